import { useState, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { numbered } from './format';

export type CappedProps<T> = {
  items: readonly T[];
  more: string;
  /** One item, and its number from 1. */
  children: (item: T, number: number) => ReactNode;
};

/** So many items are drawn at once. */
const STEP = 50;

/** The items of a list that an answer makes as long as it likes: the first of them, and more as the reader asks. */
export function Capped<T>({ items, more, children }: CappedProps<T>) {
  const [most, setMost] = useState(STEP);
  const shown = Math.min(most, items.length);
  return (
    <>
      {numbered(items.slice(0, shown)).map(({ item, number }) => children(item, number))}
      {shown < items.length && (
        <button
          type="button"
          className="btn btn-small justify-self-start"
          onClick={() => setMost(most + STEP)}
        >
          {fill(more, { shown, count: items.length })}
        </button>
      )}
    </>
  );
}
