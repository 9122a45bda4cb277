import type { ReactNode } from 'react';

/** Text in which spans in backticks are code. */
export function InlineCode({ text }: { text: string }): ReactNode {
  const [, before, code, after = ''] = /^([^`]*)`([^`]+)`(.*)$/s.exec(text) ?? [];
  if (code === undefined) return text;
  return (
    <>
      {before}
      <code>{code}</code>
      <InlineCode text={after} />
    </>
  );
}
