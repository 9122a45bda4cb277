import { expect, test } from 'vitest';
import { ErrorResponse } from '@/content/schemas/openai/error';
import { ListModelsResponse, Model } from '@/content/schemas/openai/model';
import { catalog as site } from '@/content/catalog';
import { askIn } from '@/tests/ask-sandbox';
import { ask, catalog } from '@/tests/openai-catalog';

const headers = { authorization: 'Bearer k' };

test('the list is the catalogue, in its order', () => {
  const { data } = ListModelsResponse.parse(ask({ path: '/v1/models' }).json());
  expect(data.map(({ id }) => id)).toEqual(catalog.models.map(({ code }) => code));
  expect(data[0]).toEqual({
    id: 'gpt-all',
    object: 'model',
    created: Date.UTC(2026, 2, 5) / 1000,
    owned_by: 'openai',
  });
});

test('every model that the family serves is listed, of whichever vendor, and as its scenario shows it', () => {
  const { data } = ListModelsResponse.parse(askIn(site, { path: '/v1/models', headers }).json());
  const served = site.models.filter(({ endpoints }) => endpoints.some(({ id }) => id.startsWith('openai.')));
  expect(data.map(({ id }) => id)).toEqual(served.map(({ code }) => code));
  expect(new Set(data.map(({ owned_by }) => owned_by)).size).toBeGreaterThan(1);
  const one = Model.parse(askIn(site, { path: '/v1/models/gpt-5.4', headers }).json());
  expect(data).toContainEqual(one);
});

test('one model is told, an unknown one is 404', () => {
  expect(Model.parse(ask({ path: '/v1/models/gpt-plain' }).json()).id).toBe('gpt-plain');
  const answered = ask({ path: '/v1/models/gpt-9' });
  expect(answered.status).toBe(404);
  expect(ErrorResponse.parse(answered.json()).error).toMatchObject({
    param: 'model',
    code: 'model_not_found',
  });
});
