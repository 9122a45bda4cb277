import { describe, expect, test } from 'vitest';
import { complete, say } from '@/tests/openai-catalog';

const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Finds the weather of a city.',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string' },
        unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
        days: { type: 'integer', minimum: 1, maximum: 14 },
      },
      required: ['city', 'days'],
    },
  },
};
const music = {
  type: 'function',
  function: { name: 'play_music', description: 'Plays a song in a room.' },
};
const run = { type: 'custom', custom: { name: 'run_code', description: 'Runs Python code.' } };

const question = 'What is the weather in Oslo for the next 5 days, in fahrenheit?';
const oslo = { city: 'Oslo', unit: 'fahrenheit', days: 5 };

function callsOf(prompt: string, more: object) {
  const [choice] = complete(say(prompt, more)).choices;
  return (choice?.message.tool_calls ?? []).map((call) =>
    call.type === 'function'
      ? { name: call.function.name, args: JSON.parse(call.function.arguments) }
      : { name: call.custom.name, input: call.custom.input },
  );
}

describe('a call', () => {
  test('goes to the function that the prompt speaks of, with arguments out of the prompt', () => {
    const [choice] = complete(say(question, { tools: [music, weather] })).choices;
    expect(choice).toMatchObject({ message: { content: null }, finish_reason: 'tool_calls' });
    const [call] = choice?.message.tool_calls ?? [];
    expect(call?.id).toMatch(/^call_\w{24}$/);
    expect(callsOf(question, { tools: [music, weather] })).toEqual([{ name: 'get_weather', args: oslo }]);
  });

  test.each([
    ['none', []],
    ['auto', ['get_weather']],
    ['required', ['get_weather']],
    [{ type: 'function', function: { name: 'play_music' } }, ['play_music']],
    [
      {
        type: 'allowed_tools',
        allowed_tools: {
          mode: 'required',
          tools: [{ type: 'function', function: { name: 'play_music' } }],
        },
      },
      ['play_music'],
    ],
    [{ type: 'custom', custom: { name: 'run_code' } }, ['run_code']],
  ])('follows tool_choice %j', (tool_choice, names) => {
    const calls = callsOf(question, { tools: [music, weather, run], tool_choice });
    expect(calls.map(({ name }) => name)).toEqual(names);
  });

  test('is made for a greeting only when it is required', () => {
    expect(callsOf('Hi!', { tools: [weather] })).toEqual([]);
    expect(callsOf('Hi!', { tools: [weather], tool_choice: 'required' })).toHaveLength(1);
    const allowed = { mode: 'auto', tools: [{ type: 'function', function: { name: 'get_weather' } }] };
    const tool_choice = { type: 'allowed_tools', allowed_tools: allowed };
    expect(callsOf('Hi!', { tools: [weather], tool_choice })).toEqual([]);
  });

  test.each([
    ['What is the weather in Oslo, Bergen and Tromsø?', ['Oslo', 'Bergen', 'Tromsø']],
    ['北京和上海的天气怎么样？', ['北京', '上海']],
    ['東京と大阪の天気を教えて', ['東京', '大阪']],
  ])('is made for each place of a list: %s', (prompt, cities) => {
    const parameters = { type: 'object', properties: { city: { type: 'string' } } };
    const tools = [{ ...weather, function: { ...weather.function, parameters } }];
    expect(callsOf(prompt, { tools })).toEqual(
      cities.map((city) => ({ name: 'get_weather', args: { city } })),
    );
    expect(callsOf(prompt, { tools, parallel_tool_calls: false })).toHaveLength(1);
    const [choice] = complete(say(prompt, { tools })).choices;
    expect(new Set(choice?.message.tool_calls?.map(({ id }) => id)).size).toBe(cities.length);
  });

  test('is made for each number of a list, and to each tool that the prompt names', () => {
    const parameters = { type: 'object', properties: { order_id: { type: 'string' } } };
    const track = { type: 'function', function: { name: 'track_order', parameters } };
    expect(callsOf('Track orders 48213 and 48790.', { tools: [track] })).toEqual([
      { name: 'track_order', args: { order_id: '48213' } },
      { name: 'track_order', args: { order_id: '48790' } },
    ]);
    const both = callsOf('Get the weather, then play some music.', { tools: [weather, music] });
    expect(both.map(({ name }) => name).sort()).toEqual(['get_weather', 'play_music']);
  });

  test('of a custom tool has text that its grammar allows', () => {
    const format = { type: 'grammar', grammar: { syntax: 'regex', definition: '[A-Z]{3}-\\d{3}' } };
    const tools = [{ type: 'custom', custom: { name: 'find_part', format } }];
    expect(callsOf('Find the part.', { tools })).toEqual([
      { name: 'find_part', input: expect.stringMatching(/^[A-Z]{3}-\d{3}$/) },
    ]);
    expect(callsOf('Run the code for primes.', { tools: [run] })).toEqual([
      { name: 'run_code', input: expect.stringContaining('primes') },
    ]);
  });

  test('in the older form is function_call', () => {
    const functions = [weather.function, music.function];
    const [choice] = complete(say(question, { functions })).choices;
    expect(choice?.finish_reason).toBe('function_call');
    expect(choice?.message.function_call).toEqual({ name: 'get_weather', arguments: JSON.stringify(oslo) });
    const [named] = complete(say(question, { functions, function_call: { name: 'play_music' } })).choices;
    expect(named?.message.function_call?.name).toBe('play_music');
    const [none] = complete(say(question, { functions, function_call: 'none' })).choices;
    expect(none?.message.function_call).toBeUndefined();
  });

  test('that does not fit into the limit is cut, and says so', () => {
    const [choice] = complete(say(question, { tools: [weather], max_completion_tokens: 6 })).choices;
    expect(choice?.finish_reason).toBe('length');
    const [call] = choice?.message.tool_calls ?? [];
    expect(() => call?.type === 'function' && JSON.parse(call.function.arguments)).toThrow(SyntaxError);
  });
});

describe('after results', () => {
  const answered = (results: Record<string, string>, more: object = {}) => {
    const calls = Object.keys(results).map((name, index) => ({
      id: `call_${index}`,
      type: 'function',
      function: { name, arguments: '{}' },
    }));
    const messages = [
      { role: 'user', content: question },
      { role: 'assistant', content: null, refusal: null, annotations: [], tool_calls: calls },
      ...Object.values(results).map((content, index) => ({
        role: 'tool',
        tool_call_id: `call_${index}`,
        content,
      })),
    ];
    return complete({ model: 'gpt-plain', messages, tools: [weather, music], ...more }).choices[0];
  };

  test('a text has the values that the tools returned, JSON or not', () => {
    const choice = answered({ get_weather: '{"temperature":21,"sky":"cloudy"}', play_music: 'Now playing.' });
    expect(choice?.message.tool_calls).toBeUndefined();
    expect(choice?.message.content).toMatch(/get_weather.*temperature: 21.*sky: cloudy.*Now playing\./);
  });

  test('with required, a tool that has not answered is called, and text follows when all have', () => {
    const more = { tool_choice: 'required' };
    const next = answered({ get_weather: '{}' }, more)?.message.tool_calls?.[0];
    expect(next).toMatchObject({ function: { name: 'play_music' } });
    expect(answered({ get_weather: '{}', play_music: '{}' }, more)?.finish_reason).toBe('stop');
  });

  test('the older form is answered too', () => {
    const messages = [
      { role: 'user', content: question },
      { role: 'assistant', content: null, function_call: { name: 'get_weather', arguments: '{}' } },
      { role: 'function', name: 'get_weather', content: '{"temperature":21}' },
    ];
    const body = { model: 'gpt-plain', messages, functions: [weather.function] };
    expect(complete(body).choices[0]?.message.content).toContain('temperature: 21');
  });
});
