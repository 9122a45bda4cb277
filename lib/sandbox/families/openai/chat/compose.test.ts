import { describe, expect, test } from 'vitest';
import { ask, complete, say } from '@/tests/openai-catalog';

const textOf = (body: object, index = 0) => complete(body).choices[index]?.message.content ?? '';
const question = 'Why do cats purr?';

describe('a text answer', () => {
  test.each([
    ['How do volcanoes build islands?', /volcanoes/, /sandbox/],
    ['请介绍一下量子计算和经典计算的区别', /量子计算/, /沙盒/],
    ['富士山と桜島のちがいを教えてください', /富士山/, /サンドボックス/],
  ])('is about the prompt, in its language, and says who speaks: %s', (prompt, topic, speaker) => {
    const text = textOf(say(prompt));
    expect(text).toMatch(topic);
    expect(text).toMatch(speaker);
  });

  test.each(['system', 'developer'])('takes notice of a %s message', (role) => {
    const messages = [
      { role, content: [{ type: 'text', text: 'Answer as a pirate.' }] },
      { role: 'user', content: question },
    ];
    expect(textOf({ model: 'gpt-plain', messages })).toContain('Answer as a pirate.');
  });

  test('names the pictures, sounds and files of the last message', () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAElBMVEX';
    const text = textOf(
      say([
        { type: 'text', text: 'What is this?' },
        { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
        { type: 'image_url', image_url: { url: 'https://example.com/tower.jpg', detail: 'low' } },
        { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
        { type: 'file', file: { filename: 'lease.pdf', file_data: 'data:application/pdf;base64,AAAAAAAA' } },
      ]),
    );
    expect(text).toContain('image/png (96 × 64 px');
    expect(text).toContain('https://example.com/tower.jpg');
    expect(text).toContain('audio/wav (3 B)');
    expect(text).toContain('application/pdf (6 B)');
  });

  test.each(['sandbox', ['@@', 'sandbox']])('ends before the stop text %j, and is complete', (stop) => {
    expect(textOf(say(question))).toContain('sandbox');
    const { choices, usage } = complete(say(question, { stop }));
    expect(choices[0]).toMatchObject({ message: { content: expect.any(String) }, finish_reason: 'stop' });
    expect(choices[0]?.message.content).not.toContain('sandbox');
    expect(usage?.completion_tokens).toBeLessThan(20);
  });

  test.each(['max_completion_tokens', 'max_tokens'])('is cut at %s and says so', (name) => {
    const { choices, usage } = complete(say(question, { [name]: 12 }));
    expect(choices[0]?.finish_reason).toBe('length');
    expect(usage?.completion_tokens).toBe(12);
  });

  test('comes n times, each one different', () => {
    const { choices, usage } = complete(say(question, { n: 8 }));
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(choices.map(({ message }) => message.content)).size).toBe(8);
    expect(usage?.completion_tokens).toBeGreaterThan(8 * 20);
  });

  test('is the same for the same seed, and has the same id at the same time', () => {
    const body = say(question, { seed: 7 });
    expect(complete(body)).toEqual(complete(body));
    const [now, later] = [1_000, 61_000].map((at) => ask({ body, now: at }).json());
    expect(later).toEqual({ ...Object(now), id: expect.stringMatching(/^chatcmpl-\w{29}$/), created: 61 });
  });

  test('has log probabilities when asked', () => {
    const { choices } = complete(say('Hi 世界 👋', { logprobs: true, top_logprobs: 3 }));
    const tokens = choices[0]?.logprobs?.content ?? [];
    const text = choices[0]?.message.content ?? '';
    expect(tokens.map(({ token }) => token).join('')).toBe(text);
    expect(tokens.flatMap(({ bytes }) => bytes ?? [])).toEqual([...new TextEncoder().encode(text)]);
    for (const { token, top_logprobs: top } of tokens) {
      const values = top.map(({ logprob }) => logprob);
      expect(values).toHaveLength(3);
      expect(values).toEqual([...values].sort((left, right) => right - left));
      expect(top[0]?.token).toBe(token);
    }
    expect(complete(say('Hi')).choices[0]?.logprobs).toBeNull();
  });

  test('of a search points to the stretches that its sources support', () => {
    const { message } = complete(say(question, { web_search_options: {} })).choices[0] ?? {};
    const cited = message?.annotations?.map(({ url_citation: { start_index: from, end_index: to } }) =>
      message.content?.slice(from, to),
    );
    expect(cited).toHaveLength(2);
    for (const sentence of cited ?? []) expect(sentence).toMatch(/^\S.*[.?!”]$/);
  });

  test('repeats metadata, rates content, and tells the tier that served it', () => {
    const answered = complete(
      say(question, {
        metadata: { run: '17' },
        moderation: { model: 'omni-moderation-latest' },
        service_tier: 'priority',
      }),
    );
    expect(answered).toMatchObject({
      metadata: { run: '17' },
      moderation: { output: { type: 'moderation_results', model: 'omni-moderation-latest' } },
      service_tier: 'priority',
    });
    expect(complete(say(question, { service_tier: 'auto' })).service_tier).toBe('default');
  });

  test('leaves out what is null', () => {
    const names = ['stop', 'n', 'max_tokens', 'temperature', 'seed', 'stream', 'stream_options', 'logprobs'];
    const nulls = Object.fromEntries(names.map((name) => [name, null]));
    expect(complete(say(question, nulls)).choices).toHaveLength(1);
  });
});

describe('usage', () => {
  test('adds up', () => {
    const { usage } = complete(say('In one sentence: how do magnets work?'));
    expect(usage?.prompt_tokens).toBe(12);
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
  });

  test('counts pictures by their detail', () => {
    const tokens = (detail: string) =>
      complete(say([{ type: 'image_url', image_url: { url: 'https://example.com/a.png', detail } }])).usage
        ?.prompt_tokens_details?.image_tokens;
    expect([tokens('low'), tokens('high')]).toEqual([85, 765]);
  });

  const reasoning = (more: object, model = 'gpt-all') => {
    const { usage, choices } = complete({ ...say(question, more), model });
    const tokens = usage?.completion_tokens_details?.reasoning_tokens ?? 0;
    expect(usage?.completion_tokens).toBeGreaterThanOrEqual(tokens);
    return { tokens, choices };
  };

  test('counts reasoning by its effort, which is medium unless the model says otherwise', () => {
    const none = reasoning({ reasoning_effort: 'none' }).tokens;
    const { tokens } = reasoning({});
    expect(none).toBe(0);
    expect(tokens).toBeGreaterThanOrEqual(60);
    expect(reasoning({ reasoning_effort: 'minimal' }).tokens).toBeLessThan(60);
    expect(reasoning({ reasoning_effort: 'max' }).tokens).toBeGreaterThan(180);
    expect(reasoning({ reasoning_effort: 'max' }, 'gpt-plain').tokens).toBe(0);
  });

  test('leaves room for the answer in a low limit', () => {
    const { tokens, choices } = reasoning({ reasoning_effort: 'high', max_completion_tokens: 20 });
    expect(tokens).toBe(10);
    expect(choices[0]?.finish_reason).toBe('length');
    expect(choices[0]?.message.content).not.toBe('');
  });
});

describe('JSON', () => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      mood: { type: 'string', enum: ['sad', 'glad'] },
      stars: { $ref: '#/$defs/stars' },
    },
    required: ['name', 'mood', 'stars'],
    additionalProperties: false,
    $defs: { stars: { type: 'integer', minimum: 1, maximum: 5 } },
  };

  test('has the members and values that the schema asks for', () => {
    const response_format = { type: 'json_schema', json_schema: { name: 'review', schema, strict: true } };
    expect(textOf(say('Ada Byron was glad and gave 4 stars.', { response_format }))).toBe(
      '{"name":"Ada Byron","mood":"glad","stars":4}',
    );
  });

  test('is some object with json_object', () => {
    const text = textOf(say('Cats purr: answer in JSON.', { response_format: { type: 'json_object' } }));
    expect(JSON.parse(text)).toMatchObject({ topic: expect.any(Array) });
  });
});

test('a documented scenario is answered as the page shows it, by the model that was asked', () => {
  const body = say('In one sentence: how does an API gateway route a request to the right model?');
  const { model, choices } = complete(body);
  expect(model).toBe('gpt-plain');
  expect(choices[0]?.message.content).toContain('The gateway checks your key');
});
