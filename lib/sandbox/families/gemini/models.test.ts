import { describe, expect, test } from 'vitest';
import { ListModelsResponse, Model } from '@/content/schemas/gemini/model';
import { CountTokensResponse } from '@/content/schemas/gemini/count-tokens';
import { ask, catalog, generate, say } from '@/tests/sandbox-catalog';

const list = (query = '') => ListModelsResponse.parse(ask({ path: `/v1beta/models${query}` }).json());

describe('the list of models', () => {
  test('is the catalogue, with the operations of each', () => {
    const { models = [], nextPageToken } = list();
    expect(models.map(({ name }) => name)).toEqual(catalog.models.map(({ code }) => `models/${code}`));
    expect(nextPageToken).toBeUndefined();
    expect(models[1]).toMatchObject({
      inputTokenLimit: 1048576,
      supportedGenerationMethods: ['generateContent', 'streamGenerateContent', 'countTokens'],
    });
  });

  test.each(['pageSize', 'page_size'])('comes in pages by %s, and the token leads on', (name) => {
    const names: unknown[] = [];
    let query = `?${name}=3`;
    for (let page = 0; page < 3 && query; page += 1) {
      const { models = [], nextPageToken } = list(query);
      names.push(...models.map((model) => model.name));
      query = nextPageToken ? `?${name}=3&pageToken=${encodeURIComponent(nextPageToken)}` : '';
    }
    expect(names).toEqual(catalog.models.map(({ code }) => `models/${code}`));
  });

  test.each(['?pageToken=bogus', '?pageSize=many'])('%s is 400', (query) => {
    expect(ask({ path: `/v1beta/models${query}` }).status).toBe(400);
  });
});

test('one model is described, an unknown one is 404', () => {
  const model = Model.parse(ask({ path: '/v1beta/models/gemini-3.1-pro-preview' }).json());
  expect(model).toMatchObject({
    name: 'models/gemini-3.1-pro-preview',
    thinking: true,
    outputTokenLimit: 65536,
  });
  expect(ask({ path: '/v1beta/models/gemini-9-ultra' }).status).toBe(404);
});

test('counted tokens are what an answer then reports as its prompt', () => {
  const body = {
    ...say('Zähle bitte: 一二三 and four, five.'),
    systemInstruction: { parts: [{ text: 'Be brief.' }] },
  };
  const whole = { generateContentRequest: { model: 'models/gemini-plain', ...body } };
  const counted = ask({ path: '/v1beta/models/gemini-plain:countTokens', body: whole });
  const { totalTokens } = CountTokensResponse.parse(counted.json());
  expect(totalTokens).toBe(generate(body, 'gemini-plain').usageMetadata?.promptTokenCount);
});
