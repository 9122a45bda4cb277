import { describe, expect, test } from 'vitest';
import { ask } from '@/tests/openai-catalog';
import { asks, respond, respondInEvents } from '@/tests/ask-responses';

const question = 'How do glaciers carve valleys?';
const thinking = { model: 'gpt-all', reasoning: { summary: 'auto' } };

const typesOf = (events: { type: string }[]) =>
  events
    .map(({ type }) => type.replace('response.', ''))
    .filter((type, index, all) => type !== all[index - 1]);

describe('the events of a response', () => {
  test('are named, numbered from 0 and have no [DONE]', () => {
    const { text, headers } = ask({ path: '/v1/responses', body: asks(question, { stream: true }) });
    expect(headers['content-type']).toContain('text/event-stream');
    expect(text).not.toContain('[DONE]');
    const frames = text.trimEnd().split('\n\n');
    for (const [index, frame] of frames.entries()) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(frame) ?? [];
      expect(JSON.parse(data ?? '')).toMatchObject({ type: name, sequence_number: index });
    }
  });

  test('begin, build item by item, and end with the answer that would come whole', () => {
    const body = asks(question, thinking);
    const events = respondInEvents(body);
    expect(typesOf(events)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'reasoning_summary_part.added',
      'reasoning_summary_text.delta',
      'reasoning_summary_text.done',
      'reasoning_summary_part.done',
      'output_item.done',
      'output_item.added',
      'content_part.added',
      'output_text.delta',
      'output_text.done',
      'content_part.done',
      'output_item.done',
      'completed',
    ]);
    expect(events[0]).toMatchObject({ response: { status: 'in_progress', output: [], completed_at: null } });
    expect(events.at(-1)).toMatchObject({ response: respond(body) });
  });

  test('bring the arguments of calls in pieces', () => {
    const parameters = { type: 'object', properties: { from: { type: 'string' }, to: { type: 'string' } } };
    const tools = [
      { type: 'function', name: 'find_train', parameters },
      { type: 'custom', name: 'run_code' },
    ];
    for (const [type, name] of [
      ['function', 'function_call_arguments'],
      ['custom', 'custom_tool_call_input'],
    ]) {
      const tool_choice = { type, name: type === 'custom' ? 'run_code' : 'find_train' };
      const events = respondInEvents(
        asks('Which train goes from Osaka to Kanazawa?', { tools, tool_choice }),
      );
      const pieces = events.flatMap((event) =>
        event.type === `response.${name}.delta` && 'delta' in event ? [event.delta] : [],
      );
      const done = events.find((event) => event.type === `response.${name}.done`);
      expect(done).toMatchObject(
        type === 'custom' ? { input: pieces.join('') } : { arguments: pieces.join('') },
      );
      expect(pieces.length).toBeGreaterThan(0);
    }
  });

  test('tell how far a search is, and each source', () => {
    const types = typesOf(respondInEvents(asks(question, { tools: [{ type: 'web_search' }] })));
    expect(types.slice(2, 7)).toEqual([
      'output_item.added',
      'web_search_call.in_progress',
      'web_search_call.searching',
      'web_search_call.completed',
      'output_item.done',
    ]);
    expect(types).toContain('output_text.annotation.added');
  });

  test('are padded unless that is declined', () => {
    const widths = (more: object) =>
      respondInEvents(asks(question, more)).flatMap((event) =>
        event.type === 'response.output_text.delta' ? [event.obfuscation?.length] : [],
      );
    expect(widths({}).every((width) => width !== undefined && width > 0)).toBe(true);
    const bare = widths({ stream_options: { include_obfuscation: false } });
    expect(bare.length).toBeGreaterThan(3);
    expect(bare.every((width) => width === undefined)).toBe(true);
  });

  test('end with what cut the answer, or wait in the queue first', () => {
    expect(respondInEvents(asks(question, { max_output_tokens: 16 })).at(-1)).toMatchObject({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    });
    const queued = respondInEvents(asks(question, { background: true }));
    expect(typesOf(queued).slice(0, 3)).toEqual(['created', 'queued', 'in_progress']);
    expect(queued[0]).toMatchObject({ response: { status: 'queued' } });
  });

  test('have likelihoods without bytes, each with its piece', () => {
    const include = ['message.output_text.logprobs'];
    for (const event of respondInEvents(asks(question, { include, top_logprobs: 1 }))) {
      if (event.type !== 'response.output_text.delta') continue;
      expect(event.logprobs.map(({ token }) => token).join('')).toBe(event.delta);
    }
  });

  test('report an error that comes later in an event of its own, with the next number', () => {
    const body = asks(question, { stream: true });
    const values = ask({ path: '/v1/responses', body, control: 'status=500, break=4' }).values();
    expect(values).toHaveLength(5);
    expect(values[4]).toEqual({
      type: 'error',
      sequence_number: 4,
      message: expect.any(String),
      code: null,
      param: null,
    });
  });
});
