import { startTransition, useEffect, useState } from 'react';
import type { Token } from './highlight';

export type HighlightedProps = { code: string; language: string };

type Painted = { code: string; language: string; tokens: Token[] };

/** A text that changes faster than this is shown plain until it rests, in milliseconds. */
const PAUSE = 120;
/** Longer texts stay plain, in UTF-16 units. */
const LENGTH_MAX = 30_000;

/** Code that changes while it is shown: the text at once, its colours when the highlighter has had time. */
export function Highlighted({ code, language }: HighlightedProps) {
  const [painted, setPainted] = useState<Painted>();
  useEffect(() => {
    if (code.length > LENGTH_MAX) return undefined;
    let isWanted = true;
    const paint = async () => {
      const { askHighlighter } = await import('./ask-highlighter');
      const tokens = await askHighlighter(code, language);
      if (isWanted) startTransition(() => setPainted({ code, language, tokens }));
    };
    const timer = setTimeout(() => void paint(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [code, language]);

  if (painted?.code !== code || painted.language !== language) return code;
  return withOffsets(painted.tokens).map(({ offset, text, className }) =>
    className ? (
      <span key={offset} className={className}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

function withOffsets(tokens: Token[]) {
  let offset = 0;
  return tokens.map(([text, className]) => {
    const token = { offset, text, className };
    offset += text.length;
    return token;
  });
}
