import type { Scenario } from '@/lib/endpoint/endpoint';
import { taskError } from '@/content/schemas/gateway/error-responses';
import { mediaAddress } from '@/content/scenarios/ark/media-address';
import { envelope, ids, MODEL } from './task';

const shown = (id: string, body: unknown): Pick<Scenario, 'request' | 'response'> => ({
  request: { path: { task_id: id } },
  response: { status: 200, body },
});

const train =
  'A night train crosses a viaduct in falling snow, its windows lit. The camera follows from the air, wheels sing softly.';

const arkTask = 'cgt-20261121203505-j4m8w';

export const success: Scenario = {
  id: 'success',
  title: 'A finished video',
  summary: 'The address in result_url works as long as the vendor keeps the video, a day for Seedance.',
  ...shown(
    ids.text,
    envelope(
      ids.text,
      'SUCCESS',
      { number: 48_211, submitted: 1795250105, started: 1795250121, finished: 1795250206, prompt: train },
      {
        progress: '100%',
        result_url: mediaAddress(`${arkTask}.mp4`),
        data: {
          id: arkTask,
          model: MODEL,
          status: 'succeeded',
          content: { video_url: mediaAddress(`${arkTask}.mp4`) },
          usage: { completion_tokens: 108_900, total_tokens: 108_900 },
          created_at: 1795250105,
          updated_at: 1795250199,
          seed: 31_460_287,
          resolution: '720p',
          ratio: '16:9',
          duration: 5,
          framespersecond: 24,
        },
      },
    ),
  ),
};

export const inProgress: Scenario = {
  id: 'in-progress',
  title: 'A task at work',
  summary: 'The progress is a text such as 50%, and an estimate.',
  ...shown(
    ids.running,
    envelope(
      ids.running,
      'IN_PROGRESS',
      {
        number: 48_236,
        submitted: 1795250371,
        started: 1795250386,
        prompt: 'Lava meets the sea, steam rises, seen from a boat.',
      },
      { progress: '50%', data: { id: 'cgt-20261121203931-p6t2n', model: MODEL, status: 'running' } },
    ),
  ),
};

export const queued: Scenario = {
  id: 'queued',
  title: 'A task that waits',
  summary: 'NOT_START, SUBMITTED and QUEUED all mean that nothing is made yet.',
  ...shown(
    ids.queued,
    envelope(
      ids.queued,
      'QUEUED',
      { number: 48_240, submitted: 1795250420, prompt: 'A market at closing time, boxes are stacked.' },
      { progress: '20%', data: { id: 'cgt-20261121204020-h9c5z', model: MODEL, status: 'queued' } },
    ),
  ),
};

export const failure: Scenario = {
  id: 'failure',
  title: 'A task that failed',
  summary: 'The words of the vendor stand in fail_reason, and what was charged is given back.',
  ...shown(
    ids.failed,
    envelope(
      ids.failed,
      'FAILURE',
      {
        number: 48_198,
        submitted: 1795249861,
        started: 1795249880,
        finished: 1795249951,
        prompt: 'Two gladiators, the end of the fight in close up.',
      },
      {
        progress: '100%',
        fail_reason: 'The request failed because the output video may contain sensitive information.',
        data: {
          id: 'cgt-20261121203101-s3v7k',
          model: MODEL,
          status: 'failed',
          error: {
            code: 'OutputVideoSensitiveContentDetected',
            message: 'The request failed because the output video may contain sensitive information.',
          },
        },
      },
    ),
  ),
};

export const unknownTask: Scenario = {
  id: 'unknown-task',
  title: 'A task that does not exist',
  summary: 'The status is 400, not 404, and the code task_not_exist tells it from other errors.',
  refused: true,
  request: { path: { task_id: ids.unknown } },
  response: { status: 400, body: taskError('task_not_exist', 'task_not_exist') },
};
