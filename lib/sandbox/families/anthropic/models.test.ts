import { describe, expect, test } from 'vitest';
import { catalog as site } from '@/content/catalog';
import { ErrorResponse } from '@/content/schemas/anthropic/error';
import { ListModelsResponse, ModelInfo } from '@/content/schemas/anthropic/model';
import { ListModelsResponse as OpenAiList } from '@/content/schemas/openai/model';
import { ask, newer, older } from '@/tests/anthropic-catalog';
import { askIn } from '@/tests/ask-sandbox';

const list = (query = '') => ListModelsResponse.parse(ask({ path: `/v1/models${query}` }).json());
const idsOf = ({ data }: ReturnType<typeof list>) => data.map(({ id }) => id);

describe('the list of models', () => {
  test('is the catalogue, newest first, with limits and abilities', () => {
    expect(list()).toMatchObject({ has_more: false, first_id: 'claude-all', last_id: 'claude-older' });
    expect(idsOf(list())).toEqual(['claude-all', 'claude-plain', 'claude-older']);
    expect(list().data[1]).toMatchObject({
      display_name: 'claude-plain',
      created_at: '2025-09-29T00:00:00Z',
      max_input_tokens: 200_000,
      max_tokens: 64_000,
      capabilities: { thinking: { supported: false }, image_input: { supported: true } },
    });
  });

  test.each([
    ['?limit=2', ['claude-all', 'claude-plain'], true],
    ['?limit=2&after_id=claude-plain', ['claude-older'], false],
    ['?limit=1&before_id=claude-older', ['claude-plain'], true],
    ['?before_id=claude-older', ['claude-all', 'claude-plain'], false],
    ['?after_id=claude-older', [], false],
  ])('comes in pages: %s', (query, ids, has_more) => {
    const page = list(query);
    expect(idsOf(page)).toEqual(ids);
    expect(page).toMatchObject({ has_more, first_id: ids[0] ?? null, last_id: ids.at(-1) ?? null });
  });

  test.each(['?limit=many', '?after_id=claude-9', '?after_id=claude-all&before_id=claude-older'])(
    '%s is 400',
    (query) => {
      const answered = ask({ path: `/v1/models${query}` });
      expect(answered.status).toBe(400);
      expect(ErrorResponse.parse(answered.json()).error.type).toBe('invalid_request_error');
    },
  );
});

test('one model is described, an unknown one is 404', () => {
  expect(ModelInfo.parse(ask({ path: '/v1/models/claude-all' }).json())).toMatchObject({ id: 'claude-all' });
  const answered = ask({ path: '/v1/models/claude-9' });
  expect(answered.status).toBe(404);
  expect(ErrorResponse.parse(answered.json()).error).toEqual({
    type: 'not_found_error',
    message: 'model: claude-9',
  });
});

describe('where the API of OpenAI has the same address', () => {
  test.each([older, newer])('the header decides whose list it is: %j', (headers) => {
    const { data } = ListModelsResponse.parse(askIn(site, { path: '/v1/models', headers }).json());
    expect(data.length).toBeGreaterThan(1);
    expect(data.every(({ id }) => id.startsWith('claude-'))).toBe(true);
    const keyOnly = { authorization: 'Bearer k' };
    expect(OpenAiList.parse(askIn(site, { path: '/v1/models', headers: keyOnly }).json()).object).toBe(
      'list',
    );
  });

  test('and whose error', () => {
    const failed = (headers: Record<string, string>) =>
      askIn(site, { path: '/v1/models/nothing-9', headers });
    expect(ErrorResponse.parse(failed(older).json()).error.type).toBe('not_found_error');
    expect(failed({ authorization: 'Bearer k' }).json()).toMatchObject({
      error: { code: 'model_not_found' },
    });
  });

  test('a model is told as its scenario shows it', () => {
    const { data } = ListModelsResponse.parse(askIn(site, { path: '/v1/models', headers: older }).json());
    const one = ModelInfo.parse(askIn(site, { path: '/v1/models/claude-opus-4-6', headers: older }).json());
    expect(data).toContainEqual(one);
    expect(one.created_at).toBe('2026-02-04T00:00:00Z');
  });
});
