import { describe, expect, test } from 'vitest';
import { ErrorResponse } from '@/content/schemas/openai/error';
import { ask, refusalOf, say } from '@/tests/openai-catalog';

const user = { role: 'user', content: 'a' };
const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };
const f = { type: 'function', function: { name: 'f' } };
const shape = (schema: object) => ({
  response_format: { type: 'json_schema', json_schema: { name: 'review', schema, strict: true } },
});

describe('a wrong field', () => {
  test.each([
    [{ ...say('a'), foo: 1 }, "Unknown parameter: 'foo'.", 'foo', 'unknown_parameter'],
    [
      say('a', { messages: [{ ...user, tone: 'x' }] }),
      "Unknown parameter: 'messages[0].tone'.",
      'messages[0].tone',
      'unknown_parameter',
    ],
    [{ messages: [user] }, "Missing required parameter: 'model'.", 'model', 'missing_required_parameter'],
    [
      { model: 'gpt-all' },
      "Missing required parameter: 'messages'.",
      'messages',
      'missing_required_parameter',
    ],
    [
      say('a', { messages: [{ role: 'user' }] }),
      "Missing required parameter: 'messages[0].content'.",
      'messages[0].content',
      'missing_required_parameter',
    ],
    [
      say('a', { messages: [] }),
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      'messages',
      'empty_array',
    ],
    [
      say('a', { messages: 'a' }),
      "Invalid type for 'messages': expected an array, but got a string instead.",
      'messages',
      'invalid_type',
    ],
    [
      say('a', { messages: [{ ...user, content: 5 }] }),
      "Invalid type for 'messages[0].content': expected one of a string or an array, but got an integer instead.",
      'messages[0].content',
      'invalid_type',
    ],
    [
      say('a', { messages: [{ role: 'robot', content: 'a' }] }),
      "Invalid value: 'robot'. Supported values are: 'user', 'assistant', 'system', 'developer', 'tool', and 'function'.",
      'messages[0].role',
      'invalid_value',
    ],
    [
      say([{ type: 'image_url', image_url: 'https://example.com/a.png' }]),
      "Invalid type for 'messages[0].content[0].image_url': expected an object, but got a string instead.",
      'messages[0].content[0].image_url',
      'invalid_type',
    ],
    [
      say([{ type: 'image_url', image_url: { url: 'iVBORw0KGgo=' } }]),
      "Invalid 'messages[0].content[0].image_url.url': string does not match pattern.",
      'messages[0].content[0].image_url.url',
      'invalid_value',
    ],
    [
      say('a', { temperature: 'hot' }),
      "Invalid type for 'temperature': expected a decimal, but got a string instead.",
      'temperature',
      'invalid_type',
    ],
    [
      say('a', { temperature: 3 }),
      "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3 instead.",
      'temperature',
      'decimal_above_max_value',
    ],
    [
      say('a', { n: 0 }),
      "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.",
      'n',
      'integer_below_min_value',
    ],
    [
      say('a', { n: 1.5 }),
      "Invalid type for 'n': expected an integer, but got a decimal instead.",
      'n',
      'invalid_type',
    ],
    [
      say('a', { stop: ['a', 'b', 'c', 'd', 'e'] }),
      "Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length 5 instead.",
      'stop',
      'array_above_max_length',
    ],
    [
      say('a', { reasoning_effort: 'extreme' }),
      "Invalid value: 'extreme'. Supported values are: 'none', 'minimal', 'low', 'medium', 'high', 'xhigh', and 'max'.",
      'reasoning_effort',
      'invalid_value',
    ],
    [
      say('a', { tools: [{ type: 'function', function: { name: 'find it' } }] }),
      "Invalid 'tools[0].function.name': string does not match pattern.",
      'tools[0].function.name',
      'invalid_value',
    ],
    [
      say('a', { tool_choice: 'maybe', tools: [f] }),
      "Invalid value: 'maybe'. Supported values are: 'none', 'auto', and 'required'.",
      'tool_choice',
      'invalid_value',
    ],
  ])('of %j is named as the API names it', (body, message, param, code) => {
    const refused = refusalOf(body);
    expect(refused).toMatchObject({ status: 400, type: 'invalid_request_error', param, code });
    expect(refused.message.slice(0, message.length)).toBe(message);
  });

  test('is not quoted at length', () => {
    expect(refusalOf(say('a', { temperature: 'x'.repeat(5000) })).message.length).toBeLessThan(200);
    expect(refusalOf({ ...say('a'), ['y'.repeat(5000)]: 1 }).message.length).toBeLessThan(200);
  });

  test.each(['null', '[]', '"text"', '5', '{"messages":', ''])('body %s is 400', (body) => {
    expect(refusalOf(body).status).toBe(400);
  });

  test('a form instead of JSON is named', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answered = ask({ body: JSON.stringify(say('a')), headers });
    expect(ErrorResponse.parse(answered.json()).error).toMatchObject({
      code: 'unsupported_content_type',
      message: expect.stringContaining("'multipart/form-data'"),
    });
  });
});

describe('what does not belong together', () => {
  const tool = { role: 'tool', tool_call_id: 'call_1', content: 'ok' };
  const assistant = { role: 'assistant', tool_calls: [call] };
  test.each([
    [say('a', { stream_options: { include_usage: true } }), 'stream_options'],
    [say('a', { top_logprobs: 2 }), 'top_logprobs'],
    [say('a', { max_tokens: 5, max_completion_tokens: 5 }), 'max_tokens'],
    [say('a', { max_completion_tokens: 0 }), 'max_completion_tokens'],
    [say('a', { tool_choice: 'auto' }), 'tool_choice'],
    [say('a', { parallel_tool_calls: true }), 'parallel_tool_calls'],
    [say('a', { function_call: 'auto' }), 'function_call'],
    [say('a', { tools: [f], tool_choice: { type: 'function', function: { name: 'g' } } }), 'tool_choice'],
    [say('a', { response_format: { type: 'json_object' } }), 'messages'],
    [say('a', { messages: [user, tool] }), 'messages[1].role'],
    [say('a', { messages: [user, assistant, tool, tool] }), 'messages[3].role'],
    [say('a', { messages: [user, assistant] }), 'messages'],
    [say('a', { messages: [user, assistant, user] }), 'messages'],
    [say('a', shape({ type: 'array' })), 'response_format'],
    [say('a', shape({ type: 'object', properties: {} })), 'response_format'],
    [
      say('a', shape({ type: 'object', properties: { a: {} }, additionalProperties: false })),
      'response_format',
    ],
    [
      say('a', {
        tools: [{ type: 'function', function: { name: 'f', strict: true, parameters: { type: 'object' } } }],
      }),
      'tools[0].function.parameters',
    ],
    [say('a', { modalities: ['text', 'audio'], audio: { voice: 'ash', format: 'wav' } }), 'modalities'],
  ])('%j is refused by name', (body, param) => {
    expect(refusalOf(body)).toMatchObject({ status: 400, type: 'invalid_request_error', param });
  });

  test('names the calls without results', () => {
    expect(refusalOf(say('a', { messages: [user, assistant] })).message).toContain('call_1');
    expect(ask({ body: say('a', { messages: [user, assistant, tool] }) }).status).toBe(200);
  });

  test('names the place in a strict schema', () => {
    const inner = { type: 'object', properties: { b: {} }, required: [], additionalProperties: false };
    const items = { type: 'array', items: inner };
    const schema = {
      type: 'object',
      properties: { a: items },
      required: ['a'],
      additionalProperties: false,
    };
    expect(refusalOf(say('a', shape(schema))).message).toContain(
      "In context=('properties', 'a', 'items'), 'required' is required",
    );
    expect(ask({ body: say('a', shape({ ...schema, properties: { a: { type: 'array' } } })) }).status).toBe(
      200,
    );
  });
});

describe('an address that leads nowhere', () => {
  test('names an unknown model', () => {
    expect(refusalOf({ ...say('a'), model: 'gpt-9' })).toEqual({
      status: 404,
      message: 'The model `gpt-9` does not exist or you do not have access to it.',
      type: 'invalid_request_error',
      param: null,
      code: 'model_not_found',
    });
  });

  test.each(['/v1/chat/completion', '/v1/modles'])('%s is 404 in the shape of the API', (path) => {
    const answered = ask({ path, body: say('a') });
    expect(answered.status).toBe(404);
    expect(ErrorResponse.parse(answered.json()).error.code).toBe('unknown_url');
  });

  test('another method is 405 and names the right one', () => {
    const answered = ask({ method: 'PUT', body: say('a') });
    expect(answered).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    expect(ErrorResponse.parse(answered.json()).error.message).toContain('POST');
  });

  test('a query value that is not documented is named', () => {
    const answered = ask({ path: '/v1/models?limit=5' });
    expect(ErrorResponse.parse(answered.json()).error).toMatchObject({ param: 'limit' });
  });
});

describe('the key', () => {
  test.each(['', 'Bearer ', 'Basic abc'])('%j is 401 before anything else', (authorization) => {
    const answered = ask({ headers: { authorization }, body: '{' });
    expect(answered.status).toBe(401);
    expect(ErrorResponse.parse(answered.json()).error.code).toBe('invalid_api_key');
  });

  test('never comes back, and is not needed through the relay', () => {
    const answered = ask({ headers: { authorization: 'Bearer canary-7f3a' }, body: say('a') });
    expect(answered.status).toBe(200);
    expect(JSON.stringify(answered)).not.toContain('canary');
    expect(ask({ headers: { authorization: '' }, keyNeeded: false, body: say('a') }).status).toBe(200);
  });
});

describe('x-sandbox', () => {
  test.each([400, 401, 403, 404, 429, 500, 503])('status=%i has the documented body and an id', (status) => {
    const answered = ask({ body: '{', control: `status=${status}` });
    expect(answered.status).toBe(status);
    expect(ErrorResponse.parse(answered.json()).error.message).not.toBe('');
    expect(answered.headers['x-request-id']).toMatch(/^req_[a-z0-9]{32}$/);
  });

  test('a status that is not documented is refused by name', () => {
    const answered = ask({ body: say('a'), control: 'status=418' });
    expect(ErrorResponse.parse(answered.json()).error).toMatchObject({ param: 'x-sandbox status=418' });
  });
});
