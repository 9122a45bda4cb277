import type { Scenario } from '@/lib/endpoint/endpoint';

const gpt54 = { id: 'gpt-5.4', object: 'model', created: 1772654062, owned_by: 'system' };
const gpt52 = { id: 'gpt-5.2', object: 'model', created: 1765313051, owned_by: 'system' };
const gpt5 = { id: 'gpt-5', object: 'model', created: 1754425777, owned_by: 'system' };

export const listAll: Scenario = {
  id: 'all',
  title: 'All models',
  summary: 'The whole list comes at once, without pages.',
  request: {},
  response: { status: 200, body: { object: 'list', data: [gpt54, gpt52, gpt5] } },
};

export const getOne: Scenario = {
  id: 'one-model',
  title: 'One model',
  summary: 'Whether a key may use a model, asked before the first request.',
  request: { path: { model: 'gpt-5.4' } },
  response: { status: 200, body: gpt54 },
};

export const getUnknown: Scenario = {
  id: 'unknown-model',
  title: 'A model that does not exist',
  summary: 'A mistyped code is answered with 404, and so is one that the key may not use.',
  refused: true,
  request: { path: { model: 'gpt-9' } },
  response: {
    status: 404,
    body: {
      error: {
        message: "The model 'gpt-9' does not exist",
        type: 'invalid_request_error',
        param: 'model',
        code: 'model_not_found',
      },
    },
  },
};
