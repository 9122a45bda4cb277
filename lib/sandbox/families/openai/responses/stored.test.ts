import { describe, expect, test } from 'vitest';
import { StreamEvent } from '@/content/schemas/openai/responses/events';
import { ErrorResponse } from '@/content/schemas/openai/error';
import { askFor, asks, readOutput, refusalOf, respond } from '@/tests/ask-responses';

const question = 'How do glaciers carve valleys?';
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const hello = 'resp_0a51cbe2f9d84e7c006a5107b0f1dc819182b6f5e3a74d90c1';

describe('a response is found by its id', () => {
  test.each([
    ['plain', asks(question)],
    ['with reasoning', asks(question, { model: 'gpt-all', reasoning: { effort: 'high', summary: 'auto' } })],
    ['with a search', asks(question, { tools: [{ type: 'web_search' }] })],
    ['that was cut', asks(question, { max_output_tokens: 16 })],
    ['in Japanese', asks('富士山の高さは？', { instructions: '短く。' })],
  ])('%s', (_, body) => {
    const made = respond(body, { now: 7 * SECOND });
    expect(askFor(made.id, { now: 9 * SECOND }).response()).toEqual(made);
  });

  test('as long as it is kept', () => {
    const { id } = respond(asks(question));
    expect(askFor(id, { now: 30 * DAY }).status).toBe(200);
    expect(askFor(id, { now: 31 * DAY }).status).toBe(404);
  });

  test('where a page shows it', () => {
    expect(readOutput(askFor(hello).response()).text).toContain('provider');
    const next = respond(asks('And then?', { previous_response_id: hello }));
    expect(readOutput(next).text).toContain('3 messages');
  });

  test('as far as an id has room for it, however long the request was', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, at) => (at * at * 7919).toString(36)).join(' ');
    const instructions = words(400);
    const metadata = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`note-${at}`, words(40)]));
    const properties = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`member_${at * 7919}`, { type: 'string' }]),
    );
    const schema = { format: { type: 'json_schema', name: 'wide', schema: { type: 'object', properties } } };
    const requests = [
      asks(`${question} ${words(600)}`),
      asks(`${question} ${words(600)}`, { instructions }),
      asks(question, { instructions, metadata }),
      asks(question, { text: schema }),
    ];
    for (const body of requests) {
      const made = respond(body);
      expect(made.id.length).toBeLessThan(1501);
      const again = askFor(made.id).response();
      expect(again).toMatchObject({ id: made.id, status: 'completed', model: made.model, usage: made.usage });
      const { text } = readOutput(again);
      expect(readOutput(made).text.startsWith(text)).toBe(true);
      expect(text.length).toBeGreaterThan(60);
    }
  });

  test('unless it is forged, cut, or was not to be stored', () => {
    const { id } = respond(asks(question));
    const forged = `${id.slice(0, 20)}${id[20] === 'A' ? 'B' : 'A'}${id.slice(21)}`;
    const unstored = respond(asks(question, { store: false })).id;
    for (const unknown of [
      forged,
      id.slice(0, -1),
      `${id}A`,
      unstored,
      'resp_',
      'resp_e30',
      'x',
      'A'.repeat(1501),
    ]) {
      const { status, json } = askFor(unknown);
      expect(status).toBe(404);
      expect(ErrorResponse.parse(json()).error).toMatchObject({
        type: 'invalid_request_error',
        message: expect.stringMatching(/^Response with id '.*' not found\.$/),
      });
    }
  });
});

describe('a conversation', () => {
  test('goes on from the id of the last answer', () => {
    const first = respond(asks('Tell me of the river Douro.'));
    const second = respond(asks('And of its bridges?', { previous_response_id: first.id }));
    expect(readOutput(second).text).toContain('3 messages');
    expect(second.usage?.input_tokens).toBeGreaterThan(first.usage?.input_tokens ?? 0);
    const third = respond(asks('Thanks. Which is oldest?', { previous_response_id: second.id }));
    expect(readOutput(third).text).toContain('5 messages');
    expect(askFor(third.id).response()).toEqual(third);
  });

  test('does not go on from an id that is not known', () => {
    expect(refusalOf(asks('And?', { previous_response_id: 'resp_0' }))).toMatchObject({
      status: 400,
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    });
  });
});

describe('work in the background', () => {
  const body = asks(question, { background: true });
  const made = respond(body);
  const statusAt = (now: number, control?: string) =>
    askFor(made.id, { now, ...(control ? { control } : {}) }).response().status;

  test('is queued, then in progress, then done, by the clock', () => {
    expect(made).toMatchObject({ status: 'queued', output: [], completed_at: null });
    expect(made).not.toHaveProperty('usage');
    expect([0, 999, 1000, 1900, 5000].map((now) => statusAt(now))).toEqual([
      'queued',
      'queued',
      'in_progress',
      'in_progress',
      'completed',
    ]);
    const done = askFor(made.id, { now: 60 * SECOND }).response();
    expect(readOutput(done).text).toContain('glaciers');
    expect(done.completed_at).toBeGreaterThan(1);
    expect(done.completed_at).toBeLessThan(6);
  });

  test('is done at once in a hurry, whoever asks', () => {
    expect(statusAt(0, 'hurry=1')).toBe('completed');
    const hurried = respond(body, { control: 'hurry=1' });
    expect(hurried.status).toBe('completed');
    expect(askFor(hurried.id, { now: 1 }).response().status).toBe('completed');
  });

  test('is cancelled while it lasts, and stays as it is afterwards', () => {
    const cancel = (id: string, now: number) => askFor(id, { path: '/cancel', method: 'POST', now });
    expect(cancel(made.id, 100).response()).toMatchObject({ id: made.id, status: 'cancelled', output: [] });
    expect(cancel(made.id, 60 * SECOND).response()).toMatchObject({ status: 'completed' });
    const plain = cancel(respond(asks(question)).id, 100);
    expect(plain.status).toBe(400);
    expect(ErrorResponse.parse(plain.json()).error.message).toContain('Cannot cancel');
    expect(cancel('resp_1', 100).status).toBe(404);
  });

  test('can be watched from any event on', () => {
    const eventsOf = (query: string) =>
      askFor(made.id, { path: `?stream=true${query}` })
        .values()
        .map((event) => StreamEvent.parse(event));
    const all = eventsOf('');
    expect(all[0]).toMatchObject({ type: 'response.created', response: { id: made.id } });
    expect(eventsOf('&starting_after=3&include[]=message.output_text.logprobs')).toEqual(all.slice(4));
    expect(JSON.stringify(eventsOf('&include_obfuscation=false'))).not.toContain('obfuscation');
  });
});

test('a response is deleted by its id', () => {
  const { id } = respond(asks(question));
  expect(askFor(id, { method: 'DELETE' }).json()).toEqual({ id, object: 'response', deleted: true });
  expect(askFor('resp_1', { method: 'DELETE' }).status).toBe(404);
});
