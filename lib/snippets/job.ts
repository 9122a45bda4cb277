import type { JobReading } from '@/lib/request/job';
import type { RequestSpec } from '@/lib/request/spec';

/** A call about one job: its id stands, percent-encoded, between the two halves of the absolute address. */
export type JobCall = Omit<RequestSpec, 'url' | 'body'> & { url: readonly [before: string, after: string] };

/** A job as one program sends it: every call, and how it is followed. */
export type JobProgram = {
  create: RequestSpec;
  retrieve: JobCall;
  /** The call that answers with the result; none where the answer of `retrieve` has its address. */
  download?: JobCall;
  reading: JobReading;
};

/** How the result is fetched: by a call with the key, or from an address in the answer, which is sent no key. */
export type JobResult = { by: 'call'; call: JobCall } | { by: 'url'; at: readonly (string | number)[] };

/** How a program fetches the result. Throws where the reading names a call that the job does not have. */
export function resultOf({ download, reading: { result } }: JobProgram): JobResult {
  if (result.by === 'url') return { by: 'url', at: result.at };
  if (!download) throw new Error('A job whose result is the answer of an endpoint needs the call of that');
  return { by: 'call', call: download };
}

/** What every program says before it begins. */
export const JOB_NOTE = 'Begins a job, asks until it is done, and saves what it made.';

/** What stands above the list of pauses. */
export const PAUSES_NOTE = 'Seconds between two questions; the last one repeats.';

/** What stands above the download from an address in the answer. */
export const NO_KEY_NOTE = 'Sent without the key, because the file may be on another host.';

/** What a program says when it gives up. */
export const notDone = ({ deadline }: JobReading): string => `Not done within ${deadline} seconds`;

/** What a program says of an answer that has no id, and of one that has no address of the result. */
export const NO_ID = 'No id in the answer: ';
export const NO_RESULT = 'No result in the answer: ';
