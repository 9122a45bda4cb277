import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatSeconds } from './format';
import { retryAfter } from './retry-after';
import { useNow } from './use-now';
import type { RetryWords } from './words';

export type RetryNoteProps = {
  /** The `Retry-After` of the answer. */
  value: string | undefined;
  words: RetryWords;
  locale: string;
};

/** A wait is counted down where it is at most this long, in milliseconds; else the time of its end is told. */
const COUNTED = 120_000;
const DAY = 24 * 3600 * 1000;

/** When the same call may go well again, where the answer says so. It keeps nobody from sending at once. */
export function RetryNote({ value, words, locale }: RetryNoteProps) {
  const [arrived] = useState(() => performance.now());
  const [wait] = useState(() => retryAfter(value, new Date()));
  const [isOver, setOver] = useState(wait === 0);
  const now = useNow(wait !== undefined && !isOver);
  if (wait === undefined) return null;
  const left = arrived + wait - now;
  if (left <= 0 && !isOver) setOver(true);
  // A timer is not read out with each second, also within what is.
  return (
    <p role="timer" className="tabular-nums">
      {said(left)}
    </p>
  );

  function said(left: number): string {
    if (left <= 0) return words.now;
    if (left <= COUNTED)
      return fill(words.in, { time: formatSeconds(Math.ceil(left / 1000) * 1000, locale) });
    const time = new Date(Date.now() + left).toLocaleString(locale, {
      timeStyle: 'short',
      ...(left > DAY ? { dateStyle: 'medium' } : {}),
    });
    return fill(words.at, { time });
  }
}
