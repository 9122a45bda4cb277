import { describe, expect, test } from 'vitest';
import { ask } from '@/tests/openai-catalog';
import { asks, refusalOf } from '@/tests/ask-responses';

const tool = { type: 'function', name: 'f', parameters: { type: 'object', properties: { a: {} } } };
const call = { type: 'function_call', call_id: 'call_a', name: 'f', arguments: '{}' };
const result = { type: 'function_call_output', call_id: 'call_a', output: 'x' };
const schema = { type: 'object', properties: { a: { type: 'string' } } };
const picture = [{ role: 'user', content: [{ type: 'input_image', image_url: 'https://a.example/b.png' }] }];

describe('a request is refused that', () => {
  test.each([
    ['has a wrong value', { temperature: 3 }, 'temperature', 'decimal_above_max_value'],
    ['has a field of Chat', { messages: [] }, 'messages', 'unknown_parameter'],
    ['asks for too few tokens', { max_output_tokens: 1 }, 'max_output_tokens', 'integer_below_min_value'],
    [
      'asks for too many tokens',
      { max_output_tokens: 16_001 },
      'max_output_tokens',
      'integer_above_max_value',
    ],
    ['has no model', { model: undefined }, 'model', 'missing_required_parameter'],
    ['has no input', { input: undefined }, 'input', 'missing_required_parameter'],
    [
      'goes on from two places',
      {
        previous_response_id: 'resp_0a51cbe2f9d84e7c006a5107b0f1dc819182b6f5e3a74d90c1',
        conversation: 'conv_1',
      },
      'previous_response_id',
      'mutually_exclusive_parameters',
    ],
    ['has options of a stream without one', { stream_options: {} }, 'stream_options', null],
    ['works in the background unstored', { background: true, store: false }, 'background', 'invalid_value'],
    ['requires a call without tools', { tool_choice: 'required' }, 'tool_choice', null],
    [
      'chooses a tool that is not there',
      { tools: [tool], tool_choice: { type: 'function', name: 'g' } },
      'tool_choice',
      null,
    ],
    [
      'chooses a tool of the API that is not there',
      { tool_choice: { type: 'file_search' } },
      'tool_choice',
      null,
    ],
    [
      'has a loose schema in a strict function',
      { tools: [{ ...tool, strict: true }] },
      'tools[0].parameters',
      'invalid_function_parameters',
    ],
    [
      'has a loose schema in a strict format',
      { text: { format: { type: 'json_schema', name: 'x', schema, strict: true } } },
      'text.format.schema',
      'invalid_json_schema',
    ],
    ['wants JSON without a word of it', { text: { format: { type: 'json_object' } } }, 'input', null],
    ['has a result without its call', { input: [result] }, 'input', null],
    ['has a call without its result', { input: [call, { role: 'user', content: 'Well?' }] }, 'input', null],
    [
      'shows a picture to a model without eyes',
      { model: 'gpt-blind', input: picture },
      'input[0].content[0].type',
      null,
    ],
    [
      'has a field that the model lacks',
      { model: 'gpt-reasons', temperature: 1 },
      'temperature',
      'unsupported_parameter',
    ],
    [
      'has an effort that the model lacks',
      { model: 'gpt-reasons', reasoning: { effort: 'max' } },
      'reasoning.effort',
      'unsupported_value',
    ],
  ])('%s', (_, more, param, code) => {
    expect(refusalOf(asks('Why is the sky blue?', more))).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
      code,
    });
  });

  test('is longer than the model reads, unless it may be cut', () => {
    const long = asks('word '.repeat(120_000));
    expect(refusalOf(long)).toMatchObject({ param: 'input', code: 'context_length_exceeded' });
    expect(ask({ path: '/v1/responses', body: { ...long, truncation: 'auto' } }).status).toBe(200);
  });

  test('names a model that is not there', () => {
    expect(refusalOf(asks('Why?', { model: 'gpt-9' }))).toMatchObject({
      status: 404,
      code: 'model_not_found',
    });
  });
});

test.each([
  ['a call and its result', [call, result]],
  ['a result whose call is stored', [{ type: 'item_reference', id: 'fc_1' }, result]],
])('%s are taken', (_, input) => {
  expect(ask({ path: '/v1/responses', body: asks(input) }).status).toBe(200);
});
