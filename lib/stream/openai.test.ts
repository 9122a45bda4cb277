import { describe, expect, it } from 'vitest';
import { createOpenAiAssembler } from './openai';
import { createAnswerReader } from './read-answer';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (...pieces: unknown[]) => {
  const assembler = createOpenAiAssembler();
  for (const piece of pieces) assembler.add(piece);
  return assembler.view();
};

const chunk = (delta: object, finish_reason: string | null = null, index = 0) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  choices: [{ index, delta, finish_reason, logprobs: null }],
  usage: null,
});

const fragment = (index: number, body: object) => chunk({ tool_calls: [{ index, ...body }] });

const usage = {
  prompt_tokens: 30,
  completion_tokens: 52,
  total_tokens: 82,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 20, audio_tokens: 0 },
};

const chunks = [
  chunk({ role: 'assistant', content: '', refusal: null }),
  chunk({ reasoning_content: 'Zwei Städte 光' }),
  chunk({ content: 'Grüße, ' }),
  chunk({ content: '世界 👋"}]' }),
  fragment(0, { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '' } }),
  fragment(0, { function: { arguments: '{"city":"Tōk' } }),
  fragment(1, { id: 'call_b', type: 'function', function: { name: 'now', arguments: '' } }),
  fragment(0, { function: { arguments: 'yō"}' } }),
  fragment(2, { id: 'call_c', type: 'custom', custom: { name: 'run', input: '' } }),
  fragment(2, { custom: { input: 'print(1)' } }),
  chunk({}, 'tool_calls'),
  { ...chunk({}), choices: [], usage },
];

const expected = {
  text: 'Grüße, 世界 👋"}]',
  thoughts: 'Zwei Städte 光',
  images: [],
  files: [],
  functionCalls: [
    { id: 'call_a', name: 'weather', args: { city: 'Tōkyō' } },
    { id: 'call_b', name: 'now', args: {} },
    { id: 'call_c', name: 'run', args: 'print(1)' },
  ],
  alternatives: [],
  finishReason: 'tool_calls',
  usage: {
    prompt_tokens: 30,
    completion_tokens: 52,
    total_tokens: 82,
    'completion_tokens_details.reasoning_tokens': 20,
  },
  complete: true,
};

const framings = {
  LF: chunks.map((c) => `data: ${JSON.stringify(c)}\n\n`).join('') + 'data: [DONE]\n\n',
  'CRLF with comments': `: ok\r\n\r\n${chunks.map((c) => `data: ${JSON.stringify(c)}\r\n\r\n`).join('')}`,
};

describe('a chat stream', () => {
  for (const [name, text] of Object.entries(framings)) {
    it(`reads the same wherever the network cuts it (${name})`, () => {
      const bytes = bytesOf(text);
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        const reader = createAnswerReader('openai', 'text/event-stream; charset=utf-8');
        reader.push(bytes.subarray(0, cut), 1);
        reader.push(bytes.subarray(cut), 2);
        reader.end(3);
        expect(reader.snapshot().answer, `cut at ${cut}`).toEqual(expected);
      }
    });
  }

  it('shows arguments as text until they are whole', () => {
    expect(read(...chunks.slice(0, 6)).functionCalls).toEqual([
      { id: 'call_a', name: 'weather', args: '{"city":"Tōk' },
    ]);
    expect(read(...chunks.slice(0, 6)).complete).toBe(false);
  });

  it('is not over before each of its answers is', () => {
    const pieces = [chunk({ content: 'a' }), chunk({ content: 'b' }, null, 1), chunk({}, 'stop')];
    expect(read(...pieces)).toMatchObject({ text: 'a', alternatives: ['b'], complete: false });
    expect(read(...pieces, chunk({}, 'length', 1))).toMatchObject({ finishReason: 'stop', complete: true });
  });

  it('keeps what was said when an error ends it', () => {
    const error = { message: 'Overloaded', type: 'server_error', param: null, code: null };
    expect(read(chunk({ content: 'Kept' }), { error })).toMatchObject({
      text: 'Kept',
      error: { code: 'server_error', message: 'Overloaded' },
      complete: true,
    });
  });

  it('puts a refusal and a call in the older form together', () => {
    expect(read(chunk({ refusal: 'I can’t ' }), chunk({ refusal: 'help.' }))).toMatchObject({
      text: '',
      refusal: 'I can’t help.',
    });
    const older = [{ name: 'f', arguments: '' }, { arguments: '{"a"' }, { arguments: ':1}' }];
    expect(read(...older.map((call) => chunk({ function_call: call }))).functionCalls).toEqual([
      { name: 'f', args: { a: 1 } },
    ]);
  });

  it('bears what gateways add: repeated names and ids, empty custom calls', () => {
    const pieces = ['{"a":', '1}'].map((text) =>
      fragment(0, { id: 'x', function: { name: 'f', arguments: text }, custom: {} }),
    );
    expect(read(...pieces).functionCalls).toEqual([{ id: 'x', name: 'f', args: { a: 1 } }]);
  });
});

describe('a whole chat answer', () => {
  const choice = (index: number, message: object) => ({ index, message, finish_reason: 'stop' });

  it('is read like a stream, wherever it is cut', () => {
    const message = {
      role: 'assistant',
      content: 'Ja 👋',
      refusal: null,
      reasoning_content: 'Hm.',
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":[1]}' } }],
    };
    const bytes = bytesOf(JSON.stringify({ choices: [choice(0, message)], usage }, null, 2));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = createAnswerReader('openai', 'application/json');
      reader.push(bytes.subarray(0, cut), 1);
      reader.push(bytes.subarray(cut), 2);
      reader.end(3);
      expect(reader.snapshot().answer).toMatchObject({
        text: 'Ja 👋',
        thoughts: 'Hm.',
        functionCalls: [{ id: 'c', name: 'f', args: { a: [1] } }],
        complete: true,
      });
    }
  });

  it('has its further answers in their order', () => {
    const choices = [choice(2, { content: 'c' }), choice(0, { content: 'a' }), choice(1, { refusal: 'b' })];
    expect(read({ choices })).toMatchObject({ text: 'a', alternatives: ['b', 'c'] });
  });

  it('is an error in one line, without the JSON around it', () => {
    const error = { message: 'No such model', type: 'invalid_request_error', code: 'model_not_found' };
    expect(read({ error })).toMatchObject({ text: '', error: { code: 'model_not_found' }, complete: true });
  });

  it('survives shapes that nobody documented', () => {
    const odd = [null, 1, [], { choices: 1 }, { choices: [null, { delta: 1, message: [] }] }, { usage: 3 }];
    const calls = { delta: { content: 5, tool_calls: [null, { function: 3 }, { index: 'x' }] } };
    expect(read(...odd, { choices: [calls] })).toMatchObject({ text: '', complete: false });
  });

  it('does not change a view that was given before', () => {
    const assembler = createOpenAiAssembler();
    const before = assembler.view();
    assembler.add(chunks[4]);
    expect(before.functionCalls).toEqual([]);
  });
});

it('another object of the API is shown as JSON', () => {
  const answer = read({ object: 'list', data: [{ id: 'gpt-5.4' }] });
  expect(answer.text).toContain('"gpt-5.4"');
  expect(answer.complete).toBe(true);
});
