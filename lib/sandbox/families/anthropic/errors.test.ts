import { describe, expect, test } from 'vitest';
import { ErrorResponse } from '@/content/schemas/anthropic/error';
import { ask, message, newer, older, refusalOf, say } from '@/tests/anthropic-catalog';

const citation = {
  type: 'char_location',
  cited_text: 'a',
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 1,
};
const cited = { type: 'text', text: 'a', citations: [citation] };
const document = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'Words.' } };
const tool = { name: 'now', input_schema: { type: 'object' } };
const use = { type: 'tool_use', id: 'toolu_1', name: 'now', input: {} };
const result = { type: 'tool_result', tool_use_id: 'toolu_1', content: 'noon' };
const user = (content: unknown) => ({ role: 'user', content });
const assistant = (content: unknown) => ({ role: 'assistant', content });
const talk = (...messages: object[]) => say('', { messages, tools: [tool] });
const mark = (ttl: string) => ({ cache_control: { type: 'ephemeral', ttl } });

describe('a body that the schema refuses is 400 and names the place', () => {
  test.each<[unknown, string]>([
    [{ messages: say('a').messages, max_tokens: 5 }, 'model: Field required'],
    [{ ...say('a'), max_tokens: undefined }, 'max_tokens: Field required'],
    [say('a', { max_tokens: 'many' }), 'max_tokens: Input should be a valid integer'],
    [say('a', { max_tokens: 0 }), 'max_tokens: Input should be greater than or equal to 1'],
    [say('a', { temperature: 2 }), 'temperature: Input should be less than or equal to 1'],
    [say('a', { messages: [] }), 'messages: List should have at least 1 item after validation, not 0'],
    [say('a', { messages: 'a' }), 'messages: Input should be a valid list'],
    [say('a', { colour: 'red' }), 'colour: Extra inputs are not permitted'],
    [say([{ type: 'text' }]), 'messages.0.content.0.text: Field required'],
    [
      say([{ type: 'sound' }]),
      "messages.0.content.0: Input tag 'sound' found using 'type' does not match any of the expected tags: 'text', 'image'",
    ],
    [
      say('a', { messages: [{ role: 'bot', content: 'a' }] }),
      "messages.0: Input tag 'bot' found using 'role'",
    ],
    [
      say([{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'data:x' } }]),
      'messages.0.content.0.source.data: invalid base64 data',
    ],
    [
      say('a', { tools: [{ ...tool, name: 'two words' }] }),
      "tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'",
    ],
    [say('a', { service_tier: 'gold' }), "service_tier: Input should be 'auto' or 'standard_only'"],
    [
      say('a', { metadata: { user_id: 'x'.repeat(300) } }),
      'metadata.user_id: String should have at most 256 characters',
    ],
    [[], 'Input should be a valid dictionary'],
    ['{"model"', 'The request body is not valid JSON'],
    ['', 'The request body is empty'],
  ])('%j', (body, expected) => {
    const { status, type, message: text } = refusalOf(body);
    expect({ status, type }).toEqual({ status: 400, type: 'invalid_request_error' });
    expect(text.startsWith(expected), text).toBe(true);
  });
});

describe('what does not go together is 400', () => {
  test.each<[object, string]>([
    [say('a', { thinking: { type: 'enabled', budget_tokens: 4096 } }), '`max_tokens` must be greater'],
    [say('a', { thinking: { type: 'adaptive' }, temperature: 0.5 }), '`temperature` may only be set to 1'],
    [say('a', { thinking: { type: 'adaptive' }, top_p: 0.5 }), '`top_p` must be'],
    [say('a', { thinking: { type: 'adaptive' }, top_k: 5 }), '`top_k` must be unset'],
    [
      say('a', { thinking: { type: 'adaptive' }, tools: [tool], tool_choice: { type: 'any' } }),
      'Thinking may not be enabled',
    ],
    [say('a', { tool_choice: { type: 'auto' } }), 'tool_choice: may only be specified'],
    [
      say('a', { tools: [tool], tool_choice: { type: 'tool', name: 'then' } }),
      "tool_choice: Tool 'then' not found",
    ],
    [say('a', { tools: [tool, tool] }), 'tools: Tool names must be unique'],
    [say('a', { tools: [{ ...tool, defer_loading: true }] }), 'tools: At least one tool'],
    [
      say('a', { tools: [{ ...tool, ...mark('5m') }], system: [{ type: 'text', text: 'b', ...mark('1h') }] }),
      "a ttl='1h'",
    ],
    [
      say(Array.from({ length: 5 }, () => ({ type: 'text', text: 'a', ...mark('5m') }))),
      'A maximum of 4 blocks',
    ],
    [
      say([{ ...document, citations: { enabled: true } }], {
        output_config: { format: { type: 'json_schema', schema: {} } },
      }),
      'output_config.format',
    ],
    [say(''), 'messages.0: all messages must have non-empty content'],
    [
      say([
        { type: 'text', text: 'a' },
        { type: 'text', text: '' },
      ]),
      'messages: text content blocks must be non-empty',
    ],
    [talk(assistant('a')), 'messages: first message must use the "user" role'],
    [
      talk(user('a'), assistant('b ')),
      'messages: final assistant content cannot end with trailing whitespace',
    ],
    [
      talk(user('a'), assistant([use])),
      'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1.',
    ],
    [talk(user('a'), assistant([use]), user('b')), 'messages.1: `tool_use` ids were found'],
    [talk(user('a'), assistant('b'), user([result])), 'messages.2.content.0: unexpected `tool_use_id`'],
    [talk(user([use])), 'messages.0: `tool_use` blocks can only be'],
    [talk(user('a'), assistant([result])), 'messages.1.content.0: `tool_result` blocks can only be'],
    [
      {
        ...talk(user('a'), assistant([use]), user([result])),
        thinking: { type: 'enabled', budget_tokens: 1024 },
      },
      'messages.1.content.0.type: Expected `thinking`',
    ],
    [say('a', { max_tokens: 64_001 }), 'max_tokens: 64001 > 64000'],
    [say('tide '.repeat(210_000)), 'prompt is too long: 2'],
  ])('%#: %j', (body, expected) => {
    const { status, message: text } = refusalOf(body);
    expect(status).toBe(400);
    expect(text.startsWith(expected), text).toBe(true);
    expect(text.length).toBeLessThan(500);
  });

  test('but what does go together is taken', () => {
    const ok = [
      talk(user('a'), assistant([use]), user([result])),
      talk(user('a'), assistant('b'), user('c'), assistant('d')),
      talk(user('a'), assistant('')),
      {
        ...talk(
          user('a'),
          assistant([{ type: 'thinking', thinking: 'x', signature: 'y' }, use]),
          user([result]),
        ),
        thinking: { type: 'enabled', budget_tokens: 1024 },
      },
      say([{ type: 'text', text: 'a', ...mark('5m') }], { tools: [{ ...tool, ...mark('1h') }] }),
      say('a', { thinking: { type: 'adaptive' }, temperature: 1, top_p: 0.95 }),
      say('a', { system: '' }),
    ];
    for (const body of ok) expect(message(body).role).toBe('assistant');
  });
});

describe('what the model lacks is 400', () => {
  test.each([
    [
      say('a', { model: 'claude-older', thinking: { type: 'adaptive' } }),
      'thinking.type: supports only enabled, disabled, between_tools on the model claude-older',
    ],
    [
      say('a', { model: 'claude-older', output_config: { effort: 'low' } }),
      'output_config.effort: is not supported on the model claude-older',
    ],
    [
      say('a', { model: 'claude-plain', thinking: { type: 'disabled' } }),
      'thinking: is not supported on the model claude-plain',
    ],
  ])('%j', (body, text) => {
    expect(refusalOf(body)).toMatchObject({ status: 400, message: text });
  });
});

describe('the version', () => {
  const bodies: [object, string][] = [
    [say('a', { temperature: 1 }), 'temperature: Extra inputs are not permitted by this anthropic-version'],
    [say('a', { top_p: 0.9 }), 'top_p: Extra inputs are not permitted by this anthropic-version'],
    [say('a', { top_k: 5 }), 'top_k: Extra inputs are not permitted by this anthropic-version'],
    [say([cited]), 'messages.0.content.0.citations: citations are not permitted'],
    [
      talk(user('a'), assistant([{ type: 'text', text: 'b' }, document]), user('c')),
      'messages.1.content.1.type: document blocks',
    ],
  ];

  test.each(bodies)('2026-10-21 refuses what 2023-06-01 takes: %j', (body, text) => {
    expect(ask({ body }).status).toBe(200);
    const refused = refusalOf(body, newer);
    expect(refused.status).toBe(400);
    expect(refused.message).toContain(text);
  });

  test('holds for counting too', () => {
    const { max_tokens: _, ...body } = say([cited]);
    expect(ask({ path: '/v1/messages/count_tokens', body }).status).toBe(200);
    expect(ask({ path: '/v1/messages/count_tokens', body, headers: newer }).status).toBe(400);
  });

  test('takes citations that are empty, and documents of the user, in both', () => {
    const body = say([{ ...cited, citations: [] }, { ...cited, citations: null }, document]);
    for (const headers of [older, newer]) expect(ask({ body, headers }).status).toBe(200);
  });

  test.each([
    [{ 'x-api-key': 'k' }, 'anthropic-version: header is required'],
    [
      { 'x-api-key': 'k', 'anthropic-version': '2020-01-01' },
      'anthropic-version: it must be one of 2023-06-01, 2026-10-21',
    ],
  ])('has to be one of the two: %j', (headers, text) => {
    expect(refusalOf(say('a'), headers)).toEqual({
      status: 400,
      type: 'invalid_request_error',
      message: text,
    });
  });

  test.each<Record<string, string>>([
    { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
    { authorization: 'Bearer k', 'anthropic-version': '2023-06-01' },
  ])('goes with either way to present the key: %j', (headers) => {
    expect(ask({ body: say('a'), headers }).status).toBe(200);
  });
});

describe('every error', () => {
  test.each([
    [401, 'authentication_error', { body: say('a'), headers: { 'anthropic-version': '2023-06-01' } }],
    [404, 'not_found_error', { body: say('a', { model: 'claude-9' }) }],
    [404, 'not_found_error', { path: '/v1/messages/batches', body: {} }],
    [405, 'invalid_request_error', { method: 'PUT', body: say('a') }],
    [400, 'invalid_request_error', { body: say('a'), control: 'wrong=1' }],
    [400, 'invalid_request_error', { path: '/v1/models?colour=red' }],
  ])('%i has its shape, its id in the header, and no word of the key', (status, type, send) => {
    const answered = ask(send);
    const body = ErrorResponse.parse(answered.json());
    expect(answered.status).toBe(status);
    expect(body.error.type).toBe(type);
    expect(body.request_id).toMatch(/^req_/);
    expect(answered.headers).toMatchObject({ 'request-id': body.request_id, 'x-should-retry': 'false' });
  });

  test.each([400, 401, 403, 404, 413, 429, 500, 529])('can be provoked: %i', (status) => {
    const answered = ask({ body: '{', headers: {}, control: `status=${status}` });
    expect(answered.status).toBe(status);
    const { request_id } = ErrorResponse.parse(answered.json());
    expect(answered.headers['request-id']).toBe(request_id);
    expect(answered.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    expect(answered.headers['x-should-retry']).toBe(String(status === 429 || status >= 500));
  });
});
