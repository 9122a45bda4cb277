import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { getOne, getUnknown } from '@/content/scenarios/anthropic/models';
import { auth } from '@/content/schemas/anthropic/auth';
import { errorResponses } from '@/content/schemas/anthropic/error-responses';
import { ModelInfo } from '@/content/schemas/anthropic/model';
import { Headers, ModelParam } from '@/content/schemas/anthropic/params';

export default defineEndpoint({
  id: 'anthropic.get-model',
  family: 'anthropic',
  method: 'GET',
  path: '/v1/models/{model}',
  distinguishingHeader: 'anthropic-version',
  title: 'Get a Claude model',
  summary:
    'Describes one model. OpenAI’s operation has the same address: at a gateway the header anthropic-version chooses this shape, at some only together with x-api-key.',
  choose: 'Tells whether a key reaches a model, and what the model can do.',
  tags: ['models'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model' },
  params: { model: ModelParam },
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The model.', schema: ModelInfo },
    400: errorResponses[400],
    401: errorResponses[401],
    403: errorResponses[403],
    404: errorResponses[404],
    429: errorResponses[429],
    500: errorResponses[500],
    529: errorResponses[529],
  },
  scenarios: [getOne, getUnknown],
});
