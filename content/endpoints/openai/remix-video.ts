import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { remix, remixUnknown } from '@/content/scenarios/openai/videos/create';
import { auth } from '@/content/schemas/openai/auth';
import { Headers } from '@/content/schemas/openai/params';
import { remixErrors } from '@/content/schemas/openai/videos/error-responses';
import { VideoRemixRequest } from '@/content/schemas/openai/videos/request';
import { Video } from '@/content/schemas/openai/videos/response';
import { VideoIdParam } from '@/content/schemas/openai/videos/settings';

export default defineEndpoint({
  id: 'openai.remix-video',
  family: 'openai',
  method: 'POST',
  path: '/v1/videos/{video_id}/remix',
  title: 'Remix a video',
  summary:
    'Begins a new job that films a completed video again with one change, and keeps its shots and movement. Length and size are those of the first video. The answer is a job like that of a new video, and is followed in the same way.',
  choose: 'Changes one thing in a video that is done, and keeps the rest.',
  tags: ['video-out', 'video-in', 'jobs'],
  modified: '2026-11-21',
  params: { video_id: VideoIdParam },
  headers: Headers,
  body: VideoRemixRequest,
  auth,
  responses: {
    200: { description: 'The new job, which is queued.', schema: Video },
    ...remixErrors,
  },
  scenarios: [remix, remixUnknown],
});
