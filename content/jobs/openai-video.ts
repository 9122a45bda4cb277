import type { JobInput } from '@/lib/endpoint/job';

/** How a video of OpenAI is made: begun, asked for, downloaded. */
export const openaiVideo: JobInput = {
  id: 'openai.video',
  create: 'openai.create-video',
  retrieve: 'openai.retrieve-video',
  download: 'openai.download-video',
  also: ['openai.remix-video', 'openai.list-videos', 'openai.delete-video'],
  reading: {
    id: { at: ['id'], param: 'video_id' },
    status: { at: ['status'], succeeded: ['completed'], failed: ['failed'] },
    progress: ['progress'],
    error: ['error', 'message'],
    result: { by: 'endpoint' },
    saveAs: 'video.mp4',
    pauses: [5, 10, 30],
    deadline: 1200,
  },
};
