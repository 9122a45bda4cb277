import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { deleteStored } from '@/content/scenarios/openai/responses/stored';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Headers } from '@/content/schemas/openai/params';
import { notStored } from '@/content/schemas/openai/responses/error-responses';
import { ResponseIdParam } from '@/content/schemas/openai/responses/params';
import { DeletedResponse } from '@/content/schemas/openai/responses/response';

export default defineEndpoint({
  id: 'openai.delete-response',
  family: 'openai',
  method: 'DELETE',
  path: '/v1/responses/{response_id}',
  title: 'Delete a response',
  summary: 'Deletes a stored answer before its 30 days are over. Nothing can go on from it any more.',
  choose: 'Deletes an answer that is stored.',
  tags: ['text'],
  modified: '2026-11-21',
  params: { response_id: ResponseIdParam },
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The answer is gone.', schema: DeletedResponse },
    401: errorResponses[401],
    403: errorResponses[403],
    404: notStored,
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [deleteStored],
});
