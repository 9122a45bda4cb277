import type { JobInput } from '@/lib/endpoint/job';

/** A video by Ark: a task, asked for until it has an end; the video is behind an address in its last state. */
export const arkVideo: JobInput = {
  id: 'ark.video',
  create: 'ark.create-video-task',
  retrieve: 'ark.retrieve-video-task',
  also: ['ark.list-video-tasks', 'ark.delete-video-task'],
  reading: {
    id: { at: ['id'], param: 'id' },
    status: { at: ['status'], succeeded: ['succeeded'], failed: ['failed', 'cancelled', 'expired'] },
    error: ['error', 'message'],
    result: { by: 'url', at: ['content', 'video_url'] },
    saveAs: 'video.mp4',
    pauses: [5, 5, 10, 10, 30],
    deadline: 1800,
  },
};
