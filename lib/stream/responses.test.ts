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
const reasoning = {
  type: 'reasoning',
  id: 'rs_1',
  summary: [{ type: 'summary_text', text: 'Zwei Städte 光' }],
};
const message = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Grüße, 世界 👋"}]', annotations: [], logprobs: [] }],
};
const call = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_a',
  name: 'weather',
  arguments: '{"city":"Tōkyō"}',
};
const custom = { type: 'custom_tool_call', id: 'ct_1', call_id: 'call_b', name: 'run', input: 'print(1)' };
const response = (status: string, output: object[]) => ({
  id: 'resp_1',
  object: 'response',
  status,
  error: null,
  incomplete_details: null,
  output,
  usage: status === 'completed' ? usage : null,
});
const output = [reasoning, message, call, custom];
const whole = response('completed', output);

const events = [
  { type: 'response.created', response: response('in_progress', []) },
  { type: 'response.in_progress', response: response('in_progress', []) },
  { type: 'response.output_item.added', output_index: 0, item: { ...reasoning, summary: [] } },
  { type: 'response.reasoning_summary_part.added', output_index: 0, summary_index: 0, part: {} },
  {
    type: 'response.reasoning_summary_text.delta',
    output_index: 0,
    summary_index: 0,
    delta: 'Zwei Städte 光',
  },
  { type: 'response.output_item.done', output_index: 0, item: reasoning },
  { type: 'response.output_item.added', output_index: 1, item: { ...message, content: [] } },
  { type: 'response.output_text.delta', output_index: 1, content_index: 0, delta: 'Grüße, ' },
  { type: 'response.output_text.delta', output_index: 1, content_index: 0, delta: '世界 👋"}]' },
  { type: 'response.output_text.done', output_index: 1, content_index: 0, text: 'Grüße, 世界 👋"}]' },
  { type: 'response.output_item.done', output_index: 1, item: message },
  { type: 'response.output_item.added', output_index: 2, item: { ...call, arguments: '' } },
  { type: 'response.function_call_arguments.delta', output_index: 2, delta: '{"city":"Tōk' },
  { type: 'response.function_call_arguments.delta', output_index: 2, delta: 'yō"}' },
  { type: 'response.output_item.done', output_index: 2, item: call },
  { type: 'response.output_item.added', output_index: 3, item: { ...custom, input: '' } },
  { type: 'response.custom_tool_call_input.delta', output_index: 3, delta: 'print(1)' },
  { type: 'response.output_item.done', output_index: 3, item: custom },
  { type: 'response.completed', response: whole },
].map((event, sequence_number) => ({ ...event, sequence_number }));

const expected = {
  text: 'Grüße, 世界 👋"}]',
  thoughts: 'Zwei Städte 光',
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
    'output_tokens_details.reasoning_tokens': 20,
    total_tokens: 82,
  },
  complete: true,
};

const sse = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');

describe('a response', () => {
  it('reads the same streamed, wherever the network cuts it', () => {
    const bytes = bytesOf(sse);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = createAnswerReader('openai', 'text/event-stream; charset=utf-8');
      reader.push(bytes.subarray(0, cut), 1);
      reader.push(bytes.subarray(cut), 2);
      reader.end(3);
      expect(reader.snapshot().answer, `cut at ${cut}`).toEqual(expected);
    }
  });

  it('reads the same whole', () => {
    expect(read(whole)).toEqual(expected);
  });

  it('is put together from its pieces alone, where the last event brings no output', () => {
    const pieces = events.filter(({ type }) => !type.endsWith('item.done') && type !== 'response.completed');
    const last = { type: 'response.completed', response: { ...whole, output: [] } };
    expect(read(...pieces, last)).toEqual(expected);
  });

  it('shows what has arrived, and arguments as text until they are whole', () => {
    const view = read(...events.slice(0, 13));
    expect(view).toMatchObject({ text: 'Grüße, 世界 👋"}]', complete: false });
    expect(view.functionCalls).toEqual([{ id: 'call_a', name: 'weather', args: '{"city":"Tōk' }]);
  });

  it('says why it is not whole', () => {
    const cut = { ...response('incomplete', [message]), incomplete_details: { reason: 'max_output_tokens' } };
    expect(read(cut)).toMatchObject({ finishReason: 'max_output_tokens', complete: true });
    expect(read({ type: 'response.incomplete', response: cut })).toMatchObject({
      finishReason: 'max_output_tokens',
      complete: true,
    });
    expect(read(response('queued', []))).toMatchObject({ text: '', complete: false });
  });

  it('keeps what arrived before an error', () => {
    const failed = { ...response('failed', []), error: { code: 'server_error', message: 'Sorry.' } };
    for (const last of [
      { type: 'error', code: 'server_error', message: 'Sorry.', param: null },
      { type: 'response.failed', response: failed },
    ]) {
      expect(read(...events.slice(0, 9), last)).toMatchObject({
        text: 'Grüße, 世界 👋"}]',
        error: { code: 'server_error', message: 'Sorry.' },
        complete: true,
      });
    }
  });

  it('tells a refusal and a picture', () => {
    const refused = { ...message, content: [{ type: 'refusal', refusal: 'No.' }] };
    const drawn = { type: 'image_generation_call', id: 'ig_1', result: 'aGk=', output_format: 'webp' };
    expect(read(response('completed', [refused, drawn]))).toMatchObject({
      text: '',
      refusal: 'No.',
      images: [{ mediaType: 'image/webp', data: 'aGk=' }],
    });
  });

  it('that was deleted is shown as it is', () => {
    const text = read({ id: 'resp_1', object: 'response', deleted: true }).text;
    expect(JSON.parse(text)).toEqual({ id: 'resp_1', object: 'response', deleted: true });
  });
});
