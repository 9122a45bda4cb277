import { describe, expect, test } from 'vitest';
import { asks, readOutput, respond } from '@/tests/ask-responses';

const question = 'How do glaciers carve valleys?';

describe('a response', () => {
  test('speaks of what was asked, the same each time', () => {
    const body = asks(question);
    const answered = respond(body);
    const { text, types } = readOutput(answered);
    expect(text).toContain('glaciers');
    expect(types).toEqual(['message']);
    expect(respond(body)).toEqual(answered);
    expect(respond(body, { now: 5000 }).id).not.toBe(answered.id);
  });

  test('repeats its settings, or their defaults', () => {
    expect(respond(asks(question))).toMatchObject({
      object: 'response',
      status: 'completed',
      background: false,
      error: null,
      incomplete_details: null,
      instructions: null,
      max_output_tokens: null,
      parallel_tool_calls: true,
      previous_response_id: null,
      temperature: 1,
      text: { format: { type: 'text' }, verbosity: 'medium' },
      tool_choice: 'auto',
      tools: [],
      truncation: 'disabled',
      metadata: {},
    });
    const settings = {
      instructions: 'Answer in rhymes.',
      temperature: 0.2,
      metadata: { trip: '7' },
      tool_choice: 'none',
      user: 'u-1',
      prompt_cache_key: 'k',
      max_tool_calls: 3,
    };
    expect(respond(asks(question, settings))).toMatchObject(settings);
  });

  test('repeats no secret of a tool, and its id carries none', () => {
    const tool = { type: 'mcp', server_label: 'wiki', server_url: 'https://wiki.example/mcp' };
    const secrets = { authorization: 'canary-1', headers: { 'x-key': 'canary-2' } };
    const answered = respond(asks(question, { tools: [{ ...tool, ...secrets }] }));
    expect(answered.tools).toEqual([tool]);
    const carried = atob(answered.id.slice('resp_'.length, -12).replaceAll('-', '+').replaceAll('_', '/'));
    expect(carried).toContain('wiki.example');
    expect(carried).not.toContain('canary');
  });

  test('counts the tokens of input, reasoning and output', () => {
    const plain = respond(asks(question)).usage;
    const more = respond(asks(question, { instructions: 'Answer in rhymes.' })).usage;
    expect(more?.input_tokens).toBeGreaterThan(plain?.input_tokens ?? 0);
    const { usage } = respond(asks(question, { model: 'gpt-all', reasoning: { effort: 'high' } }));
    const thought = usage?.output_tokens_details.reasoning_tokens ?? 0;
    expect(thought).toBeGreaterThan(60);
    expect(usage?.output_tokens).toBeGreaterThan(thought);
    expect(usage?.total_tokens).toBe((usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0));
  });

  test('has a summary of its reasoning only where one is asked for', () => {
    const about = (reasoning: object, include: string[] = []) =>
      respond(asks(question, { model: 'gpt-all', reasoning, include })).output[0];
    expect(about({})).toMatchObject({ type: 'reasoning', summary: [] });
    const shown = { type: 'reasoning', summary: [{ text: expect.stringContaining('glaciers') }] };
    expect(about({ summary: 'auto' })).toMatchObject(shown);
    expect(about({ generate_summary: 'concise' })).toMatchObject(shown);
    expect(about({ effort: 'none' })).toMatchObject({ type: 'message' });
    expect(about({})).not.toHaveProperty('encrypted_content');
    expect(about({}, ['reasoning.encrypted_content'])).toHaveProperty('encrypted_content');
  });

  test('is cut at max_output_tokens, text and arguments alike', () => {
    const cut = respond(asks(question, { max_output_tokens: 16 }));
    expect(cut).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      completed_at: null,
      output: [{ type: 'message', status: 'incomplete' }],
      usage: { output_tokens: 16 },
    });
    const parameters = {
      type: 'object',
      properties: Object.fromEntries([...'abcdefgh'].map((name) => [name, {}])),
    };
    const tools = [{ type: 'function', name: 'note', parameters }];
    const called = respond(asks(question, { tools, tool_choice: 'required', max_output_tokens: 16 }));
    expect(called).toMatchObject({
      status: 'incomplete',
      output: [{ type: 'function_call', status: 'incomplete' }],
    });
  });

  test('is JSON of the shape that was asked for', () => {
    const schema = { type: 'object', properties: { stars: { type: 'integer', minimum: 1, maximum: 5 } } };
    const format = { type: 'json_schema', name: 'rating', schema };
    const { text } = readOutput(respond(asks('Give Metropolis 4 stars.', { text: { format } })));
    expect(JSON.parse(text)).toEqual({ stars: 4 });
    const object = { format: { type: 'json_object' } };
    expect(JSON.parse(readOutput(respond(asks('Rivers as JSON.', { text: object }))).text)).toHaveProperty(
      'answer',
    );
  });

  test('has likelihoods where include asks for them', () => {
    const include = ['message.output_text.logprobs'];
    const { parts, text } = readOutput(respond(asks(question, { include, top_logprobs: 2 })));
    const [part] = parts;
    const tokens = part?.type === 'output_text' ? part.logprobs : [];
    expect(tokens.map(({ token }) => token).join('')).toBe(text);
    expect(tokens[0]?.top_logprobs).toHaveLength(2);
  });

  test('knows files, instructions and the length of the conversation', () => {
    const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89';
    const content = [
      { type: 'input_text', text: 'Which bar is tallest?' },
      { type: 'input_image', image_url: png },
      { type: 'input_file', filename: 'plan.pdf', file_id: 'file-1' },
    ];
    const input = [
      { role: 'developer', content: 'Speak like a pirate.' },
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hi' },
      { role: 'user', content },
    ];
    const { text } = readOutput(respond(asks(input, { model: 'gpt-all' })));
    expect(text).toContain('image/png (96 × 64 px');
    expect(text).toContain('plan.pdf');
    expect(text).toContain('Speak like a pirate.');
    expect(text).toContain('3 messages');
  });
});
