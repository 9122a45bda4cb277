import type { JobInput } from '@/lib/endpoint/job';

/**
 * A video at a gateway. What the vendor cancelled or let expire is IN_PROGRESS for ever there, so the deadline is the
 * only end of such a task.
 */
export const gatewayVideo: JobInput = {
  id: 'gateway.video',
  create: 'gateway.create-video',
  retrieve: 'gateway.retrieve-video',
  reading: {
    id: { at: ['id'], param: 'task_id' },
    status: { at: ['data', 'status'], succeeded: ['SUCCESS'], failed: ['FAILURE'] },
    progress: ['data', 'progress'],
    error: ['data', 'fail_reason'],
    result: { by: 'url', at: ['data', 'result_url'] },
    saveAs: 'video.mp4',
    pauses: [5, 5, 10, 10, 30],
    deadline: 1800,
  },
};
