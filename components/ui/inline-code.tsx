import { createElement, Fragment } from 'react';

/** Text in which spans in backticks are code. */
export const InlineCode = ({ text }: { text: string }) =>
  createElement(
    Fragment,
    null,
    ...text
      .split(/(`[^`]+`)/)
      .map((piece) => (piece.startsWith('`') ? <code>{piece.slice(1, -1)}</code> : piece)),
  );
