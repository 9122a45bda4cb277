import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { getOne, getUnknown } from '@/content/scenarios/gemini/models';
import { auth } from '@/content/schemas/gemini/auth';
import { errorResponses, invalidKey } from '@/content/schemas/gemini/error-responses';
import { Model } from '@/content/schemas/gemini/model';
import { ModelCode, Query } from '@/content/schemas/gemini/params';

export default defineEndpoint({
  id: 'gemini.get-model',
  family: 'gemini',
  method: 'GET',
  path: '/v1beta/models/{model}',
  title: 'Get a model',
  summary: 'Describes one model: its token limits, its default settings and the operations that it serves.',
  choose: 'Tells the limits and abilities of one model.',
  tags: ['models'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model' },
  params: { model: ModelCode },
  query: Query,
  auth,
  responses: {
    200: { description: 'The model.', schema: Model },
    ...errorResponses,
    400: invalidKey,
  },
  scenarios: [getOne, getUnknown],
});
