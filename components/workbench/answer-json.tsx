import { useState } from 'react';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { formatTime, numbered, prettyJson } from './format';
import { LongText } from './long-text';
import { fill, type WorkbenchWords } from './words';

export type AnswerJsonProps = {
  snapshot: AnswerSnapshot;
  startedAt: number;
  words: WorkbenchWords;
  locale: string;
};

const EVENTS_MAX = 100;

/** What came over the wire: the body, or each event with the time it came after Send. */
export function AnswerJson({ snapshot, startedAt, words, locale }: AnswerJsonProps) {
  const [all, setAll] = useState(false);
  const { kind, events, raw } = snapshot;
  if (kind !== 'events') {
    return <LongText className="font-mono text-[0.8125rem]" text={prettyJson(raw)} more={words.showAll} />;
  }
  const shown = all ? events : events.slice(0, EVENTS_MAX);
  return (
    <>
      <ol className="grid gap-2">
        {numbered(shown).map(({ number, item: { at, type, data } }) => (
          <li key={number}>
            <p className="text-[0.75rem] text-muted">
              {formatTime(at - startedAt, locale)} {type && <code>{type}</code>}
            </p>
            <LongText className="font-mono text-[0.8125rem]" text={prettyJson(data)} more={words.showAll} />
          </li>
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
