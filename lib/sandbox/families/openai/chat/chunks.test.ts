import { describe, expect, test } from 'vitest';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { ask, complete, say, stream } from '@/tests/openai-catalog';

const question = 'What holds a bridge up?';
const tools = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'Weather',
      parameters: { type: 'object', properties: { city: { type: 'string' } } },
    },
  },
  { type: 'custom', custom: { name: 'run_code', description: 'Runs code.' } },
];
const whole = chatCompletions.scenarios.filter(
  ({ response }) => response.status === 200 && 'body' in response,
);
const run = { type: 'custom', custom: { name: 'run_code' } };

const assembled = (text: string, type: string) => {
  const reader = createAnswerReader('openai', type);
  reader.push(new TextEncoder().encode(text), 0);
  reader.end(0);
  return reader.snapshot().answer;
};

describe('a stream', () => {
  test('is data lines, and ends in [DONE]', () => {
    const { text, headers } = ask({ body: say(question, { stream: true }) });
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(text).toMatch(/^(data: \{.*\}\n\n)+data: \[DONE\]\n\n$/);
  });

  test.each([
    say(question),
    say(question, { n: 3, logprobs: true, top_logprobs: 2 }),
    say('Weather in Oslo, Lima and Rome?', { tools }),
    say('Run code for primes.', { tools, tool_choice: run }),
    say('Weather in Oslo?', { functions: [{ name: 'get_weather' }] }),
    say('长江和黄河', { max_completion_tokens: 9, moderation: { model: 'm' } }),
    say('In one sentence: how does an API gateway route a request to the right model?'),
  ])('adds up to the whole answer: %j', (body) => {
    const whole = assembled(ask({ body }).text, 'application/json');
    const more = { stream: true, stream_options: { include_usage: true } };
    const streamed = assembled(ask({ body: { ...body, ...more } }).text, 'text/event-stream');
    expect(streamed).toEqual(whole);
    expect(streamed.complete).toBe(true);
  });

  test.each(whole)('of the scenario $id is that answer in chunks', ({ request, response }) => {
    const body = { ...Object(request.body), model: 'gpt-all' };
    const shown = 'body' in response ? { ...Object(response.body), model: 'gpt-all' } : {};
    const chunks = stream({ ...body, stream_options: { include_usage: true } });
    const sse = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('');
    expect(assembled(sse, 'text/event-stream')).toEqual(assembled(JSON.stringify(shown), 'application/json'));
    expect(chunks[0]?.id).toBe(shown.id);
  });

  test('begins with the role and ends with the reason, alone', () => {
    const chunks = stream(say(question));
    const [first] = chunks;
    expect(first?.choices).toEqual([
      {
        index: 0,
        delta: { role: 'assistant', content: '', refusal: null },
        logprobs: null,
        finish_reason: null,
      },
    ]);
    expect(chunks.at(-1)?.choices).toEqual([{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }]);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
      ...chunks.slice(1).map(() => null),
      'stop',
    ]);
    expect(new Set(chunks.map(({ id, created, model }) => `${id} ${created} ${model}`)).size).toBe(1);
  });

  test('has usage only when asked, null until a last chunk without choices', () => {
    expect(stream(say(question)).some((chunk) => 'usage' in chunk)).toBe(false);
    const chunks = stream(say(question, { stream_options: { include_usage: true } }));
    expect(chunks.slice(0, -1).every(({ usage, choices }) => usage === null && choices.length === 1)).toBe(
      true,
    );
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: complete(say(question)).usage });
  });

  test('names a call first, then writes its arguments piece by piece', () => {
    const prompt = 'Weather in Oslo and Lima?';
    const fragments = stream(say(prompt, { tools })).flatMap(
      ({ choices }) => choices[0]?.delta.tool_calls ?? [],
    );
    const calls = complete(say(prompt, { tools })).choices[0]?.message.tool_calls ?? [];
    for (const [index, call] of calls.entries()) {
      const [head, ...rest] = fragments.filter((fragment) => fragment.index === index);
      expect(head).toEqual({
        index,
        id: call.id,
        type: 'function',
        function: { name: 'get_weather', arguments: '' },
      });
      expect(rest.every((fragment) => !('id' in fragment) && !('type' in fragment))).toBe(true);
      expect(rest.map((fragment) => fragment.function?.arguments).join('')).toBe(
        call.type === 'function' && call.function.arguments,
      );
    }
    expect(calls).toHaveLength(2);
  });

  test('carries the log probabilities of each piece with it', () => {
    const chunks = stream(say(question, { logprobs: true }));
    for (const { choices } of chunks) {
      const { delta, logprobs } = choices[0] ?? {};
      const tokens = logprobs?.content?.map(({ token }) => token).join('') ?? '';
      expect(tokens).toBe(delta?.content ?? '');
    }
  });

  test('lets several answers take turns', () => {
    const order = stream(say(question, { n: 2 })).map(({ choices }) => choices[0]?.index);
    expect(order.slice(0, 6)).toEqual([0, 1, 0, 1, 0, 1]);
    const time = (n: number) =>
      ask({ body: say(question, { stream: true, n }) }).events.reduce((sum, { delay }) => sum + delay, 0);
    expect(time(8)).toBeLessThan(2 * time(1));
  });

  test('is padded on request', () => {
    const chunks = stream(say(question, { stream_options: { include_obfuscation: true } }));
    const lengths = chunks.map(
      ({ choices, obfuscation = '' }) => JSON.stringify(choices[0]).length + obfuscation.length,
    );
    expect(lengths.every((length) => length % 64 === 0)).toBe(true);
  });

  test('is paced: the first chunk at once, the others 40 to 80 ms apart', () => {
    const delays = ask({ body: say(question, { stream: true }) }).events.map(({ delay }) => delay);
    expect(delays[0]).toBe(0);
    expect(delays.length).toBeGreaterThan(4);
    for (const delay of delays.slice(1, -1)) expect(delay).toBeGreaterThanOrEqual(40);
    expect(Math.max(...delays)).toBeLessThanOrEqual(80);
  });
});

describe('an error', () => {
  test('before a stream is JSON with its status', () => {
    const answered = ask({ body: { stream: true } });
    expect(answered).toMatchObject({
      status: 400,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
  });

  test('within a stream is an event, after which nothing comes', () => {
    const body = say(question, { stream: true });
    const answered = ask({ body, control: 'status=503, break=2, slow=10' });
    expect(answered).toMatchObject({ status: 200, breaks: false, firstByteDelay: 10 });
    expect(answered.events.slice(0, 2)).toEqual(ask({ body }).events.slice(0, 2));
    expect(answered.events).toHaveLength(3);
    expect(answered.values()[2]).toMatchObject({ error: { type: 'server_error' } });
  });

  test('comes at once where no stream was asked for', () => {
    expect(ask({ body: say(question), control: 'status=503, break=2' }).status).toBe(503);
  });

  test('does not come where the connection is only cut', () => {
    const answered = ask({ body: say(question, { stream: true }), control: 'break=2' });
    expect(answered).toMatchObject({ status: 200, breaks: true });
    expect(answered.events).toHaveLength(2);
  });
});
