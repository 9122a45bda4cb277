import type { Scenario } from '@/lib/endpoint/endpoint';
import { fault } from '@/content/schemas/ark/error-responses';
import { ids, task, video } from './task';

const shown = (id: string, body: unknown): Pick<Scenario, 'request' | 'response'> => ({
  request: { path: { id } },
  response: { status: 200, body },
});

export const succeeded: Scenario = {
  id: 'succeeded',
  title: 'A finished video',
  summary: 'The address in content.video_url works for 24 hours, so save the video at once.',
  ...shown(
    ids.text,
    task(ids.text, 'succeeded', 94, video(ids.text, 108_900, { seed: 58_217_406, seconds: 5 })),
  ),
};

export const withLastFrame: Scenario = {
  id: 'last-frame',
  title: 'A finished video and its last frame',
  summary: 'Both addresses are there because the task was begun with return_last_frame.',
  ...shown(
    ids.lastFrame,
    task(
      ids.lastFrame,
      'succeeded',
      171,
      video(ids.lastFrame, 217_800, { seed: 7_730_925, seconds: 10, lastFrame: true }),
    ),
  ),
};

export const queued: Scenario = {
  id: 'queued',
  title: 'A task that waits',
  summary: 'Ask again after a few seconds; only a waiting task can be cancelled.',
  ...shown(ids.queued, task(ids.queued, 'queued', 0)),
};

export const running: Scenario = {
  id: 'running',
  title: 'A task at work',
  summary: 'There is no percentage: ask again, with pauses that grow from 5 to 30 seconds.',
  ...shown(ids.running, task(ids.running, 'running', 6)),
};

export const failed: Scenario = {
  id: 'failed',
  title: 'A task that failed',
  summary: 'The status of the answer is 200, and error says why there is no video; it is not billed.',
  ...shown(
    ids.failed,
    task(ids.failed, 'failed', 83, {
      error: {
        code: 'OutputVideoSensitiveContentDetected',
        message: 'The request failed because the output video may contain sensitive information.',
      },
    }),
  ),
};

export const cancelled: Scenario = {
  id: 'cancelled',
  title: 'A task that was cancelled',
  summary: 'It was deleted while it waited, and costs nothing.',
  ...shown(ids.cancelled, task(ids.cancelled, 'cancelled', 4)),
};

export const expired: Scenario = {
  id: 'expired',
  title: 'A task that expired',
  summary: 'It was not done within execution_expires_after, which befalls flex tasks when capacity is short.',
  ...shown(ids.expired, task(ids.expired, 'expired', 172_800, { service_tier: 'flex' })),
};

/** What is answered for a task that is not there, whatever is asked of it. */
export const unknownTask: Scenario = {
  id: 'unknown-task',
  title: 'A task that does not exist',
  summary: 'Tasks are kept for 7 days and belong to the account that began them.',
  refused: true,
  request: { path: { id: ids.unknown } },
  response: {
    status: 404,
    body: fault('NotFound', 'ResourceNotFound', `The specified task ${ids.unknown} is not found.`, 'id'),
  },
};
