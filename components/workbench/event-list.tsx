import { memo, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { TimedEvent } from '@/lib/stream/read-answer';
import { formatTime, numbered, prettyJson } from './format';
import { LongText } from './long-text';
import type { WorkbenchWords } from './words';

export type EventListProps = {
  events: readonly TimedEvent[];
  startedAt: number;
  words: WorkbenchWords;
  locale: string;
};

/** So many events are in the document at once, however many have come. */
const SHOWN = 100;

/** The events of a stream as they came, each with the time it came after Send; of a long stream a part at a time. */
export function EventList({ events, startedAt, words, locale }: EventListProps) {
  const [from, setFrom] = useState(0);
  const last = Math.floor(Math.max(0, events.length - 1) / SHOWN) * SHOWN;
  const to = Math.min(from + SHOWN, events.length);
  const places = [
    { label: words.events.first, at: 0, isHere: from === 0 },
    { label: words.events.earlier, at: from - SHOWN, isHere: from === 0 },
    { label: words.events.later, at: from + SHOWN, isHere: from === last },
    { label: words.events.last, at: last, isHere: from === last },
  ];
  return (
    <>
      {events.length > SHOWN && (
        <div className="mb-2 flex flex-wrap items-center gap-2 text-[0.8125rem]">
          {places.map(({ label, at, isHere }) => (
            // They stay in place and can be reached, so that focus is never lost.
            <button
              key={label}
              type="button"
              className="btn btn-small aria-disabled:opacity-55"
              aria-disabled={isHere}
              onClick={isHere ? undefined : () => setFrom(at)}
            >
              {label}
            </button>
          ))}
          <span className="text-muted tabular-nums">
            {fill(words.events.range, { from: from + 1, to, count: events.length })}
          </span>
        </div>
      )}
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-2" start={from + 1}>
        {numbered(events.slice(from, to)).map(({ number, item }) => (
          <EventRow key={from + number} event={item} startedAt={startedAt} words={words} locale={locale} />
        ))}
      </ol>
    </>
  );
}

type EventRowProps = { event: TimedEvent; startedAt: number; words: WorkbenchWords; locale: string };

const EventRow = memo(({ event: { at, type, data }, startedAt, words, locale }: EventRowProps) => (
  <li>
    <p className="text-[0.75rem] text-muted">
      {formatTime(at - startedAt, locale)} {type && <code>{type}</code>}
    </p>
    <LongText className="font-mono text-[0.8125rem]" text={prettyJson(data)} words={words} />
  </li>
));
EventRow.displayName = 'EventRow';
