import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type LongTextProps = {
  text: string;
  words: Pick<WorkbenchWords, 'showAll' | 'showMore'>;
  className?: string;
};

/** This many characters are drawn at once; more would make typing and scrolling slow. */
const SHOWN_MAX = 20_000;
/** With each press so many more: a browser that has to lay out millions of them stands still. */
const STEP = 200_000;

/** Text as it is, never as markup; a long one is cut in view until the reader asks for more. */
export function LongText({ text, words, className = '' }: LongTextProps) {
  const [shown, setShown] = useState(SHOWN_MAX);
  const cut = text.length > shown;
  const count = text.length;
  return (
    <>
      <div className={`break-words whitespace-pre-wrap ${className}`}>
        {cut ? text.slice(0, shown) : text}
      </div>
      {cut && (
        <button type="button" className="btn btn-small mt-2" onClick={() => setShown(shown + STEP)}>
          {count <= shown + STEP ? fill(words.showAll, { count }) : fill(words.showMore, { shown, count })}
        </button>
      )}
    </>
  );
}
