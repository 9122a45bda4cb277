/** What the scenarios tell of one job: `created` in seconds since 1970. */
type About = {
  id: string;
  created: number;
  prompt: string;
  seconds?: '4' | '8' | '12';
  size?: '1280x720' | '720x1280';
  remixOf?: string;
};

const HOUR = 3600;

const job = ({ id, created, prompt, seconds = '4', size = '1280x720', remixOf }: About) => ({
  id,
  object: 'video',
  created_at: created,
  status: 'queued',
  model: 'sora-2',
  progress: 0,
  completed_at: null,
  expires_at: null,
  prompt,
  size,
  seconds,
  remixed_from_video_id: remixOf ?? null,
  error: null,
});

/** A job as it begins. */
export const queued = job;

/** A job at work, `progress` percent of it done. */
export const inProgress = (about: About, progress: number) => ({
  ...job(about),
  status: 'in_progress',
  progress,
});

/** A job that took some seconds and whose content can be had for a day. */
export const completed = (about: About, took: number) => ({
  ...job(about),
  status: 'completed',
  progress: 100,
  completed_at: about.created + took,
  expires_at: about.created + took + 24 * HOUR,
});

/** A job that will not become a video. */
export const failed = (about: About, progress: number, error: { code: string; message: string }) => ({
  ...job(about),
  status: 'failed',
  progress,
  error,
});

/** The jobs that the scenarios speak of. */
export const harbour: About = {
  id: 'video_6a5107b2c4e08190a3d7f1928e64b5c0',
  created: 1795250098,
  prompt:
    'Wide shot of a small harbour at first light. Fishing boats rock at the pier, gulls circle, the water glitters. The camera glides slowly forward. Sound of water and gulls.',
};

export const harbourFromPicture: About = {
  id: 'video_6a510a1fe7c481908f42b6d3170c9ea5',
  created: 1795250719,
  prompt: 'The boats begin to rock, a gull lands on the pier, and the camera glides slowly to the left.',
  seconds: '8',
};

export const harbourInSnow: About = {
  id: 'video_6a510c44b90c8190a6e83f5d21b7480e',
  created: 1795251268,
  prompt: 'The same shot in winter: snow lies on the boats and the pier, and it is still snowing.',
  remixOf: harbour.id,
};

export const brokenOff: About = {
  id: 'video_6a50e8d71a3c8190b5f0c27e9d86413b',
  created: 1795242199,
  prompt: 'A time lapse of a market square from dawn to midnight, in one unbroken shot from above.',
  seconds: '12',
};

export const blockedLater: About = {
  id: 'video_6a50ef02c85881908d13e7ba46f0925c',
  created: 1795243778,
  prompt: 'A well-known singer performs an unreleased song on a rooftop.',
  size: '720x1280',
};
