import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { unknownTask } from '@/content/scenarios/ark/videos/retrieve';
import { cancelQueued, deleteFinished, deleteRunning } from '@/content/scenarios/ark/videos/stored';
import { auth } from '@/content/schemas/ark/auth';
import { ErrorResponse } from '@/content/schemas/ark/error';
import { errorResponses, unknownTaskResponse } from '@/content/schemas/ark/error-responses';
import { TaskIdParam } from '@/content/schemas/ark/videos/params';
import { VideoTaskDeleted } from '@/content/schemas/ark/videos/task';

export default defineEndpoint({
  id: 'ark.delete-video-task',
  family: 'ark',
  method: 'DELETE',
  path: '/api/v3/contents/generations/tasks/{id}',
  title: 'Cancel or delete a video task',
  summary:
    'Cancels a task that waits, or deletes the record of one that has ended. What is being made cannot be stopped.',
  choose: 'Cancels a task that waits, or deletes one that has ended.',
  tags: ['video-out', 'jobs'],
  modified: '2026-11-21',
  params: { id: TaskIdParam },
  auth,
  responses: {
    200: { description: 'It is done. The answer is an empty object.', schema: VideoTaskDeleted },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    404: unknownTaskResponse,
    409: {
      description: 'The task is running, so it can be neither cancelled nor deleted.',
      schema: ErrorResponse,
    },
    429: errorResponses[429],
    500: errorResponses[500],
  },
  scenarios: [cancelQueued, deleteFinished, deleteRunning, unknownTask],
});
