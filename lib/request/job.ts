import type { JsonPath } from './stream';

/** How a client follows a job from its creation to its result, as plain JSON. */
export type JobReading = {
  /** Where the answer that begins the job has its id, and the path parameter by which the other calls take it. */
  id: { at: JsonPath; param: string };
  /**
   * Where the state stands in the answer of `retrieve`, and its final values. Any other value, known or not, means
   * that the job is still going on.
   */
  status: { at: JsonPath; succeeded: readonly string[]; failed: readonly string[] };
  /** How far the job is: a number to 100, or a text such as `50%`. */
  progress?: JsonPath;
  /** Why the job failed, in words. */
  error?: JsonPath;
  /** Where the result is: the answer of the job's download endpoint, or behind an address in the answer. */
  result: { by: 'endpoint' } | { by: 'url'; at: JsonPath };
  /** The name of the file that a sample saves the result as. */
  saveAs: string;
  /** Seconds before each further question; the last one repeats. */
  pauses: readonly [number, ...number[]];
  /** Seconds after which a client gives up. */
  deadline: number;
};

/** What an endpoint does in a job; `also` begins one too, lists them or acts on one. */
export type JobStep = 'create' | 'retrieve' | 'download' | 'also';

/** What the job's state says. */
export type JobState = 'running' | 'succeeded' | 'failed';

/** The state of a job by the value of its status; a value that is not documented counts as running. */
export const jobState = ({ status }: JobReading, value: unknown): JobState => {
  if (typeof value !== 'string') return 'running';
  if (status.succeeded.includes(value)) return 'succeeded';
  return status.failed.includes(value) ? 'failed' : 'running';
};

/** The pause before question `index` (from 0) about a job, in seconds. */
export const pauseBefore = ({ pauses }: JobReading, index: number): number =>
  pauses[Math.min(index, pauses.length - 1)] ?? pauses[0];
