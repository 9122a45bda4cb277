import { jobState, type JobReading, type JobState } from './job';
import type { JsonPath } from './stream';
import { valueAt } from './value-at';

/** What an answer says of a job. */
export type JobAnswer = {
  /** The id in the answer that begins a job. */
  id?: string;
  state: JobState;
  /** The state in the API's own word, known or not. */
  said?: string;
  /** To 100. */
  progress?: number;
  /** Why the job failed, in words. */
  error?: string;
  /** Where the result is, once there is one. */
  url?: string;
};

/** Reads an answer about a job as far as it says something; an answer of any other shape is a job that goes on. */
export function readJobAnswer(reading: JobReading, answer: unknown): JobAnswer {
  const text = (path: JsonPath | undefined) => {
    const value = path && valueAt(answer, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = text(reading.id.at);
  const said = text(reading.status.at);
  const state = jobState(reading, said);
  const progress = reading.progress && percentOf(valueAt(answer, reading.progress));
  const error = state === 'failed' ? text(reading.error) : undefined;
  const url = state === 'succeeded' && reading.result.by === 'url' ? text(reading.result.at) : undefined;
  return {
    state,
    ...(id === undefined ? {} : { id }),
    ...(said === undefined ? {} : { said }),
    ...(progress === undefined ? {} : { progress }),
    ...(error === undefined ? {} : { error }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A number to 100 from `50`, `"50"` or `"50%"`. */
function percentOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number)
    ? Math.min(Math.max(number, 0), 100)
    : undefined;
}
