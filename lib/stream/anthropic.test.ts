import { describe, expect, it } from 'vitest';
import { createAnthropicAssembler } from './anthropic';
import { createAnswerReader } from './read-answer';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (...pieces: unknown[]) => {
  const assembler = createAnthropicAssembler();
  for (const piece of pieces) assembler.add(piece);
  return assembler.view();
};

const start = (index: number, content_block: object) => ({
  type: 'content_block_start',
  index,
  content_block,
});
const delta = (index: number, type: string, body: object) => ({
  type: 'content_block_delta',
  index,
  delta: { type, ...body },
});
const stop = (index: number) => ({ type: 'content_block_stop', index });
const use = (id: string, name: string) => ({
  type: 'tool_use',
  id,
  name,
  input: {},
  caller: { type: 'direct' },
});

const usage = { input_tokens: 30, cache_read_input_tokens: 0, output_tokens: 1, service_tier: 'standard' };
const begun = { id: 'msg_1', type: 'message', role: 'assistant', content: [], stop_reason: null, usage };

const events = [
  { type: 'message_start', message: begun },
  start(0, { type: 'thinking', thinking: '', signature: '' }),
  { type: 'ping' },
  delta(0, 'thinking_delta', { thinking: 'Zwei ' }),
  delta(0, 'thinking_delta', { thinking: 'Städte 光' }),
  delta(0, 'signature_delta', { signature: 'c2VhbA==' }),
  stop(0),
  start(1, { type: 'text', text: '' }),
  delta(1, 'text_delta', { text: 'Grüße, ' }),
  delta(1, 'text_delta', { text: '世界 👋"}]' }),
  stop(1),
  start(2, use('toolu_a', 'weather')),
  delta(2, 'input_json_delta', { partial_json: '' }),
  delta(2, 'input_json_delta', { partial_json: '{"city":"Tōk' }),
  delta(2, 'input_json_delta', { partial_json: 'yō"}' }),
  stop(2),
  start(3, use('toolu_b', 'now')),
  delta(3, 'input_json_delta', { partial_json: '' }),
  stop(3),
  {
    type: 'message_delta',
    delta: { stop_reason: 'tool_use', stop_sequence: null },
    usage: { input_tokens: 30, output_tokens: 52, output_tokens_details: { thinking_tokens: 20 } },
  },
  { type: 'message_stop' },
];

const expected = {
  text: 'Grüße, 世界 👋"}]',
  thoughts: 'Zwei Städte 光',
  images: [],
  files: [],
  functionCalls: [
    { id: 'toolu_a', name: 'weather', args: { city: 'Tōkyō' } },
    { id: 'toolu_b', name: 'now', args: {} },
  ],
  alternatives: [],
  finishReason: 'tool_use',
  usage: {
    input_tokens: 30,
    cache_read_input_tokens: 0,
    output_tokens: 52,
    'output_tokens_details.thinking_tokens': 20,
  },
  complete: true,
};

const framed = (list: { type: string }[], end = '\n') =>
  list.map((event) => `event: ${event.type}${end}data: ${JSON.stringify(event)}${end}${end}`).join('');

describe('a streamed message', () => {
  it.each([
    ['LF', framed(events)],
    ['CRLF', framed(events, '\r\n')],
  ])('reads the same wherever the network cuts it (%s)', (_, text) => {
    const bytes = bytesOf(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = createAnswerReader('anthropic', 'text/event-stream; charset=utf-8');
      reader.push(bytes.subarray(0, cut), 1);
      reader.push(bytes.subarray(cut), 2);
      reader.end(3);
      expect(reader.snapshot().answer, `cut at ${cut}`).toEqual(expected);
    }
  });

  it('shows what has arrived, also the beginning of arguments', () => {
    expect(read(...events.slice(0, 9))).toMatchObject({ text: 'Grüße, ', thoughts: 'Zwei Städte 光' });
    expect(read(...events.slice(0, 14))).toMatchObject({
      functionCalls: [{ name: 'weather', args: '{"city":"Tōk' }],
      usage: { output_tokens: 1 },
      complete: false,
    });
    expect(read(...events.slice(0, -1))).toMatchObject({ finishReason: 'tool_use', complete: false });
  });

  it('keeps what came before an error', () => {
    const error = {
      type: 'error',
      error: { type: 'overloaded_error', message: 'Overloaded' },
      request_id: null,
    };
    expect(read(...events.slice(0, 9), error)).toMatchObject({
      text: 'Grüße, ',
      error: { code: 'overloaded_error', message: 'Overloaded' },
      complete: true,
    });
  });

  it('does not change a view that was given before', () => {
    const assembler = createAnthropicAssembler();
    for (const event of events.slice(0, 12)) assembler.add(event);
    const before = assembler.view();
    assembler.add(events[13]);
    expect(before.functionCalls).toEqual([{ id: 'toolu_a', name: 'weather', args: {} }]);
  });
});

describe('a whole message', () => {
  const whole = (content: object[], more: object = {}) => ({
    ...begun,
    content,
    stop_reason: 'end_turn',
    ...more,
  });

  it('gives the same view as its stream', () => {
    const content = [
      { type: 'thinking', thinking: 'Zwei Städte 光', signature: 'c2VhbA==' },
      { type: 'text', text: 'Grüße, 世界 👋"}]', citations: null },
      { ...use('toolu_a', 'weather'), input: { city: 'Tōkyō' } },
      use('toolu_b', 'now'),
    ];
    const counted = { ...usage, output_tokens: 52, output_tokens_details: { thinking_tokens: 20 } };
    const bytes = bytesOf(
      JSON.stringify(whole(content, { stop_reason: 'tool_use', usage: counted }), null, 2),
    );
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = createAnswerReader('anthropic', 'application/json');
      reader.push(bytes.subarray(0, cut), 1);
      reader.push(bytes.subarray(cut), 2);
      reader.end(3);
      expect(reader.snapshot().answer, `cut at ${cut}`).toEqual(expected);
    }
  });

  it('joins cited blocks, keeps two thoughts apart, and hides sealed ones', () => {
    const content = [
      { type: 'thinking', thinking: 'One.', signature: 'a' },
      { type: 'redacted_thinking', data: 'c2VhbA==' },
      { type: 'thinking', thinking: 'Two.', signature: 'b' },
      { type: 'text', text: 'It is ' },
      { type: 'text', text: 'green.', citations: [{ type: 'page_location' }] },
    ];
    expect(read(whole(content))).toMatchObject({ text: 'It is green.', thoughts: 'One.\n\nTwo.' });
  });

  it('shows what code of the model printed, and no call of a tool that the API ran', () => {
    const content = [
      { type: 'server_tool_use', id: 'srvtoolu_1', name: 'bash_code_execution', input: { command: 'ls' } },
      {
        type: 'bash_code_execution_tool_result',
        tool_use_id: 'srvtoolu_1',
        content: {
          type: 'bash_code_execution_result',
          stdout: 'a\n',
          stderr: '',
          return_code: 0,
          content: [],
        },
      },
      { type: 'text', text: 'One file.' },
    ];
    expect(read(whole(content))).toMatchObject({ text: '\n```\na\n```\nOne file.', functionCalls: [] });
  });

  it('says why the model refused', () => {
    const stop_details = { type: 'refusal', category: 'cyber', explanation: 'No malware.' };
    expect(read(whole([], { stop_reason: 'refusal', stop_details }))).toMatchObject({
      refusal: 'No malware.',
      finishReason: 'refusal',
    });
  });
});

it('shows other objects of the API as JSON', () => {
  expect(read({ input_tokens: 32 })).toMatchObject({ text: '{\n  "input_tokens": 32\n}', complete: true });
  expect(read({ type: 'model', id: 'claude-a' }).text).toContain('"id": "claude-a"');
});

it('survives pieces of a shape nobody documented', () => {
  const odd = [
    null,
    1,
    [],
    { type: 'message' },
    { type: 'message_start', message: 5 },
    { type: 'content_block_start', index: 'x', content_block: { type: 'tool_use', input: null } },
    { type: 'content_block_delta', delta: { partial_json: 7, text: {} } },
    { type: 'content_block_delta', index: 9, delta: { type: 'input_json_delta', partial_json: '{' } },
    { type: 'message_delta', delta: null, usage: [] },
  ];
  expect(read(...odd)).toMatchObject({ text: '', functionCalls: [{ name: '', args: {} }] });
});
