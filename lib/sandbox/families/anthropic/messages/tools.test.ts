import { describe, expect, test } from 'vitest';
import { message, say } from '@/tests/anthropic-catalog';

type Message = ReturnType<typeof message>;

const weather = {
  name: 'get_weather',
  description: 'Finds the weather of a city.',
  input_schema: {
    type: 'object',
    properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } },
    required: ['city'],
  },
};
const music = {
  name: 'play_music',
  description: 'Plays a song in a room.',
  input_schema: { type: 'object' },
};
const question = 'What is the weather in Oslo in fahrenheit?';

const callsOf = ({ content }: Message) => content.filter((block) => block.type === 'tool_use');
const calls = (content: string, more: object = {}) =>
  callsOf(message(say(content, { tools: [music, weather], ...more }))).map(({ name, input }) => ({
    name,
    input,
  }));

describe('a tool of the reader', () => {
  test('is called where the prompt speaks of it, with arguments out of the prompt, after a sentence', () => {
    const answer = message(say(question, { tools: [music, weather] }));
    expect(answer).toMatchObject({
      content: [
        { type: 'text', text: expect.stringContaining('get_weather') },
        {
          type: 'tool_use',
          id: expect.stringMatching(/^toolu_01\w{22}$/),
          name: 'get_weather',
          input: { city: 'Oslo', unit: 'fahrenheit' },
          caller: { type: 'direct' },
        },
      ],
      stop_reason: 'tool_use',
    });
  });

  test('is not called for a greeting, with none, or when max_tokens has no room', () => {
    expect(calls('Hi!')).toEqual([]);
    expect(calls(question, { tool_choice: { type: 'none' } })).toEqual([]);
    const cut = message(say(question, { tools: [weather], max_tokens: 12 }));
    expect(cut).toMatchObject({ stop_reason: 'max_tokens', usage: { output_tokens: 12 } });
    expect(callsOf(cut)).toEqual([]);
  });

  test('is called without a word where it must be', () => {
    const any = message(say('Hi!', { tools: [music, weather], tool_choice: { type: 'any' } }));
    expect(any.content).toMatchObject([{ type: 'tool_use' }]);
    expect(calls(question, { tool_choice: { type: 'tool', name: 'play_music' } })).toEqual([
      { name: 'play_music', input: {} },
    ]);
  });

  test('is called for each place, unless calls may not stand side by side', () => {
    const two = 'What is the weather in Oslo and Rome?';
    expect(calls(two).map(({ input }) => input['city'])).toEqual(['Oslo', 'Rome']);
    const tool_choice = { type: 'auto', disable_parallel_tool_use: true };
    expect(calls(two, { tool_choice })).toHaveLength(1);
  });

  test('gets its result answered', () => {
    const first = message(say(question, { tools: [weather] }));
    const [use] = callsOf(first);
    const answered = (content: unknown, more: object = {}) =>
      message(
        say('', {
          tools: [weather],
          messages: [
            { role: 'user', content: question },
            { role: 'assistant', content: first.content },
            { role: 'user', content: [{ type: 'tool_result', tool_use_id: use?.id, content, ...more }] },
          ],
        }),
      ).content.map((block) => (block.type === 'text' ? block.text : block.type))[0];
    expect(answered('{"degrees":41,"sky":"clear"}')).toContain('degrees: 41 and sky: clear');
    expect(answered([{ type: 'text', text: 'Snow.' }])).toContain('get_weather answered Snow.');
    expect(answered('No such city', { is_error: true })).toContain('error: No such city');
    expect(answered(undefined)).toContain('get_weather');
  });

  test.each([
    [
      'Run the tests in bash',
      { type: 'bash_20250124', name: 'bash' },
      { name: 'bash', input: { command: 'ls -la' } },
    ],
    [
      'Fix the code in src/main.py',
      { type: 'text_editor_20250728', name: 'str_replace_based_edit_tool' },
      { name: 'str_replace_based_edit_tool', input: { command: 'view', path: 'src/main.py' } },
    ],
    [
      'Remember my cat',
      { type: 'memory_20250818', name: 'memory' },
      { name: 'memory', input: { command: 'view' } },
    ],
    [
      'Click the button',
      { type: 'computer_toolset_20260801' },
      { name: 'screenshot', toolset_name: 'computer' },
    ],
    [
      'Open https://example.com/shop in the browser',
      { type: 'browser_toolset_20260801' },
      { name: 'navigate', input: { url: 'https://example.com/shop' }, toolset_name: 'browser' },
    ],
  ])('is called too where the API knows its schema: %s', (prompt, tool, expected) => {
    expect(callsOf(message(say(prompt, { tools: [tool] })))).toMatchObject([expected]);
  });
});

describe('a tool of the API', () => {
  const search = { type: 'web_search_20250305', name: 'web_search' };
  const fetcher = { type: 'web_fetch_20250910', name: 'web_fetch', citations: { enabled: true } };
  const run = (prompt: string, ...tools: object[]) => message(say(prompt, { tools }));
  const typesOf = ({ content }: Message) => content.map(({ type }) => type);

  test('searches the web, and the answer cites what was found', () => {
    const answer = run('Who won the tennis final in Paris?', search);
    const [use, result, text] = answer.content;
    expect(use).toMatchObject({
      type: 'server_tool_use',
      name: 'web_search',
      input: { query: expect.any(String) },
    });
    expect(result).toMatchObject({
      type: 'web_search_tool_result',
      tool_use_id: use?.type === 'server_tool_use' ? use.id : '',
      content: [{ url: expect.stringContaining('example.com') }, {}],
    });
    expect(text).toMatchObject({ citations: [{ type: 'web_search_result_location' }] });
    expect(answer.usage.server_tool_use).toEqual({ web_search_requests: 1, web_fetch_requests: 0 });
    expect(typesOf(run('Hi!', search))).toEqual(['text']);
  });

  test('reads the page at an address of the prompt', () => {
    const answer = run('Sum up https://example.org/a for me', search, fetcher);
    expect(answer.content.slice(0, 3)).toMatchObject([
      { name: 'web_fetch', input: { url: 'https://example.org/a' } },
      {
        type: 'web_fetch_tool_result',
        content: { type: 'web_fetch_result', content: { title: 'example.org' } },
      },
      { citations: [{ type: 'char_location' }] },
    ]);
    expect(answer.usage.server_tool_use?.web_fetch_requests).toBe(1);
  });

  test.each([
    ['code_execution_20250522', 'code_execution', 'code_execution_tool_result'],
    ['code_execution_20250825', 'bash_code_execution', 'bash_code_execution_tool_result'],
  ])('runs code of %s in a container, which is kept', (type, name, result) => {
    const tool = { type, name: 'code_execution' };
    const answer = run('What is the sum of 17 and 25?', tool);
    expect(answer.content.slice(0, 2)).toMatchObject([
      { type: 'server_tool_use', name },
      { type: result, content: { stdout: '42\n', return_code: 0 } },
    ]);
    expect(answer.container?.id).toMatch(/^container_01/);
    const again = message(say('Now the sum of 1 and 2', { tools: [tool], container: answer.container?.id }));
    expect(again.container?.id).toBe(answer.container?.id);
  });

  test('finds a tool that was kept back, which is then called', () => {
    const deferred = { ...weather, defer_loading: true };
    const finder = { type: 'tool_search_tool_bm25_20251119', name: 'tool_search_tool_bm25' };
    const answer = run(question, finder, deferred, { ...music, defer_loading: true });
    expect(answer.content).toMatchObject([
      { type: 'server_tool_use', name: 'tool_search_tool_bm25' },
      { type: 'tool_search_tool_result', content: { tool_references: [{ tool_name: 'get_weather' }] } },
      { type: 'text' },
      { type: 'tool_use', name: 'get_weather' },
    ]);
    expect(callsOf(run(question, music, deferred)).map(({ name }) => name)).toEqual(['play_music']);
  });

  test('does not stand in the way of a tool of the reader that fits better', () => {
    expect(typesOf(run(question, search, weather)).at(-1)).toBe('tool_use');
    expect(typesOf(run('Who won the tennis final?', search, weather)).at(-1)).toBe('text');
  });
});
