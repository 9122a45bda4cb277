import { describe, expect, test } from 'vitest';
import { asks, readOutput, respond, respondInEvents } from '@/tests/ask-responses';

const weather = {
  type: 'function',
  name: 'get_weather',
  description: 'Finds the weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const music = { type: 'function', name: 'play_music', description: 'Plays a song in a room.' };
const code = { type: 'custom', name: 'run_code', description: 'Runs Python code.' };
const tools = [music, weather, code];
const question = 'What is the weather in Oslo?';

describe('a call', () => {
  test.each([
    ['auto', ['get_weather']],
    ['none', []],
    ['required', ['get_weather']],
    [{ type: 'function', name: 'play_music' }, ['play_music']],
    [
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'play_music' }] },
      ['play_music'],
    ],
  ])('with tool_choice %j', (tool_choice, names) => {
    const { calls } = readOutput(respond(asks(question, { tools, tool_choice })));
    expect(calls.map(({ name }) => name)).toEqual(names);
  });

  test('has arguments out of the prompt, several beside each other where they may be', () => {
    const both = asks('What is the weather in Oslo and Lisbon?', { tools: [weather] });
    const { calls } = readOutput(respond(both));
    expect(calls.map((call) => JSON.parse(call.arguments))).toEqual([{ city: 'Oslo' }, { city: 'Lisbon' }]);
    expect(readOutput(respond({ ...both, parallel_tool_calls: false })).calls).toHaveLength(1);
  });

  test('of a custom tool has plain text, one of a namespace its name', () => {
    const custom = respond(
      asks('Runs Python code 6 * 7', { tools: [code], tool_choice: { type: 'custom', name: 'run_code' } }),
    );
    expect(custom.output).toMatchObject([
      { type: 'custom_tool_call', name: 'run_code', input: expect.any(String) },
    ]);
    const grouped = { type: 'namespace', name: 'home', description: 'The house.', tools: [weather] };
    expect(readOutput(respond(asks(question, { tools: [grouped] }))).calls).toMatchObject([
      { namespace: 'home' },
    ]);
  });

  test('is answered with text once its result is there', () => {
    const first = respond(asks(question, { tools }));
    const [call] = readOutput(first).calls;
    const result = { type: 'function_call_output', call_id: call?.call_id, output: '{"degrees": 21}' };
    const input = [{ role: 'user', content: question }, ...first.output, result];
    const whole = readOutput(respond(asks(input, { tools })));
    expect(whole.text).toContain('get_weather');
    expect(whole.text).toContain('21');
    const carriedOn = asks([result], { tools, previous_response_id: first.id });
    expect(readOutput(respond(carriedOn)).text).toContain('21');
  });
});

describe('a tool of the API', () => {
  const runs = (tool: object, input = 'Search the web for news of Artemis.', more: object = {}) =>
    respond(asks(input, { tools: [tool], ...more }));

  test.each(['web_search', 'web_search_2025_08_26', 'web_search_preview'])(
    '%s cites what it found',
    (type) => {
      const include = ['web_search_call.action.sources'];
      const answered = runs({ type }, undefined, { include });
      expect(answered.output[0]).toMatchObject({
        type: 'web_search_call',
        action: { type: 'search', sources: [{ type: 'url' }, { type: 'url' }] },
      });
      const { parts, text } = readOutput(answered);
      const [part] = parts;
      const [first] = part?.type === 'output_text' ? part.annotations : [];
      if (first?.type !== 'url_citation') throw new Error('Nothing is cited');
      expect(text.slice(first.start_index, first.end_index)).toMatch(/\.$/);
    },
  );

  const mcp = { type: 'mcp', server_label: 'wiki', server_url: 'https://wiki.example/mcp' };

  test.each([
    [{ type: 'file_search', vector_store_ids: ['vs_1'] }, ['file_search_call', 'message']],
    [{ type: 'code_interpreter', container: { type: 'auto' } }, ['code_interpreter_call', 'message']],
    [{ type: 'image_generation' }, ['image_generation_call', 'message']],
    [{ ...mcp, require_approval: 'never' }, ['mcp_list_tools', 'mcp_call', 'message']],
    [mcp, ['mcp_list_tools', 'mcp_approval_request']],
    [{ type: 'computer' }, ['computer_call']],
    [
      { type: 'shell', environment: { type: 'container_auto' } },
      ['shell_call', 'shell_call_output', 'message'],
    ],
    [{ type: 'shell' }, ['shell_call']],
    [{ type: 'local_shell' }, ['local_shell_call']],
    [{ type: 'apply_patch' }, ['apply_patch_call']],
    [{ type: 'tool_search' }, ['message']],
  ])('%j runs', (tool, types) => {
    expect(readOutput(runs(tool)).types).toEqual(types);
    const events = respondInEvents(asks('Search the web for news of Artemis.', { tools: [tool] }));
    expect(
      events.flatMap((event) => (event.type === 'response.output_item.done' ? [event.item.type] : [])),
    ).toEqual(types);
  });

  test('does not run for a greeting, with none, after results or past max_tool_calls', () => {
    const search = { type: 'web_search' };
    expect(readOutput(runs(search, 'Hello!')).types).toEqual(['message']);
    expect(readOutput(runs(search, undefined, { tool_choice: 'none' })).types).toEqual(['message']);
    expect(readOutput(runs(search, undefined, { max_tool_calls: 0 })).types).toEqual(['message']);
    const forced = { tool_choice: { type: 'web_search_preview' } };
    expect(readOutput(runs(search, 'Hello!', forced)).types).toEqual(['web_search_call', 'message']);
  });

  test('gives way to a function that the prompt speaks of', () => {
    const both = { tools: [{ type: 'web_search' }, weather] };
    expect(readOutput(respond(asks(question, both))).types).toEqual(['function_call']);
    expect(readOutput(respond(asks('What is new about Artemis?', both))).types).toEqual([
      'web_search_call',
      'message',
    ]);
  });

  test('of a server is called once it is approved', () => {
    const first = runs(mcp);
    const request = first.output.find(({ type }) => type === 'mcp_approval_request');
    const approve = (is: boolean) =>
      respond(
        asks([{ type: 'mcp_approval_response', approval_request_id: request?.id, approve: is }], {
          tools: [mcp],
          previous_response_id: first.id,
        }),
      );
    expect(readOutput(approve(true)).types).toEqual(['mcp_call', 'message']);
    expect(readOutput(approve(false)).types).toEqual(['message']);
  });
});
