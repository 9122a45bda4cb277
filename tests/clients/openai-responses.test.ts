import OpenAI, {
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import { zodResponsesFunction, zodTextFormat } from 'openai/helpers/zod';
import type {
  FunctionTool,
  Response as Answer,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readKeyRing } from '@/lib/server/key-ring';
import { createIdSeal } from '@/lib/server/id-seal';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/openai-catalog';
import { serveHandler } from '@/tests/serve-handler';

const model = 'gpt-all';

const findTrain: FunctionTool = {
  type: 'function',
  name: 'find_train',
  description: 'Finds a train between two stations.',
  parameters: {
    type: 'object',
    properties: { from: { type: 'string' }, to: { type: 'string' } },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  strict: true,
};
const trains = 'Which train goes from Osaka to Kanazawa?';

function sealOf(secret: string) {
  const ring = readKeyRing(secret);
  if (!ring.ok) throw new Error('The secret is not one');
  return createIdSeal(ring.value);
}

const secret = 'one:q7Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A';

/** OpenAI's own client against the Responses of the sandbox: two instances that share a secret, and one that does not. */
describe('openai.responses at /sandbox', () => {
  const served: Awaited<ReturnType<typeof serveHandler>>[] = [];
  const client = (headers: Record<string, string> = {}, instance = 0, apiKey = 'any-key') =>
    new OpenAI({
      apiKey,
      baseURL: `${served[instance]?.url}/sandbox/v1`,
      defaultHeaders: headers,
      maxRetries: 0,
    });
  const create = (
    input: string | ResponseInputItem[],
    more: Partial<ResponseCreateParamsNonStreaming> = {},
  ) => client().responses.create({ model, input, ...more });

  beforeAll(async () => {
    const other = secret.replace('one:', 'two:').replace('q7', 'x8');
    for (const ring of [secret, `${other},${secret}`, other]) {
      const seal = sealOf(ring);
      served.push(await serveHandler(sandboxRoute(catalog, () => seal)));
    }
  });
  afterAll(() => Promise.all(served.map(({ close }) => close())));

  test('a plain request gets an answer about its topic', async () => {
    const { data, request_id } = await client()
      .responses.create({ model, input: 'How do glaciers carve valleys?', instructions: 'Be brief.' })
      .withResponse();
    expect(data.output_text).toContain('glaciers');
    expect(data).toMatchObject({ status: 'completed', model, instructions: 'Be brief.', error: null });
    expect(data.output.map(({ type }) => type)).toEqual(['reasoning', 'message']);
    expect(data.usage?.total_tokens).toBe((data.usage?.input_tokens ?? 0) + (data.usage?.output_tokens ?? 0));
    expect(data.id.length).toBeLessThan(400);
    expect(request_id).toMatch(/^req_/);
  });

  test('a stream is numbered from 0, begins with response.created and ends with the whole answer', async () => {
    const stream = await client().responses.create({
      model,
      input: 'How do glaciers carve valleys?',
      reasoning: { summary: 'auto' },
      stream: true,
    });
    const events: ResponseStreamEvent[] = [];
    const times: number[] = [];
    for await (const event of stream) {
      events.push(event);
      times.push(performance.now());
    }
    const types = events.map(({ type }) => type);
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_, index) => index));
    expect(types.slice(0, 3)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
    ]);
    expect(types).toContain('response.reasoning_summary_text.delta');
    const last = events.at(-1);
    if (last?.type !== 'response.completed') throw new Error('The stream did not complete');
    const text = events
      .map((event) => (event.type === 'response.output_text.delta' ? event.delta : ''))
      .join('');
    const message = last.response.output.find((item) => item.type === 'message');
    expect(message?.content[0]).toMatchObject({ type: 'output_text', text });
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100);
  });

  test('the stream helper puts calls together, and their results are answered', async () => {
    const runner = client().responses.stream({ model, input: trains, tools: [findTrain] });
    const pieces: string[] = [];
    runner.on('response.function_call_arguments.delta', ({ delta }) => pieces.push(delta));
    const first = await runner.finalResponse();
    const call = first.output.find((item) => item.type === 'function_call');
    expect(call).toMatchObject({ name: 'find_train', parsed_arguments: { from: 'Osaka', to: 'Kanazawa' } });
    expect(pieces.join('')).toBe(call?.arguments);
    expect(pieces.length).toBeGreaterThan(1);

    const result: ResponseInputItem = {
      type: 'function_call_output',
      call_id: call?.call_id ?? '',
      output: JSON.stringify({ departs: '08:40', platform: 11 }),
    };
    const second = await create([result], { previous_response_id: first.id, tools: [findTrain] });
    expect(second.output_text).toContain('08:40');
    expect(second.previous_response_id).toBe(first.id);
  });

  test('the items of an answer can be sent back as they are', async () => {
    const first = await create(trains, { tools: [findTrain] });
    const call = first.output.find((item) => item.type === 'function_call');
    const result: ResponseInputItem = {
      type: 'function_call_output',
      call_id: call?.call_id ?? '',
      output: '{"departs": "08:40"}',
    };
    const turns = [{ role: 'user' as const, content: trains }, ...toResponseInputItems(first.output), result];
    expect((await create(turns, { tools: [findTrain] })).output_text).toContain('08:40');
  });

  test('structured output is parsed by the schema that was asked for, whole and streamed', async () => {
    const Rating = z.object({ title: z.string(), stars: z.int().min(1).max(5), tags: z.array(z.string()) });
    const body = {
      model,
      input: 'Rate the film Metropolis with 5 stars.',
      text: { format: zodTextFormat(Rating, 'rating') },
    };
    const parsed = await client().responses.parse(body);
    expect(parsed.output_parsed).toMatchObject({ title: expect.any(String), stars: 5 });
    const streamed = await client().responses.stream(body).finalResponse();
    expect(streamed.output_parsed).toEqual(parsed.output_parsed);
  });

  test('a function with a zod schema has its arguments parsed', async () => {
    const tool = zodResponsesFunction({
      name: 'find_train',
      description: 'Finds a train between two stations.',
      parameters: z.object({ from: z.string(), to: z.string() }),
    });
    const { output } = await client().responses.parse({ model, input: trains, tools: [tool] });
    expect(output.find((item) => item.type === 'function_call')?.parsed_arguments).toEqual({
      from: 'Osaka',
      to: 'Kanazawa',
    });
  });

  test('an answer that was cut says so, and is not parsed', async () => {
    const cut = await create('Report on the tides of the Bay of Fundy.', { max_output_tokens: 20 });
    expect(cut).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } });
    const runner = client().responses.stream({ model, input: 'Why is the sky blue?', max_output_tokens: 20 });
    expect((await runner.finalResponse()).status).toBe('incomplete');
  });

  test('a web search is cited', async () => {
    const streamed = await client()
      .responses.stream({ model, input: 'What is new about Artemis?', tools: [{ type: 'web_search' }] })
      .finalResponse();
    const message = streamed.output.find((item) => item.type === 'message');
    const [part] = message?.content ?? [];
    expect(streamed.output.map(({ type }) => type)).toContain('web_search_call');
    expect(part?.type === 'output_text' && part.annotations[0]).toMatchObject({
      type: 'url_citation',
      url: expect.stringContaining('https://example.com/'),
      start_index: 0,
    });
  });

  const same = (answer: Answer) => ({ ...answer, output_text: undefined });

  test('an answer is retrieved by its id, also from another instance with the secret', async () => {
    const made = await create('How do glaciers carve valleys?', { metadata: { trip: '7' } });
    expect(same(await client().responses.retrieve(made.id))).toEqual(same(made));
    expect(same(await client({}, 1).responses.retrieve(made.id))).toEqual(same(made));
    await expect(client({}, 2).responses.retrieve(made.id)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('ids stay short, whatever was asked', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 1009).toString(36)).join(' ');
    const long = await create(`How do glaciers carve valleys? ${noise}`, { tools: [findTrain] });
    expect(long.id.length).toBeLessThan(1501);
    const again = await client().responses.retrieve(long.id);
    expect(again).toMatchObject({ output_text: long.output_text, usage: long.usage, status: 'completed' });
  });

  test('a conversation goes on for many turns', async () => {
    let previous = await create('Tell me of the river Douro.');
    for (let turn = 0; turn < 12; turn += 1) {
      previous = await create(`And of bridge number ${turn}?`, { previous_response_id: previous.id });
      expect(previous.id.length).toBeLessThan(1501);
    }
    expect(previous.output_text).toContain('bridge');
    expect((await client().responses.retrieve(previous.id)).output_text).toBe(previous.output_text);
  });

  test('work in the background is polled until it is done', async () => {
    const queued = await create('Plan a week in Porto.', { background: true });
    expect(queued).toMatchObject({ status: 'queued', output: [] });
    expect((await client().responses.retrieve(queued.id)).status).toBe('queued');
    const hurried = await client({ 'x-sandbox': 'hurry=1' }).responses.retrieve(queued.id);
    expect(hurried).toMatchObject({ status: 'completed', id: queued.id });
    expect(hurried.output_text).toContain('Porto');
    const cancelled = await client().responses.cancel(queued.id);
    expect(cancelled).toMatchObject({ status: 'cancelled', id: queued.id, output: [] });
  });

  test('a stream of an answer is taken up again', async () => {
    const made = await create('Plan a week in Porto.', { background: true });
    const numbers: number[] = [];
    const stream = await client().responses.retrieve(made.id, { stream: true, starting_after: 4 });
    for await (const { sequence_number } of stream) numbers.push(sequence_number);
    expect(numbers[0]).toBe(5);
    expect(numbers.length).toBeGreaterThan(5);
    const whole = await client().responses.stream({ response_id: made.id }).finalResponse();
    expect(whole.output_text).toContain('Porto');
  });

  test('an answer that is not in the background cannot be cancelled; it can be deleted', async () => {
    const made = await create('Why is the sky blue?');
    await expect(client().responses.cancel(made.id)).rejects.toBeInstanceOf(BadRequestError);
    expect(await client().responses.delete(made.id).asResponse()).toMatchObject({ status: 200 });
  });

  const refused: [string, abstract new (...args: never[]) => Error, object, () => Promise<unknown>][] = [
    [
      'a wrong value',
      BadRequestError,
      { status: 400, param: 'temperature' },
      () => create('Why?', { temperature: 9 }),
    ],
    [
      'a field that the model does not take',
      BadRequestError,
      { param: 'temperature', code: 'unsupported_parameter' },
      () => create('Why?', { model: 'gpt-reasons', temperature: 0.5 }),
    ],
    [
      'a result without its call',
      BadRequestError,
      { param: 'input', error: { message: expect.stringContaining('call_x') } },
      () => create([{ type: 'function_call_output', call_id: 'call_x', output: '' }]),
    ],
    [
      'an earlier answer that is not known',
      BadRequestError,
      { param: 'previous_response_id', code: 'previous_response_not_found' },
      () => create('Why?', { previous_response_id: 'resp_0' }),
    ],
    [
      'an unknown model',
      NotFoundError,
      { code: 'model_not_found' },
      () => create('Why?', { model: 'gpt-9' }),
    ],
    [
      'a forged id',
      NotFoundError,
      { status: 404 },
      () => client().responses.retrieve('resp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ],
    ['an unknown id, deleted', NotFoundError, { status: 404 }, () => client().responses.delete('resp_1')],
    [
      'an answer that was not stored',
      NotFoundError,
      { status: 404 },
      async () => client().responses.retrieve((await create('Why?', { store: false })).id),
    ],
    [
      'no key',
      AuthenticationError,
      { status: 401 },
      () => client({ authorization: 'Bearer ' }).responses.create({ model, input: 'Why?' }),
    ],
    [
      'too many requests',
      RateLimitError,
      { status: 429 },
      () => client({ 'x-sandbox': 'status=429' }).responses.create({ model, input: 'Why?', stream: true }),
    ],
    [
      'a fault',
      InternalServerError,
      { status: 500 },
      () => client({ 'x-sandbox': 'status=500' }).responses.retrieve('resp_1'),
    ],
  ];

  test.each(refused)('%s is the error of the client', async (_, type, members, call) => {
    const failed = await call().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(type);
    expect(failed).toMatchObject(members);
  });

  test('an error in mid stream is an event of the stream', async () => {
    const stream = await client({ 'x-sandbox': 'status=503, break=6' }).responses.create({
      model,
      input: 'Why is the sky blue?',
      stream: true,
    });
    const events: ResponseStreamEvent[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toHaveLength(7);
    expect(events.at(-1)).toMatchObject({ type: 'error', sequence_number: 6, message: expect.any(String) });
  });

  test('leaving in mid stream ends it on both sides', async () => {
    const runner = client().responses.stream({ model, input: 'Why is the sky blue?' });
    let seen = 0;
    runner.on('response.output_text.delta', () => {
      seen += 1;
      if (seen === 2) runner.abort();
    });
    await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(seen).toBe(2);
  });
});
