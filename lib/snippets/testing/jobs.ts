import type { JobProgram } from '../job';
import { BEARER, JSON_TYPE, MASK, NASTY_TEXT, ORIGIN } from './cases';

const jobCall = (before: string, after = ''): JobProgram['retrieve'] => ({
  method: 'GET',
  url: [`${ORIGIN}${before}`, after],
  headers: [BEARER],
});

/** Jobs of both kinds: their programs are kept as goldens. The second one has names and values that need care. */
export const jobSamples: { name: string; program: JobProgram }[] = [
  {
    name: 'job',
    program: {
      create: {
        method: 'POST',
        url: `${ORIGIN}/v1/videos`,
        headers: [BEARER, JSON_TYPE],
        body: {
          kind: 'text',
          mediaType: 'application/json',
          text: JSON.stringify({ model: 'sora-2', prompt: "A boat on Hokusai's sea 海" }, null, 2),
        },
      },
      retrieve: jobCall('/v1/videos/'),
      download: jobCall('/v1/videos/', '/content?variant=video'),
      reading: {
        id: { at: ['id'], param: 'video_id' },
        status: { at: ['status'], succeeded: ['completed'], failed: ['failed'] },
        progress: ['progress'],
        error: ['error', 'message'],
        result: { by: 'endpoint' },
        saveAs: 'video.mp4',
        pauses: [5, 10, 30],
        deadline: 900,
      },
    },
  },
  {
    name: 'job-nasty',
    program: {
      create: {
        method: 'POST',
        url: `${ORIGIN}/it's/$HOME/(x)`,
        headers: [BEARER],
        body: {
          kind: 'multipart',
          parts: [
            { kind: 'text', name: 'prompt', text: NASTY_TEXT },
            { kind: 'file', name: 'mask', file: MASK },
          ],
        },
      },
      retrieve: jobCall("/it's/$HOME/(x)*~!/", '_$id?a=(1)'),
      reading: {
        id: { at: ['data', 'task "id"'], param: 'id' },
        status: {
          at: ['data', 'x-state'],
          succeeded: ['all "done"', "it's *"],
          failed: ['no $HOME', '\\(x)', 'FAILURE'],
        },
        error: ['data', 'why', 1],
        result: { by: 'url', at: ['data', 'out', 0, 'url'] },
        saveAs: "it's a $film.mp4",
        pauses: [1],
        deadline: 2,
      },
    },
  },
];
