import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { getCompleted, getUnknown } from '@/content/scenarios/openai/responses/stored';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Headers } from '@/content/schemas/openai/params';
import { notStored } from '@/content/schemas/openai/responses/error-responses';
import { GetResponseQuery, ResponseIdParam } from '@/content/schemas/openai/responses/params';
import { Response } from '@/content/schemas/openai/responses/response';

export default defineEndpoint({
  id: 'openai.get-response',
  family: 'openai',
  method: 'GET',
  path: '/v1/responses/{response_id}',
  title: 'Get a response',
  summary:
    'Fetches a stored answer by its id, for 30 days. Ask again every few seconds while an answer in the background is queued or in_progress.',
  choose: 'Fetches an answer that was made in the background, or earlier.',
  tags: ['text'],
  modified: '2026-11-21',
  params: { response_id: ResponseIdParam },
  query: GetResponseQuery,
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The answer as far as it is; status tells.', schema: Response },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    404: notStored,
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [getCompleted, getUnknown],
});
