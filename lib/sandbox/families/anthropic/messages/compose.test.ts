import { describe, expect, test } from 'vitest';
import { CountTokensResponse } from '@/content/schemas/anthropic/count-tokens';
import { ask, message, say } from '@/tests/anthropic-catalog';

type Message = ReturnType<typeof message>;

const textOf = ({ content }: Message) =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');
const typesOf = ({ content }: Message) => content.map(({ type }) => type);

describe('a text answer', () => {
  test.each([
    ['How do volcanoes build islands?', /volcanoes/, /sandbox/],
    ['请介绍一下量子计算和经典计算的区别', /量子计算/, /沙盒/],
    ['富士山と桜島のちがいを教えてください', /富士山/, /サンドボックス/],
  ])('is about the prompt, in its language, and says who speaks: %s', (prompt, topic, speaker) => {
    const answer = message(say(prompt));
    expect(textOf(answer)).toMatch(topic);
    expect(textOf(answer)).toMatch(speaker);
    expect(answer).toMatchObject({ model: 'claude-all', stop_reason: 'end_turn', stop_sequence: null });
    expect(answer.id).toMatch(/^msg_01\w{22}$/);
  });

  test('takes notice of system, of instructions on the way, and of files', () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAElBMVEX';
    const content = [
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } },
      { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
      {
        type: 'document',
        source: { type: 'text', media_type: 'text/plain', data: 'Words.' },
        title: 'My notes',
      },
      { type: 'text', text: 'Which bar is tallest?' },
    ];
    const text = textOf(message(say(content, { system: [{ type: 'text', text: 'Answer as a pirate.' }] })));
    expect(text).toContain('Answer as a pirate.');
    expect(text).toContain('image/png (96 × 64 px');
    expect(text).toContain('https://example.com/a.png');
    expect(text).toContain('My notes');
    const messages = [...say('Why?').messages, { role: 'system', content: 'Speak Latin.' }];
    expect(textOf(message(say('', { messages })))).toContain('Speak Latin.');
  });

  test('ends before the first stop sequence and tells which', () => {
    const answer = message(say('Why do cats purr?', { stop_sequences: ['@@', 'cats', 'purr', ''] }));
    expect(textOf(answer)).toMatch(/about $|On $/);
    expect(answer).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: 'cats' });
  });

  test('that stops at once has no content', () => {
    const answer = message(say('Why do cats purr?', { stop_sequences: ['This', 'Your', 'On'] }));
    expect(answer).toMatchObject({ content: [], stop_reason: 'stop_sequence' });
  });

  test.each([1, 12])('is cut at max_tokens %i and says so', (max_tokens) => {
    const answer = message(say('Why do cats purr?', { max_tokens }));
    expect(answer.stop_reason).toBe('max_tokens');
    expect(answer.usage.output_tokens).toBe(max_tokens);
  });

  test('can be a refusal, where a test asks for one', () => {
    const answer = message(say('ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL_X'));
    expect(answer).toMatchObject({ content: [], stop_reason: 'refusal', stop_details: { type: 'refusal' } });
  });

  test('is JSON of the schema that is asked for', () => {
    const schema = {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer', minimum: 1, maximum: 9 } },
      required: ['city', 'days'],
      additionalProperties: false,
    };
    const output_config = { format: { type: 'json_schema', schema } };
    expect(JSON.parse(textOf(message(say('Plan 4 days in Oslo.', { output_config }))))).toEqual({
      city: 'Oslo',
      days: 4,
    });
  });

  test('follows a beginning that the request brings', () => {
    const messages = [...say('Name a river.').messages, { role: 'assistant', content: 'One river is' }];
    expect(textOf(message(say('', { messages })))).toContain('river');
  });
});

describe('reasoning', () => {
  const thinks = (thinking: object, more: object = {}) => message(say('Is 91 prime?', { thinking, ...more }));
  const tokensOf = ({ usage }: Message) => usage.output_tokens_details?.thinking_tokens ?? 0;

  test.each([{ type: 'enabled', budget_tokens: 1024 }, { type: 'adaptive' }])(
    'comes first, sealed and counted: %j',
    (thinking) => {
      const answer = thinks(thinking);
      expect(answer.content[0]).toMatchObject({
        type: 'thinking',
        thinking: expect.stringContaining('prime'),
        signature: expect.stringMatching(/^[\w+/]{100,}={0,2}$/),
      });
      expect(tokensOf(answer)).toBeGreaterThan(20);
      expect(answer.usage.output_tokens).toBeGreaterThan(tokensOf(answer));
    },
  );

  test('is not there without the setting, when it is off, and for a greeting', () => {
    expect(typesOf(message(say('Is 91 prime?')))).toEqual(['text']);
    expect(typesOf(thinks({ type: 'disabled' }))).toEqual(['text']);
    expect(typesOf(message(say('Hi!', { thinking: { type: 'adaptive' } })))).toEqual(['text']);
  });

  test('can be left out but for its signature', () => {
    expect(thinks({ type: 'adaptive', display: 'omitted' }).content[0]).toMatchObject({
      thinking: '',
      signature: expect.stringMatching(/./),
    });
  });

  test('can be hidden, where a test asks for it', () => {
    const thinking = { type: 'enabled', budget_tokens: 1024 };
    const text = 'ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING_X';
    expect(typesOf(message(say(text, { thinking })))).toEqual(['redacted_thinking', 'text']);
  });

  test('is as long as the effort says, and leaves room for the answer', () => {
    const by = (effort: string) => tokensOf(thinks({ type: 'adaptive' }, { output_config: { effort } }));
    const efforts = ['low', 'medium', 'high', 'xhigh', 'max'].map(by);
    expect(efforts).toEqual(efforts.toSorted((left, right) => left - right));
    expect(new Set(efforts).size).toBe(5);
    const short = thinks({ type: 'adaptive' }, { max_tokens: 20 });
    expect(short.usage.output_tokens).toBe(20);
    expect(typesOf(short)).toEqual(['thinking', 'text']);
  });
});

describe('citations', () => {
  const citations = { enabled: true };
  const cited = (content: object[]) =>
    message(say([...content, { type: 'text', text: 'What is green?' }])).content.flatMap((block) =>
      block.type === 'text' ? (block.citations ?? []) : [],
    );

  test('name the place in a text, a list of blocks, a PDF and a search result', () => {
    const document = (source: object) => ({ type: 'document', source, title: 'Colours', citations });
    const found = cited([
      { type: 'document', source: { type: 'url', url: 'https://example.com/a.pdf' } },
      document({ type: 'text', media_type: 'text/plain', data: 'Grass is green. Sky is blue.' }),
      document({ type: 'content', content: [{ type: 'text', text: 'Leaves are green.' }] }),
      document({ type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' }),
      {
        type: 'search_result',
        source: 'colours.txt',
        title: 'Colours',
        content: [{ type: 'text', text: 'Frogs are green.' }],
        citations,
      },
    ]);
    const about = { document_title: 'Colours' };
    expect(found).toMatchObject([
      {
        type: 'char_location',
        cited_text: 'Grass is green.',
        document_index: 1,
        start_char_index: 0,
        end_char_index: 15,
        ...about,
      },
      {
        type: 'content_block_location',
        cited_text: 'Leaves are green.',
        document_index: 2,
        end_block_index: 1,
      },
      { type: 'page_location', document_index: 3, start_page_number: 1, end_page_number: 2 },
      { type: 'search_result_location', source: 'colours.txt', cited_text: 'Frogs are green.' },
    ]);
  });

  test('are made only where they are switched on', () => {
    const content = [{ type: 'text', text: 'Frogs are green.' }];
    const result = { type: 'search_result', source: 'frogs.txt', title: 'Frogs', content };
    expect(cited([result, { ...result, citations }])).toMatchObject([
      {
        type: 'search_result_location',
        source: 'frogs.txt',
        search_result_index: 1,
        cited_text: 'Frogs are green.',
      },
    ]);
    expect(cited([result])).toEqual([]);
  });

  test('do not change the text', () => {
    const source = { type: 'text', media_type: 'text/plain', data: 'Grass is green.' };
    const asked = (more: object) =>
      message(
        say([
          { type: 'document', source, title: 'G', ...more },
          { type: 'text', text: 'What is green?' },
        ]),
      );
    const pattern = /^This|^Your question|^On /;
    expect(textOf(asked({ citations }))).toMatch(pattern);
    expect(asked({ citations }).content.length).toBeGreaterThan(1);
    expect(asked({}).content).toHaveLength(1);
  });
});

describe('usage', () => {
  const mark = (ttl?: string) => ({ cache_control: { type: 'ephemeral', ...(ttl ? { ttl } : {}) } });
  const system = (more: object = {}) => [
    { type: 'text', text: 'You know all about tides. '.repeat(40), ...more },
  ];
  const promptOf = ({ usage }: Message) => ({
    read: usage.cache_read_input_tokens ?? 0,
    written: usage.cache_creation_input_tokens ?? 0,
    anew: usage.input_tokens,
  });

  test('counts what was read and written', () => {
    const { usage } = message(say('In one sentence: how do magnets work?'));
    expect(usage).toMatchObject({
      input_tokens: 16,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      service_tier: 'standard',
    });
  });

  test('is the same sum however much of it is cached', () => {
    const turns = [
      { role: 'user', content: 'Why?' },
      { role: 'assistant', content: 'Because of the moon.' },
      { role: 'user', content: 'And the sun?' },
    ];
    const sums = [say('Why?'), say('', { messages: turns })].map((request) => {
      const plain = promptOf(message({ ...request, system: system() }));
      const cached = promptOf(message({ ...request, system: system(mark()) }));
      const whole = promptOf(message({ ...request, system: system(), ...mark() }));
      const sum = ({ read, written, anew }: typeof plain) => read + written + anew;
      expect(sum(cached)).toBe(sum(plain));
      expect(sum(whole)).toBe(sum(plain));
      return { cached, whole };
    });
    // The first request writes, the next one reads what stood before the last answer.
    expect(sums[0]?.cached).toMatchObject({ read: 0, written: expect.toSatisfy((tokens) => tokens > 200) });
    expect(sums[1]?.cached).toMatchObject({ written: 0, read: sums[0]?.cached.written });
    expect(sums[1]?.whole).toMatchObject({ read: sums[0]?.whole.written, anew: 0 });
  });

  test('tells writes of an hour from those of five minutes', () => {
    const { usage } = message(
      say([{ type: 'text', text: 'Why?', ...mark() }], { system: system(mark('1h')) }),
    );
    const { ephemeral_1h_input_tokens: hour = 0, ephemeral_5m_input_tokens: minutes = 0 } =
      usage.cache_creation ?? {};
    expect(hour).toBeGreaterThan(200);
    expect(minutes).toBeGreaterThan(0);
    expect(usage.cache_creation_input_tokens).toBe(hour + minutes);
  });

  test('is what counting says before', () => {
    const tools = [{ name: 'now', input_schema: { type: 'object' }, ...mark() }];
    const { max_tokens: _, ...prompt } = say('Zähle bitte: 一二三 and four.', { system: 'Be brief.', tools });
    const counted = ask({ path: '/v1/messages/count_tokens', body: prompt });
    const { input_tokens } = CountTokensResponse.parse(counted.json());
    const { read, written, anew } = promptOf(message({ ...prompt, max_tokens: 50 }));
    expect(written).toBeGreaterThan(0);
    expect(read + written + anew).toBe(input_tokens);
  });

  test('counts a picture by its size', () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAElBMVEX';
    const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } };
    const text = { type: 'text', text: 'What?' };
    const [with_, without] = [[image, text], [text]].map(
      (content) => message(say(content)).usage.input_tokens,
    );
    expect((with_ ?? 0) - (without ?? 0)).toBe(Math.ceil((96 * 64) / 750));
  });
});

test('what the request says about speed, place and diagnostics is in the answer', () => {
  const answer = message(
    say('Why?', { speed: 'fast', inference_geo: 'us', diagnostics: { previous_message_id: 'msg_1' } }),
  );
  expect(answer.usage).toMatchObject({ speed: 'fast', inference_geo: 'us' });
  expect(answer.diagnostics?.cache_miss_reason?.type).toBe('previous_message_not_found');
  expect(message(say('Why?', { diagnostics: { previous_message_id: null } })).diagnostics).toBeNull();
});
