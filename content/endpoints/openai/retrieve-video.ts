import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  isBlocked,
  isCompleted,
  isFailed,
  isInProgress,
  isQueued,
  isUnknown,
} from '@/content/scenarios/openai/videos/stored';
import { auth } from '@/content/schemas/openai/auth';
import { Headers } from '@/content/schemas/openai/params';
import { storedVideoErrors } from '@/content/schemas/openai/videos/error-responses';
import { Video } from '@/content/schemas/openai/videos/response';
import { VideoIdParam } from '@/content/schemas/openai/videos/settings';

export default defineEndpoint({
  id: 'openai.retrieve-video',
  family: 'openai',
  method: 'GET',
  path: '/v1/videos/{video_id}',
  title: 'Get a video’s status',
  summary:
    'Tells how far a video is. Ask with growing pauses, such as 5, 10 and then 30 seconds, until status is completed or failed, and give up after a deadline of your own. A job that fails is answered with 200 too: its error says why.',
  choose: 'Tells whether a video is queued, being filmed, done or failed.',
  tags: ['jobs'],
  modified: '2026-11-21',
  params: { video_id: VideoIdParam },
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The job as far as it is; status tells.', schema: Video },
    ...storedVideoErrors,
  },
  scenarios: [isInProgress, isCompleted, isQueued, isFailed, isBlocked, isUnknown],
});
