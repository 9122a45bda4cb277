import { z } from 'zod';
import { jobOf } from '@/lib/endpoint/job';
import type { Call } from '../../../family';
import { beginJob, openJob, packModel, progressOf, unpackModel, type Job } from '../../../job';
import { memberOf } from '../../../scenario-answer';

/** A video as the API tells of it. Times are seconds since 1970. */
export const Film = z.looseObject({
  id: z.string(),
  model: z.string(),
  status: z.enum(['queued', 'in_progress', 'completed', 'failed']),
  created_at: z.int(),
  expires_at: z.int().nullable(),
  prompt: z.string().nullable(),
  size: z.string(),
  seconds: z.string(),
});

export type Film = z.infer<typeof Film>;

/** What a video is begun with; `remixOf` is the id of the video that it remixes. */
export type Shot = { model: string; seconds: string; size: string; prompt: string; remixOf?: string };

export const PREFIX = 'video_';
/** A remix carries the id of its source, so ids grow from remix to remix up to this many characters. */
const ID_MAX = 1600;
/** Content is kept for a day. */
const KEPT = 24 * 60 * 60;

/** Begins a video: a job whose id carries what it is. `fails` is the code of the error that it will end with. */
export function beginFilm(call: Call, shot: Shot, fails: string): Film {
  const { model, seconds, size, prompt, remixOf = '' } = shot;
  const said = [packModel(model), seconds, size, remixOf];
  const { id, job } = beginJob(call, {
    prefix: PREFIX,
    said,
    prompt,
    fails,
    ...(remixOf === '' ? {} : { max: ID_MAX }),
  });
  return filmOf(id, { ...job, prompt }, call);
}

/** The video of an id: one that was begun here, or one that the pages tell of. Nothing where there is none. */
export function findFilm(call: Call, id: string): Film | undefined {
  const job = openJob(id, PREFIX, call);
  return job ? filmOf(id, job, call) : documentedFilm(call, id);
}

/** What an id says of its video, by the clock. */
export function filmOf(id: string, job: Job, call: Call): Film {
  const [packed = '', seconds = '4', size = '720x1280', remixOf = ''] = job.said;
  const { phase, progress, finishedAt } = progressOf(job, call);
  const codes = call.catalog.models.map(({ code }) => code);
  const done = phase === 'done' && finishedAt !== undefined ? secondsOf(finishedAt) : null;
  return {
    id,
    object: 'video',
    created_at: secondsOf(job.at),
    status: STATUS[phase],
    model: unpackModel(packed, codes) ?? call.modelCode ?? '',
    progress,
    completed_at: done,
    expires_at: done === null ? null : done + KEPT,
    prompt: job.prompt,
    size,
    seconds,
    remixed_from_video_id: remixOf === '' ? null : remixOf,
    error: phase === 'failed' ? { code: job.fails, message: MESSAGES[job.fails] ?? MESSAGES[FAILED] } : null,
  };
}

/** Whether the content of a video is gone. Videos that the pages tell of stay: their examples are to work on any day. */
export const hasExpired = ({ id, expires_at: until }: Film, call: Call): boolean =>
  until !== null && call.now >= until * 1000 && openJob(id, PREFIX, call) !== undefined;

const STATUS = { queued: 'queued', running: 'in_progress', done: 'completed', failed: 'failed' } as const;

export const FAILED = 'video_generation_failed';
export const BLOCKED = 'moderation_blocked';

const MESSAGES: Readonly<Record<string, string>> = {
  [FAILED]: 'Video generation failed. Try again, or shorten the prompt.',
  [BLOCKED]: 'Your request was blocked by our moderation system.',
};

function documentedFilm({ catalog, endpoint }: Call, id: string): Film | undefined {
  const job = jobOf(catalog.jobs ?? [], endpoint.id);
  const retrieve = catalog.endpoints.find((candidate) => candidate.id === job?.retrieve);
  for (const { response } of retrieve?.scenarios ?? []) {
    if (!('body' in response) || memberOf(response.body, 'id') !== id) continue;
    const film = Film.safeParse(response.body);
    if (film.success) return film.data;
  }
  return undefined;
}

const secondsOf = (ms: number): number => Math.floor(ms / 1000);
