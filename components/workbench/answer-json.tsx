import { useMemo } from 'react';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { EventList } from './event-list';
import { prettyJson } from './format';
import { LongText } from './long-text';
import type { WorkbenchWords } from './words';

export type AnswerJsonProps = {
  snapshot: AnswerSnapshot;
  running: boolean;
  startedAt: number;
  words: WorkbenchWords;
  locale: string;
};

/** What came over the wire: the body, or the events. */
export function AnswerJson({ snapshot, running, startedAt, words, locale }: AnswerJsonProps) {
  const { kind, events, raw } = snapshot;
  // Half of a body is no JSON yet, and parsing it with every frame would be felt.
  const body = useMemo(() => (running || kind === 'events' ? raw : prettyJson(raw)), [running, kind, raw]);
  return kind === 'events' ? (
    <EventList events={events} startedAt={startedAt} words={words} locale={locale} />
  ) : (
    <LongText className="font-mono text-[0.8125rem]" text={body} words={words} />
  );
}
