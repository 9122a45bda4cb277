import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { countMessages } from '@/content/scenarios/anthropic/count-tokens';
import { auth } from '@/content/schemas/anthropic/auth';
import { CountTokensRequest, CountTokensResponse } from '@/content/schemas/anthropic/count-tokens';
import { errorResponses } from '@/content/schemas/anthropic/error-responses';
import { newerCountTokens } from '@/content/schemas/anthropic/newer-version';
import { MessagesHeaders } from '@/content/schemas/anthropic/params';

export default defineEndpoint({
  id: 'anthropic.count-tokens',
  family: 'anthropic',
  method: 'POST',
  path: '/v1/messages/count_tokens',
  title: 'Count message tokens',
  summary:
    'Counts the tokens of a prompt as the model would read it, without running the model. It takes the body of a message without max_tokens, and costs nothing.',
  choose: 'Counts the tokens of a request before it is sent: to stay within limits and to know the cost.',
  tags: ['tokens'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model' },
  headers: MessagesHeaders,
  body: CountTokensRequest,
  stricterBodies: [newerCountTokens],
  auth,
  responses: {
    200: { description: 'The number of tokens.', schema: CountTokensResponse },
    ...errorResponses,
  },
  scenarios: [countMessages],
});
