import { describe, expect, it } from 'vitest';
import { createOpenAiAssembler } from './openai';
import { createAnswerReader } from './read-answer';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (...pieces: unknown[]) => {
  const assembler = createOpenAiAssembler();
  for (const piece of pieces) assembler.add(piece);
  return assembler.view();
};

const usage = {
  input_tokens: 30,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 52,
  output_tokens_details: { reasoning_tokens: 20 },
  total_tokens: 82,
};

const thought = {
  id: 'rs_1',
  type: 'reasoning',
  summary: [
    { type: 'summary_text', text: '**Zwei** Städte 光' },
    { type: 'summary_text', text: 'Then both.' },
  ],
};
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Grüße, 世界 👋"}]', annotations: [], logprobs: [] }],
};
const call = {
  id: 'fc_1',
  type: 'function_call',
  call_id: 'call_a',
  name: 'weather',
  arguments: '{"city":"Tōkyō"}',
  status: 'completed',
};
const custom = { id: 'ctc_1', type: 'custom_tool_call', call_id: 'call_b', name: 'run', input: 'print(1)' };
const begun = { id: 'resp_1', object: 'response', status: 'in_progress', output: [], error: null };
const whole = {
  ...begun,
  status: 'completed',
  incomplete_details: null,
  output: [thought, message, call, custom],
  usage,
};

const at = (output_index: number, type: string, more: object = {}) => ({
  type: `response.${type}`,
  output_index,
  ...more,
});
const events = [
  { type: 'response.created', response: begun },
  { type: 'response.in_progress', response: begun },
  at(0, 'output_item.added', { item: { ...thought, summary: [] } }),
  at(0, 'reasoning_summary_part.added', { summary_index: 0, part: { type: 'summary_text', text: '' } }),
  at(0, 'reasoning_summary_text.delta', { summary_index: 0, delta: '**Zwei** ' }),
  at(0, 'reasoning_summary_text.delta', { summary_index: 0, delta: 'Städte 光', obfuscation: 'x' }),
  at(0, 'reasoning_summary_text.delta', { summary_index: 1, delta: 'Then both.' }),
  at(0, 'output_item.done', { item: thought }),
  at(1, 'output_item.added', { item: { ...message, content: [] } }),
  at(1, 'content_part.added', { content_index: 0, part: { type: 'output_text', text: '' } }),
  at(1, 'output_text.delta', { content_index: 0, delta: 'Grüße, ' }),
  at(1, 'output_text.delta', { content_index: 0, delta: '世界 👋"}]' }),
  at(2, 'output_item.added', { item: { ...call, arguments: '' } }),
  at(2, 'function_call_arguments.delta', { delta: '{"city":"Tōk' }),
  at(3, 'output_item.added', { item: { ...custom, input: '' } }),
  at(3, 'custom_tool_call_input.delta', { delta: 'print' }),
  at(2, 'function_call_arguments.delta', { delta: 'yō"}' }),
  at(3, 'custom_tool_call_input.delta', { delta: '(1)' }),
  { type: 'response.completed', response: whole },
].map((event, sequence_number) => ({ ...event, sequence_number }));

const expected = {
  text: 'Grüße, 世界 👋"}]',
  thoughts: '**Zwei** Städte 光\n\nThen both.',
  images: [],
  files: [],
  functionCalls: [
    { id: 'call_a', name: 'weather', args: { city: 'Tōkyō' } },
    { id: 'call_b', name: 'run', args: 'print(1)' },
  ],
  alternatives: [],
  finishReason: 'completed',
  usage: {
    input_tokens: 30,
    output_tokens: 52,
    total_tokens: 82,
    'output_tokens_details.reasoning_tokens': 20,
  },
  complete: true,
};

const framed = (end: string) =>
  events.map((event) => `event: ${event.type}${end}data: ${JSON.stringify(event)}${end}${end}`).join('');

/** What is read of bytes that arrive in two pieces. */
function readCut(bytes: Uint8Array, cut: number, type: string) {
  const reader = createAnswerReader('openai', type);
  reader.push(bytes.subarray(0, cut), 1);
  reader.push(bytes.subarray(cut), 2);
  reader.end(3);
  return reader.snapshot().answer;
}

describe('a stream of a response', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('reads the same wherever the network cuts it (%s)', (_, end) => {
    const bytes = bytesOf(framed(end));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(readCut(bytes, cut, 'text/event-stream; charset=utf-8'), `cut at ${cut}`).toEqual(expected);
    }
  });

  it('says as much before its last event, which only adds usage and the reason', () => {
    const { finishReason: _, usage: __, ...rest } = expected;
    expect(read(...events.slice(0, -1))).toEqual({ ...rest, usage: {}, complete: false });
  });

  it('shows arguments as text until they are whole', () => {
    expect(read(...events.slice(0, 14)).functionCalls).toEqual([
      { id: 'call_a', name: 'weather', args: '{"city":"Tōk' },
    ]);
  });

  it('keeps what was said when an error ends it, in any of its forms', () => {
    const said = events.slice(0, 11);
    const flat = { type: 'error', code: null, message: 'Overloaded', param: null, sequence_number: 11 };
    const coded = { message: 'Overloaded', code: 'server_error' };
    const failed = { type: 'response.failed', response: { ...begun, status: 'failed', error: coded } };
    for (const end of [flat, { error: coded }, failed]) {
      expect(read(...said, end)).toMatchObject({
        text: 'Grüße, ',
        error: { message: 'Overloaded' },
        complete: true,
      });
    }
    expect(read(...said, failed).finishReason).toBe('failed');
  });

  it('has the reason for which it was cut', () => {
    const response = { ...whole, status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } };
    const cut = read(...events.slice(0, 11), { type: 'response.incomplete', response });
    expect(cut).toMatchObject({ finishReason: 'max_output_tokens', complete: true });
  });

  it('tells a refusal from an answer', () => {
    const pieces = ['I can’t ', 'help.'].map((delta) => at(0, 'refusal.delta', { content_index: 0, delta }));
    expect(read(...pieces)).toMatchObject({ text: '', refusal: 'I can’t help.' });
  });

  it('shows a sketch until the picture is there', () => {
    const item = { type: 'image_generation_call', status: 'in_progress', result: null };
    const sketch = at(0, 'image_generation_call.partial_image', { partial_image_b64: 'AAAA' });
    const added = at(0, 'output_item.added', { item });
    expect(read(added, sketch).images).toEqual([{ mediaType: 'image/png', data: 'AAAA', partial: true }]);
    const done = at(0, 'output_item.done', { item: { ...item, result: 'BBBB', output_format: 'webp' } });
    expect(read(added, sketch, done).images).toEqual([{ mediaType: 'image/webp', data: 'BBBB' }]);
  });
});

describe('a whole response', () => {
  it('is read like a stream, wherever it is cut', () => {
    const bytes = bytesOf(JSON.stringify(whole, null, 2));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(readCut(bytes, cut, 'application/json')).toEqual(expected);
    }
  });

  it('that waits in the background says so', () => {
    expect(read({ ...begun, status: 'queued' })).toMatchObject({ text: '', finishReason: 'queued' });
  });

  it('shows what code printed, and calls that a computer has to answer', () => {
    const code = {
      type: 'code_interpreter_call',
      code: 'print(6)',
      outputs: [{ type: 'logs', logs: '6\n' }],
    };
    const shell = { type: 'local_shell_call', call_id: 'call_s', action: { type: 'exec', command: ['ls'] } };
    expect(read({ ...whole, output: [code, message, shell] })).toMatchObject({
      text: '```\n6\n```\n\nGrüße, 世界 👋"}]',
      functionCalls: [{ id: 'call_s', name: 'local_shell_call', args: shell.action }],
    });
  });

  it('survives shapes that nobody documented', () => {
    const odd = [
      null,
      at(0, 'output_text.delta'),
      at(0, 'output_item.done', { item: [] }),
      { output_index: 'x' },
    ];
    const parts = { ...whole, output: [null, { content: [3] }, { type: 'function_call', arguments: 5 }] };
    expect(read(...odd, { type: 'response.later' })).toMatchObject({ text: '', complete: false });
    expect(read(parts).functionCalls).toEqual([{ name: '', args: {} }]);
  });
});

it('that was deleted is shown as JSON', () => {
  const answer = read({ id: 'resp_1', object: 'response', deleted: true });
  expect(answer.text).toContain('"deleted": true');
});
