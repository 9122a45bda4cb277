import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  cancelled,
  expired,
  failed,
  queued,
  running,
  succeeded,
  unknownTask,
  withLastFrame,
} from '@/content/scenarios/ark/videos/retrieve';
import { auth } from '@/content/schemas/ark/auth';
import { errorResponses, unknownTaskResponse } from '@/content/schemas/ark/error-responses';
import { TaskIdParam } from '@/content/schemas/ark/videos/params';
import { VideoTask } from '@/content/schemas/ark/videos/task';

export default defineEndpoint({
  id: 'ark.retrieve-video-task',
  family: 'ark',
  method: 'GET',
  path: '/api/v3/contents/generations/tasks/{id}',
  title: 'Retrieve a video task',
  summary:
    'Tells how far a task is and, when it succeeded, where the video can be fetched for 24 hours. Ask again while status is queued or running. A task that failed is answered with 200 too; error then says why.',
  choose: 'Tells how far a video is that was begun as a task.',
  tags: ['video-out', 'jobs'],
  modified: '2026-11-21',
  params: { id: TaskIdParam },
  auth,
  responses: {
    200: { description: 'The task. Look at status.', schema: VideoTask },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    404: unknownTaskResponse,
    429: errorResponses[429],
    500: errorResponses[500],
  },
  scenarios: [succeeded, withLastFrame, queued, running, failed, cancelled, expired, unknownTask],
});
