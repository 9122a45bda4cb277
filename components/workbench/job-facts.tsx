import { fill } from '@/lib/i18n/fill';
import { formatSeconds } from './format';
import type { JobRun } from './job-run';
import type { JobWords } from './words';

export type JobFactsProps = { job: JobRun; now: number; words: JobWords; locale: string };

/** How long the job has been followed, how often it was asked about, and when it is next. */
export function JobFacts({ job, now, words, locale }: JobFactsProps) {
  const { phase, startedAt, count, until, endedAt } = job;
  const seconds = (ms: number) => formatSeconds(ms, locale);
  const facts =
    phase === 'idle'
      ? []
      : [
          fill(words.elapsed, { time: seconds((endedAt ?? now) - startedAt) }),
          fill(words.asked, { count }),
          phase === 'asking' && words.asking,
          phase === 'waiting' && until !== undefined && fill(words.next, { time: seconds(until - now) }),
        ].filter((fact) => !!fact);
  // A row that stays where it is, whatever is in it.
  return (
    <p className="min-h-5 text-[0.75rem] text-muted tabular-nums" aria-live="off">
      {facts.join(' · ')}
    </p>
  );
}
