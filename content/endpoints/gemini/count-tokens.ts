import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { countMessages, countWholeRequest } from '@/content/scenarios/gemini/count-tokens';
import { auth } from '@/content/schemas/gemini/auth';
import { CountTokensRequest, CountTokensResponse } from '@/content/schemas/gemini/count-tokens';
import { errorResponses } from '@/content/schemas/gemini/error-responses';
import { ModelCode, Query } from '@/content/schemas/gemini/params';

export default defineEndpoint({
  id: 'gemini.count-tokens',
  family: 'gemini',
  method: 'POST',
  path: '/v1beta/models/{model}:countTokens',
  title: 'Count tokens',
  summary:
    'Counts the tokens of a prompt as the model would read it, without running the model. Send the messages alone, or a whole generateContent request with its instructions and tools.',
  choose: 'Counts the tokens of a request before it is sent: to stay within limits and to know the cost.',
  tags: ['tokens'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model' },
  params: { model: ModelCode },
  query: Query,
  body: CountTokensRequest,
  auth,
  responses: {
    200: { description: 'The number of tokens.', schema: CountTokensResponse },
    ...errorResponses,
  },
  scenarios: [countMessages, countWholeRequest],
});
