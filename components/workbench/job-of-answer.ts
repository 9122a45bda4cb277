import { readJobAnswer } from '@/lib/request/job-answer';
import type { JobView } from '@/lib/request/view';
import { parseJson } from '@/lib/stream/read-answer';
import type { Asked } from './job-run';
import type { Run, Sending } from './state';

/** A job that an answer speaks of: `first` is what it says of the state, `begun` that it has only just begun. */
export type JobOfAnswer = { id: string; first?: Asked; begun: boolean };

/**
 * The job behind a good answer of one of its steps: begun by it, or asked about. A list of jobs, one that was deleted, and
 * the bytes of a result have none.
 */
export function jobOfAnswer({ step, reading }: JobView, run: Run): JobOfAnswer | undefined {
  if (run.phase !== 'done' || run.snapshot?.kind !== 'json') return undefined;
  const { sent, snapshot, head } = run;
  const answer = readJobAnswer(reading, parseJson(snapshot.raw));
  const isAsked = step === 'retrieve';
  const id = isAsked ? sent.values.path[reading.id.param] : answer.id;
  if (id === undefined || (step !== 'create' && answer.said === undefined)) return undefined;
  return {
    id,
    ...(answer.said === undefined
      ? {}
      : { first: { status: head?.status ?? 200, raw: snapshot.raw, answer } }),
    begun: !isAsked && answer.state === 'running',
  };
}

/** A question about a job, or the way to its result: it goes where the first request went, with the same `x-sandbox`. */
export const jobCall = (
  plan: JobView['retrieve'],
  { reading }: JobView,
  id: string,
  { upstream, simulate }: Sending,
): Sending => ({
  upstream,
  plan,
  values: { path: { [reading.id.param]: id }, query: {}, header: {} },
  ...(simulate ? { simulate } : {}),
});
