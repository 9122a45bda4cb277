import { memo, useMemo, useState } from 'react';
import type { AnswerSnapshot, TimedEvent } from '@/lib/stream/read-answer';
import { formatTime, numbered, prettyJson } from './format';
import { LongText } from './long-text';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type AnswerJsonProps = {
  snapshot: AnswerSnapshot;
  running: boolean;
  startedAt: number;
  words: WorkbenchWords;
  locale: string;
};

const EVENTS_MAX = 100;

/** What came over the wire: the body, or each event with the time it came after Send. */
export function AnswerJson({ snapshot, running, startedAt, words, locale }: AnswerJsonProps) {
  const [all, setAll] = useState(false);
  const { kind, events, raw } = snapshot;
  // Half of a body is no JSON yet, and parsing it with every frame would be felt.
  const body = useMemo(() => (running || kind === 'events' ? raw : prettyJson(raw)), [running, kind, raw]);
  if (kind !== 'events') {
    return <LongText className="font-mono text-[0.8125rem]" text={body} more={words.showAll} />;
  }
  const shown = all ? events : events.slice(0, EVENTS_MAX);
  return (
    <>
      <ol className="grid gap-2">
        {numbered(shown).map(({ number, item }) => (
          <EventRow key={number} event={item} startedAt={startedAt} more={words.showAll} locale={locale} />
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" className="btn btn-small mt-2" onClick={() => setAll(true)}>
          {fill(words.showAll, { count: events.length })}
        </button>
      )}
    </>
  );
}

type EventRowProps = { event: TimedEvent; startedAt: number; more: string; locale: string };

const EventRow = memo(({ event: { at, type, data }, startedAt, more, locale }: EventRowProps) => (
  <li>
    <p className="text-[0.75rem] text-muted">
      {formatTime(at - startedAt, locale)} {type && <code>{type}</code>}
    </p>
    <LongText className="font-mono text-[0.8125rem]" text={prettyJson(data)} more={more} />
  </li>
));
EventRow.displayName = 'EventRow';
