import type { Scenario } from '@/lib/endpoint/endpoint';

type Cause = { message: string; param?: string; code?: string };

const answer = (status: number, { message, param, code }: Cause) => ({
  status,
  body: {
    error: { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null },
  },
});

/** 400 as OpenAI answers it. */
export const invalid = (cause: Cause) => answer(400, cause);

const lost = 'video_6a50f3c4d1b08190b7e2a9054c81f36d';

/** A request about a video that there is not, with what else it sends. */
export const unknownVideo = (more: { body?: unknown } = {}): Scenario => ({
  id: 'unknown-video',
  title: 'A video that does not exist',
  summary: 'Deleted and expired videos are not found, and neither are those of other projects.',
  refused: true,
  request: { path: { video_id: lost }, ...more },
  response: answer(404, { message: `Video with id '${lost}' not found.` }),
});

const early = 'video_6a510a1fe7c481908f42b6d3170c9ea5';

export const notReady: Scenario = {
  id: 'not-ready',
  title: 'Too early',
  summary: 'Content is there once the status is completed; asking for it earlier is an error.',
  needs: ['video-out'],
  refused: true,
  request: { path: { video_id: early } },
  response: answer(400, {
    message: `Video is not ready yet, use GET /v1/videos/${early} to check status.`,
  }),
};
