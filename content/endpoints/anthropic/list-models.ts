import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { listFirstPage } from '@/content/scenarios/anthropic/models';
import { auth } from '@/content/schemas/anthropic/auth';
import { errorResponses } from '@/content/schemas/anthropic/error-responses';
import { ListModelsResponse } from '@/content/schemas/anthropic/model';
import { Headers, ListModelsQuery } from '@/content/schemas/anthropic/params';

export default defineEndpoint({
  id: 'anthropic.list-models',
  family: 'anthropic',
  method: 'GET',
  path: '/v1/models',
  distinguishingHeader: 'anthropic-version',
  title: 'List Claude models',
  summary:
    'Lists the models that the key may use, newest first and in pages. OpenAI’s list has the same address: at a gateway the header anthropic-version chooses this shape, at some only together with x-api-key.',
  choose: 'Lists the models that a key can reach, in the shape that Anthropic’s clients read.',
  tags: ['models'],
  modified: '2026-11-21',
  query: ListModelsQuery,
  headers: Headers,
  auth,
  responses: {
    200: { description: 'One page of models.', schema: ListModelsResponse },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    429: errorResponses[429],
    500: errorResponses[500],
    529: errorResponses[529],
  },
  scenarios: [listFirstPage],
});
