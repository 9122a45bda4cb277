import type { Call } from './family';
import { hashText } from './hash';

/**
 * What the id of a job carries, since nothing is remembered: when it was begun (ms), how long it waits and takes (ms),
 * the code of the error that it ends with (empty: it goes well), the settings that its answers repeat, and the
 * beginning of the prompt, which ends in `…` where it was cut.
 */
export type Job = {
  at: number;
  queued: number;
  running: number;
  fails: string;
  said: string[];
  prompt: string;
};

/** What a job is begun with. `said` are short texts without tabs and line breaks; `max` is the longest id in characters. */
export type JobStart = {
  prefix: string;
  said?: readonly string[];
  prompt?: string;
  fast?: boolean;
  fails?: string;
  max?: number;
};

/** How far a job is. `progress` is a whole number to 100; the times are in ms, and there once they have come. */
export type Progress = {
  phase: 'queued' | 'running' | 'done' | 'failed';
  progress: number;
  startedAt?: number;
  finishedAt?: number;
};

/** The longest value that stands in a path where the endpoint documents nothing else. */
const ID_MAX = 128;
/** Jobs are found for 30 days. */
const LIFE = 30 * 24 * 60 * 60 * 1000;
/** Longer beginnings of prompts are never kept. */
const PROMPT_MAX = 80;

/** How long jobs wait and take, in ms, by a letter that stands in their ids. */
const PACES: Readonly<Record<string, { queued: number; running: number }>> = {
  n: { queued: 2000, running: 6000 },
  f: { queued: 1000, running: 3000 },
  h: { queued: 0, running: 0 },
};

/**
 * Begins a job: its id carries it, sealed. `call.hurry`: it is done at once. The prompt is cut to what fits; throws
 * where not even the settings do, which is a mistake of the family.
 */
export function beginJob(
  call: Pick<Call, 'now' | 'hurry' | 'seal'>,
  start: JobStart,
): { id: string; job: Job } {
  const { prefix, said = [], prompt = '', fast = false, fails = '', max = ID_MAX } = start;
  const pace = call.hurry ? 'h' : fast ? 'f' : 'n';
  const head = [`${pace}${call.now.toString(36)}`, fails, said.join('\t')];
  const letters = [...prompt];
  for (let length = Math.min(letters.length, PROMPT_MAX); length >= 0; length -= 1) {
    const kept = length === letters.length ? prompt : `${letters.slice(0, length).join('').trimEnd()}…`;
    const text = [...head, kept].join('\n');
    const id = `${prefix}${call.seal.seal(text)}`;
    const job = id.length <= max ? readJob(text) : undefined;
    if (job) return { id, job };
  }
  throw new Error(`The settings "${said.join(', ')}" of a job do not fit into an id of ${max} characters`);
}

/** The job that an id carries: nothing where the sandbox did not make it, for this prefix, or where it is too old. */
export function openJob(
  id: string,
  prefix: string,
  { now, seal }: Pick<Call, 'now' | 'seal'>,
): Job | undefined {
  if (!id.startsWith(prefix)) return undefined;
  const text = seal.open(id.slice(prefix.length));
  const job = text === undefined ? undefined : readJob(text);
  return job && now - job.at <= LIFE ? job : undefined;
}

function readJob(text: string): Job | undefined {
  const [, pace = '', at = '', fails = '', said = '', prompt = ''] =
    /^([a-z])([\da-z]+)\n([^\n]*)\n([^\n]*)\n(.*)$/s.exec(text) ?? [];
  const times = Object.hasOwn(PACES, pace) ? PACES[pace] : undefined;
  if (!times) return undefined;
  return { at: Number.parseInt(at, 36), ...times, fails, said: said === '' ? [] : said.split('\t'), prompt };
}

/** How far a job is by the clock. With `hurry`, it has ended by now. A job that fails does so in its middle. */
export function progressOf(job: Job, { now, hurry }: Pick<Call, 'now' | 'hurry'>): Progress {
  const { at, queued, running, fails } = job;
  const start = at + queued;
  const end = start + (fails === '' ? running : running / 2);
  if (hurry || now >= end) {
    const times = {
      startedAt: Math.min(start, Math.max(at, now)),
      finishedAt: Math.min(end, Math.max(at, now)),
    };
    return fails === ''
      ? { phase: 'done', progress: 100, ...times }
      : { phase: 'failed', progress: 50, ...times };
  }
  if (now < start) return { phase: 'queued', progress: 0 };
  const progress = Math.min(99, Math.max(1, Math.floor(((now - start) / running) * 100)));
  return { phase: 'running', progress, startedAt: start };
}

/** Whether a prompt asks for a job that fails, so that clients can try it: it says `sandbox: fail`. */
export const wantsFailure = (prompt: string): boolean => /\bsandbox[:：]\s*fail\b/i.test(prompt);

const PACKED = 4;

/** Four characters that stand for the code of a model in an id. */
export const packModel = (code: string): string => hashText(`model ${code}`, PACKED);

/** The code that they stand for, of those that are known. */
export const unpackModel = (packed: string, codes: readonly string[]): string | undefined =>
  codes.find((code) => packModel(code) === packed);

const HOUR = 60 * 60 * 1000;

/**
 * Jobs to list, since nothing is remembered: one for each of `said` and its prompt, all done in the hours before this
 * one, the newest first. They are the same for an hour, and their ids are found like any other.
 */
export function exampleJobs(
  call: Pick<Call, 'now' | 'seal'>,
  {
    prefix,
    said,
    prompts,
    max = ID_MAX,
  }: { prefix: string; said: readonly (readonly string[])[]; prompts: readonly string[]; max?: number },
): { id: string; job: Job }[] {
  const hour = Math.floor(call.now / HOUR) * HOUR;
  return said.map((settings, index) =>
    beginJob(
      { now: hour - (index * 5 + 1) * 11 * 60 * 1000, hurry: false, seal: call.seal },
      { prefix, said: settings, prompt: prompts[index] ?? '', max },
    ),
  );
}
