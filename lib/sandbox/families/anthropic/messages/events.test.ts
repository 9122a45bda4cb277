import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { ask, message, newer, older, say, stream } from '@/tests/anthropic-catalog';

const weather = { name: 'get_weather', description: 'Weather', input_schema: { type: 'object' } };
const requests = [
  say('What holds a bridge up?'),
  say('What holds a bridge up?', { thinking: { type: 'enabled', budget_tokens: 1024 } }),
  say('What holds a bridge up?', { thinking: { type: 'adaptive', display: 'omitted' } }),
  say('What is the weather in Oslo?', { tools: [weather] }),
  say('Who won the final?', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] }),
  say('What is 2 and 3?', { tools: [{ type: 'code_execution_20250825', name: 'code_execution' }] }),
  say('Why?', { max_tokens: 1, stop_sequences: ['T', 'Y', 'O'] }),
];

describe.each(requests)('a stream of %j', (request) => {
  const events = stream(request);
  const types = events.map(({ type }) => type);

  test('has its events in the documented order', () => {
    expect(types.filter((type) => type !== 'ping').join(' ')).toMatch(
      /^message_start( content_block_start( content_block_delta)* content_block_stop)* message_delta message_stop$/,
    );
    expect(types.filter((type) => type === 'ping')).toHaveLength(1);
    const indices = events.flatMap((event) => (event.type === 'content_block_start' ? [event.index] : []));
    expect(indices).toEqual(indices.map((_, index) => index));
  });

  test('adds up to the whole answer, for the reader of the page too', () => {
    const whole = message(request);
    const read = (text: string, type: string) => {
      const reader = createAnswerReader('anthropic', type);
      reader.push(new TextEncoder().encode(text), 0);
      reader.end(0);
      return reader.snapshot().answer;
    };
    const streamed = ask({ body: { ...request, stream: true } });
    const plain = ask({ body: request });
    const { usage, ...answer } = read(plain.text, 'application/json');
    expect(read(streamed.text, 'text/event-stream')).toMatchObject({ ...answer, complete: true });
    const ending = events.at(-2);
    expect(ending).toMatchObject({
      delta: {
        stop_reason: whole.stop_reason,
        stop_sequence: whole.stop_sequence,
        container: whole.container,
      },
      usage: { input_tokens: whole.usage.input_tokens, output_tokens: whole.usage.output_tokens },
    });
    expect(events[0]).toMatchObject({ message: { id: whole.id, content: [], stop_reason: null } });
    expect(usage['output_tokens']).toBe(whole.usage.output_tokens);
  });
});

test('arguments come in fragments that join to JSON, and reasoning ends with its signature', () => {
  const events = stream(
    say('What is the weather in Oslo?', {
      tools: [
        {
          ...weather,
          input_schema: {
            type: 'object',
            properties: { city: { type: 'string' }, unit: { type: 'string' } },
          },
        },
      ],
      thinking: { type: 'enabled', budget_tokens: 1024 },
    }),
  );
  const deltas = events.flatMap((event) => (event.type === 'content_block_delta' ? [event] : []));
  const json = deltas.flatMap(({ delta }) => (delta.type === 'input_json_delta' ? [delta.partial_json] : []));
  expect(json.length).toBeGreaterThan(2);
  expect(JSON.parse(json.join(''))).toMatchObject({ city: 'Oslo' });
  expect(deltas.findLast(({ index }) => index === 0)?.delta.type).toBe('signature_delta');
});

test('each event has a line with its name, and no marker ends the stream', () => {
  const { text, headers } = ask({ body: say('What holds a bridge up?', { stream: true }) });
  expect(headers['content-type']).toMatch(/^text\/event-stream/);
  expect(headers['request-id']).toMatch(/^req_/);
  expect(text).not.toContain('[DONE]');
  for (const [, name, data = ''] of text.matchAll(/event: (.*)\ndata: (.*)\n\n/g)) {
    expect(JSON.parse(data)).toMatchObject({ type: name });
  }
});

test('a stream is paced: the first event at once, the others 40 to 80 ms apart', () => {
  const [first, ...rest] = ask({ body: say('What holds a bridge up?', { stream: true }) }).events.map(
    ({ delay }) => delay,
  );
  expect(first).toBe(0);
  expect(Math.min(...rest)).toBeGreaterThanOrEqual(40);
  expect(Math.max(...rest)).toBeLessThanOrEqual(80);
});

test('both versions of the API stream alike', () => {
  const body = say('What holds a bridge up?', { stream: true });
  expect(ask({ body, headers: newer }).text).toBe(ask({ body, headers: older }).text);
});

test('x-sandbox cuts a stream, or ends it with an error event', () => {
  const body = say('What holds a bridge up?', { stream: true });
  const whole = ask({ body });
  const cut = ask({ body, control: 'break=4' });
  expect(cut).toMatchObject({ breaks: true, events: whole.events.slice(0, 4) });
  const failed = ask({ body, control: 'status=529, break=4' });
  expect(failed).toMatchObject({ status: 200, breaks: false });
  expect(failed.events.slice(0, 4)).toEqual(whole.events.slice(0, 4));
  expect(failed.events.at(-1)?.text).toMatch(/^event: error\ndata: \{"type":"error",.*"overloaded_error"/);
});
