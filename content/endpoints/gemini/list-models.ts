import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { listFirstPage } from '@/content/scenarios/gemini/models';
import { auth } from '@/content/schemas/gemini/auth';
import { errorResponses, invalidKey } from '@/content/schemas/gemini/error-responses';
import { ListModelsResponse } from '@/content/schemas/gemini/model';
import { ListModelsQuery } from '@/content/schemas/gemini/params';

export default defineEndpoint({
  id: 'gemini.list-models',
  family: 'gemini',
  method: 'GET',
  path: '/v1beta/models',
  title: 'List models',
  summary:
    'Lists the models that the key may use, with their token limits, defaults and operations. The list comes in pages.',
  choose: 'Lists the models that a key can reach.',
  tags: ['models'],
  modified: '2026-11-21',
  query: ListModelsQuery,
  auth,
  responses: {
    200: { description: 'One page of models.', schema: ListModelsResponse },
    400: invalidKey,
    401: errorResponses[401],
    403: errorResponses[403],
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [listFirstPage],
});
