import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';

export type LongTextProps = { text: string; more: string; className?: string };

/** This many characters are drawn at once; more would make typing and scrolling slow. */
const SHOWN_MAX = 20_000;

/** Text as it is, never as markup; a long one is cut in view until the reader asks for all of it. */
export function LongText({ text, more, className = '' }: LongTextProps) {
  const [all, setAll] = useState(false);
  const cut = !all && text.length > SHOWN_MAX;
  return (
    <>
      <div className={`break-words whitespace-pre-wrap ${className}`}>
        {cut ? text.slice(0, SHOWN_MAX) : text}
      </div>
      {cut && (
        <button type="button" className="btn btn-small mt-2" onClick={() => setAll(true)}>
          {fill(more, { count: text.length })}
        </button>
      )}
    </>
  );
}
