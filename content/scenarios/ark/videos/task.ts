import { mediaAddress } from '../media-address';

export const MODEL = 'doubao-seedance-2-0-260128';

/** Ids of the tasks that scenarios name. Each is begun, retrieved, listed and deleted under the same one. */
export const ids = {
  text: 'cgt-20261121174512-8xk2p',
  firstFrame: 'cgt-20261121174618-q4d7m',
  frames: 'cgt-20261121174733-z9c3t',
  references: 'cgt-20261121174851-h2v6r',
  everything: 'cgt-20261121175004-n7w1b',
  edit: 'cgt-20261121175129-f5j8y',
  lastFrame: 'cgt-20261121175240-k3s9x',
  quick: 'cgt-20261121175355-d6p2g',
  draft: 'cgt-20261121175507-m1t4c',
  final: 'cgt-20261121175622-v8b5h',
  queued: 'cgt-20261121175738-r2n7q',
  running: 'cgt-20261121175849-w4k6z',
  failed: 'cgt-20261121180003-c9f1d',
  cancelled: 'cgt-20261121180117-y5g3s',
  expired: 'cgt-20261119091426-b7m8j',
  unknown: 'cgt-20261121180000-00000',
} as const;

/** Seconds since 1970 by the time in an id. */
const begunAt = (id: string): number => {
  const [, year, month, day, hour, minute, second] = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(id) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000;
};

/** A task in a state, `after` seconds since it was accepted, with its settings. */
export const task = (id: string, status: string, after: number, more: Record<string, unknown> = {}) => ({
  id,
  model: MODEL,
  status,
  created_at: begunAt(id),
  updated_at: begunAt(id) + after,
  service_tier: 'default',
  execution_expires_after: 172_800,
  generate_audio: true,
  draft: false,
  priority: 0,
  ...more,
});

/** What a finished task tells of its video. */
export const video = (
  id: string,
  tokens: number,
  about: { seed: number; seconds: number; lastFrame?: boolean },
) => ({
  content: {
    video_url: mediaAddress(`${id}.mp4`),
    ...(about.lastFrame ? { last_frame_url: mediaAddress(`${id}.png`) } : {}),
  },
  usage: { completion_tokens: tokens, total_tokens: tokens },
  seed: about.seed,
  resolution: '720p',
  ratio: '16:9',
  duration: about.seconds,
  framespersecond: 24,
});
