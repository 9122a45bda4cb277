import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { listAll, listWaiting } from '@/content/scenarios/ark/videos/stored';
import { auth } from '@/content/schemas/ark/auth';
import { errorResponses } from '@/content/schemas/ark/error-responses';
import { ListTasksQuery } from '@/content/schemas/ark/videos/params';
import { VideoTaskList } from '@/content/schemas/ark/videos/task';

export default defineEndpoint({
  id: 'ark.list-video-tasks',
  family: 'ark',
  method: 'GET',
  path: '/api/v3/contents/generations/tasks',
  title: 'List video tasks',
  summary:
    'Lists the tasks of the last 7 days in pages, newest first, all of them or those of some state, model or id.',
  choose: 'Finds tasks again, also those whose ids were lost.',
  tags: ['video-out', 'jobs'],
  modified: '2026-11-21',
  query: ListTasksQuery,
  auth,
  responses: {
    200: { description: 'One page of tasks.', schema: VideoTaskList },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    429: errorResponses[429],
    500: errorResponses[500],
  },
  scenarios: [listAll, listWaiting],
});
