import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ErrorResponse as AnthropicError } from '@/content/schemas/anthropic/error';
import { ErrorResponse as GoogleError } from '@/content/schemas/gemini/error';
import { ErrorResponse as OpenAiError } from '@/content/schemas/openai/error';
import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { rootOf } from '@/lib/schema/to-json-schema';
import { catalog as anthropicCatalog, ask as askAnthropic } from '@/tests/anthropic-catalog';
import { ErrorResponse as ArkError } from '@/content/schemas/ark/error';
import { ErrorResponse as GatewayError, TaskError } from '@/content/schemas/gateway/error';
import { catalog as arkCatalog, ask as askArk } from '@/tests/ark-catalog';
import { catalog as openaiCatalog, ask as askOpenAi } from '@/tests/openai-catalog';
import { randomBy, randomValue } from '@/tests/random-value';
import { ask, catalog } from '@/tests/sandbox-catalog';

const ROUNDS = 150;

/** Random bodies for an endpoint. */
function bodiesOf(endpoint: Endpoint, more: object = {}): unknown[] {
  const schema = contractOf(endpoint).body ?? {};
  return Array.from({ length: ROUNDS }, (_, seed): unknown => {
    const body = randomValue(schema, schema, randomBy(seed));
    return typeof body === 'object' && body !== null ? { ...body, ...more } : body;
  });
}

/** Random bodies for an endpoint, and those of them that its schema takes. */
function bodiesFor(endpoint: Endpoint, more: object = {}) {
  const bodies = bodiesOf(endpoint, more);
  const valid = bodies.filter((body) => endpoint.body?.safeParse(body).success);
  expect(valid.length).toBeGreaterThan(ROUNDS / 10);
  return { valid, wrong: bodies.filter((body) => !valid.includes(body)) };
}

/** Members of OpenAI's requests that go only with others. */
const ALONE = ['parallel_tool_calls', 'function_call', 'max_tokens', 'previous_response_id', 'tool_choice'];

const withBody = ({ body }: Endpoint) => body !== undefined;

describe.each(catalog.endpoints.filter(({ family }) => family === 'gemini').filter(withBody))(
  'random requests to $id',
  (endpoint) => {
    const path = endpoint.path.replace('{model}', 'gemini-all');
    const { valid, wrong } = bodiesFor(endpoint);

    test('that are valid have an answer that the schema of the endpoint takes', () => {
      let good = 0;
      for (const body of valid) {
        for (const query of ['', '?alt=sse']) {
          const answered = ask({ path: `${path}${query}`, body });
          if (answered.status === 400) {
            // Sound, video and pictures in forms of nobody's are the only valid things that no model of the sandbox makes.
            expect(answered.text).toMatch(/response_modalities|image_config/);
            continue;
          }
          expect(answered.status).toBe(200);
          good += 1;
          const isStream = endpoint.stream !== undefined || query !== '';
          const values = isStream ? answered.values() : [answered.json()];
          for (const value of values) endpoint.responses[200]?.schema.parse(value);
        }
      }
      expect(good).toBeGreaterThan(valid.length);
    });

    test('that are not valid are 400 in the documented shape, never another thing', () => {
      const broken = valid.map((body) => ({
        ...Object(body),
        contents: [{ parts: [{ text: 5, some: [] }] }],
        x: {},
      }));
      for (const body of [...wrong, ...broken]) {
        const answered = ask({ path, body });
        expect(answered.status).toBe(400);
        expect(GoogleError.parse(answered.json()).error.status).toBe('INVALID_ARGUMENT');
      }
    });
  },
);

describe.each(openaiCatalog.endpoints.filter(withBody))('random requests to $id', (endpoint) => {
  const { path } = endpoint;
  // Fields that go only with others would have most requests refused.
  const members = Object.keys(rootOf(contractOf(endpoint).body ?? {}).properties ?? {});
  const alone = Object.fromEntries(
    ALONE.filter((name) => members.includes(name)).map((name) => [name, undefined]),
  );
  const { valid, wrong } = bodiesFor(endpoint, { model: 'gpt-all', ...alone });
  // Random items seldom answer each other's calls.
  const said = members.includes('input')
    ? valid.map((body) => ({ ...Object(body), input: 'Why is the sky blue?' }))
    : [];

  test('that are valid have an answer that the schema of the endpoint takes, or a fault with a name', () => {
    let good = 0;
    for (const body of [...valid, ...said]) {
      for (const streams of [false, true]) {
        const answered = askOpenAi({ path, body: { ...Object(body), stream: streams } });
        if (answered.status === 400) {
          expect(OpenAiError.parse(answered.json()).error.param).not.toBeNull();
          continue;
        }
        expect(answered.status).toBe(200);
        good += 1;
        const schema = streams ? endpoint.stream?.event : endpoint.responses[200]?.schema;
        for (const value of streams ? answered.values() : [answered.json()]) schema?.parse(value);
      }
    }
    expect(good).toBeGreaterThan(valid.length / 2);
  });

  test('that are not valid are 400 in the documented shape, never another thing', () => {
    const broken = valid.map((body) => ({ ...Object(body), messages: [{ role: 'user', content: [{}] }] }));
    for (const body of [...wrong, ...broken]) {
      const answered = askOpenAi({ path, body });
      expect(answered.status).toBe(400);
      const { type, message } = OpenAiError.parse(answered.json()).error;
      expect(type).toBe('invalid_request_error');
      expect(message.length).toBeLessThan(400);
    }
  });
});

describe.each(anthropicCatalog.endpoints.filter(withBody))('random requests to $id', (endpoint) => {
  const { path } = endpoint;
  // Random turns seldom follow each other as they must, and marks of the cache are soon too many.
  const alone = {
    model: 'claude-all',
    cache_control: undefined,
    thinking: undefined,
    tool_choice: undefined,
  };
  const { valid, wrong } = bodiesFor(endpoint, alone);
  const first = { role: 'user', content: 'What is the weather in Oslo?' };
  const talking = valid.map((body) => ({ ...Object(body), messages: [first] }));

  test('that are valid have an answer that the schema of the endpoint takes, or a fault in words', () => {
    let good = 0;
    for (const body of [...valid, ...talking]) {
      for (const streams of endpoint.stream ? [false, true] : [undefined]) {
        const answered = askAnthropic({ path, body: { ...Object(body), stream: streams } });
        if (answered.status === 400) {
          expect(AnthropicError.parse(answered.json()).error.message.length).toBeLessThan(500);
          continue;
        }
        expect(answered.status).toBe(200);
        good += 1;
        const schema = streams ? endpoint.stream?.event : endpoint.responses[200]?.schema;
        for (const value of streams ? answered.values() : [answered.json()]) schema?.parse(value);
      }
    }
    expect(good).toBeGreaterThan(valid.length);
  });

  test('that are not valid are 400 in the documented shape, never another thing', () => {
    const broken = valid.map((body) => ({ ...Object(body), messages: [{ role: 'user', content: [{}] }] }));
    for (const body of [...wrong, ...broken]) {
      const answered = askAnthropic({ path, body });
      expect(answered.status).toBe(400);
      const { type, message } = AnthropicError.parse(answered.json()).error;
      expect(type).toBe('invalid_request_error');
      expect(message.length).toBeLessThan(600);
    }
  });
});

describe.each(arkCatalog.endpoints.filter(withBody))('random requests to $id', (endpoint) => {
  const { path } = endpoint;
  const model = arkCatalog.models.find(({ endpoints }) => endpoints.some(({ id }) => id === endpoint.id));
  const members = Object.keys(rootOf(contractOf(endpoint).body ?? {}).properties ?? {});
  // Random addresses, roles and sizes are no good, and a picture of random size is drawn in seconds.
  const plain = {
    model: model?.code,
    messages: [{ role: 'user', content: 'Why is the sky blue?' }],
    content: [{ type: 'text', text: 'A heron.' }],
    prompt: 'A heron.',
    size: '2K',
    duration: 5,
    image: undefined,
    images: undefined,
    input_reference: undefined,
    callback_url: undefined,
    response_format: undefined,
    max_tokens: undefined,
    ...Object.fromEntries(ALONE.map((name) => [name, undefined])),
  };
  const alone = Object.fromEntries(Object.entries(plain).filter(([name]) => members.includes(name)));
  const { valid, wrong } = bodiesFor(endpoint, alone);
  const random = bodiesOf(endpoint);
  const refused = z.union([ArkError, TaskError, GatewayError]);

  test('have an answer that the schema of the endpoint takes, or a fault in words', () => {
    let good = 0;
    for (const body of [...valid, ...wrong, ...random]) {
      for (const streams of endpoint.stream ? [false, true] : [undefined]) {
        const answered = askArk({ path, body: { ...Object(body), stream: streams } });
        if (answered.status !== 200) {
          expect([400, 404, 500, 503]).toContain(answered.status);
          if (answered.status >= 500) expect(endpoint.family).toBe('gateway');
          refused.parse(answered.json());
          expect(answered.text.length).toBeLessThan(1000);
          continue;
        }
        good += 1;
        const schema = streams ? endpoint.stream?.event : endpoint.responses[200]?.schema;
        for (const value of streams ? answered.values() : [answered.json()]) schema?.parse(value);
      }
    }
    expect(good).toBeGreaterThan(5);
  });
});
