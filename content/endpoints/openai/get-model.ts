import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { getOne, getUnknown } from '@/content/scenarios/openai/models';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Model } from '@/content/schemas/openai/model';
import { Headers, ModelCode } from '@/content/schemas/openai/params';

export default defineEndpoint({
  id: 'openai.get-model',
  family: 'openai',
  method: 'GET',
  path: '/v1/models/{model}',
  title: 'Get a model',
  summary: 'Tells whether the key may use a model, and who owns it.',
  choose: 'Tells whether one model can be reached.',
  tags: ['models'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model', answer: 'id' },
  params: { model: ModelCode },
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The model.', schema: Model },
    401: errorResponses[401],
    403: errorResponses[403],
    404: errorResponses[404],
    429: errorResponses[429],
    500: errorResponses[500],
    503: errorResponses[503],
  },
  scenarios: [getOne, getUnknown],
});
