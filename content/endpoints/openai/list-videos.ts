import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { listNextPage, listPage } from '@/content/scenarios/openai/videos/stored';
import { auth } from '@/content/schemas/openai/auth';
import { Headers } from '@/content/schemas/openai/params';
import { listErrors } from '@/content/schemas/openai/videos/error-responses';
import { ListVideosQuery } from '@/content/schemas/openai/videos/params';
import { VideoList } from '@/content/schemas/openai/videos/response';

export default defineEndpoint({
  id: 'openai.list-videos',
  family: 'openai',
  method: 'GET',
  path: '/v1/videos',
  title: 'List videos',
  summary:
    'Lists the videos of a project, page by page, whatever became of them. Use it to find a job whose id was lost, or to clear up.',
  choose: 'Finds videos that were begun earlier.',
  tags: ['jobs'],
  modified: '2026-11-21',
  query: ListVideosQuery,
  headers: Headers,
  auth,
  responses: {
    200: { description: 'A page of jobs.', schema: VideoList },
    ...listErrors,
  },
  scenarios: [listPage, listNextPage],
});
