import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { listAll } from '@/content/scenarios/openai/models';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { ListModelsResponse } from '@/content/schemas/openai/model';
import { Headers } from '@/content/schemas/openai/params';

export default defineEndpoint({
  id: 'openai.list-models',
  family: 'openai',
  method: 'GET',
  path: '/v1/models',
  title: 'List models',
  summary:
    'Lists every model that the key may use, of all vendors where a gateway serves several. Only codes and owners are told; limits stand on the page of each model.',
  choose: 'Lists the models that a key can reach.',
  tags: ['models'],
  modified: '2026-11-21',
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The models.', schema: ListModelsResponse },
    401: errorResponses[401],
    403: errorResponses[403],
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [listAll],
});
