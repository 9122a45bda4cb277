import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { cancelBackground, cancelForeground } from '@/content/scenarios/openai/responses/stored';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Headers } from '@/content/schemas/openai/params';
import { notStored } from '@/content/schemas/openai/responses/error-responses';
import { ResponseIdParam } from '@/content/schemas/openai/responses/params';
import { Response } from '@/content/schemas/openai/responses/response';

export default defineEndpoint({
  id: 'openai.cancel-response',
  family: 'openai',
  method: 'POST',
  path: '/v1/responses/{response_id}/cancel',
  title: 'Cancel a response',
  summary:
    'Stops an answer that is being made in the background. What is written so far is billed. Cancelling twice changes nothing: the answer is returned as it is.',
  choose: 'Stops an answer in the background.',
  tags: ['text'],
  modified: '2026-11-21',
  params: { response_id: ResponseIdParam },
  headers: Headers,
  auth,
  responses: {
    200: {
      description: 'The answer with status cancelled, or as it was when it had ended.',
      schema: Response,
    },
    400: {
      ...errorResponses[400],
      description: 'The answer was not begun with background true.',
    },
    401: errorResponses[401],
    403: errorResponses[403],
    404: notStored,
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [cancelBackground, cancelForeground],
});
