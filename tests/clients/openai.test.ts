import OpenAI, {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from 'openai';
import { LengthFinishReasonError } from 'openai/core/error';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionMessageParam, ChatCompletionTool } from 'openai/resources/chat/completions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/openai-catalog';
import { serveHandler } from '@/tests/serve-handler';

const model = 'gpt-all';
const ask = (content: string): ChatCompletionMessageParam[] => [{ role: 'user', content }];

const findTrain: ChatCompletionTool = {
  type: 'function',
  function: {
    name: 'find_train',
    description: 'Finds a train between two stations.',
    parameters: {
      type: 'object',
      properties: { from: { type: 'string' }, to: { type: 'string' } },
      required: ['from', 'to'],
    },
  },
};

/** OpenAI's own client against the sandbox, as a reader would set it up. */
describe('openai at /sandbox', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>;
  const client = (headers: Record<string, string> = {}, apiKey = 'any-key') =>
    new OpenAI({ apiKey, baseURL: `${served.url}/sandbox/v1`, defaultHeaders: headers, maxRetries: 0 });

  beforeAll(async () => {
    served = await serveHandler(sandboxRoute(catalog));
  });
  afterAll(() => served.close());

  test('a plain request gets an answer about its topic', async () => {
    const { data, request_id } = await client()
      .chat.completions.create({ model, messages: ask('How do glaciers carve valleys?') })
      .withResponse();
    const [choice] = data.choices;
    expect(choice?.message.content).toContain('glaciers');
    expect(choice?.finish_reason).toBe('stop');
    expect(data.model).toBe(model);
    expect(data.usage?.total_tokens).toBe(
      (data.usage?.prompt_tokens ?? 0) + (data.usage?.completion_tokens ?? 0),
    );
    expect(request_id).toMatch(/^req_/);
  });

  test('a streamed request arrives piece by piece', async () => {
    const stream = await client().chat.completions.create({
      model,
      messages: ask('How do glaciers carve valleys?'),
      stream: true,
    });
    const texts: string[] = [];
    const times: number[] = [];
    for await (const { choices } of stream) {
      texts.push(choices[0]?.delta.content ?? '');
      times.push(performance.now());
    }
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.join('')).toContain('glaciers');
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100);
  });

  test('the stream helper puts text, calls and usage together', async () => {
    const runner = client().chat.completions.stream({
      model,
      messages: ask('Which train goes from Osaka to Kanazawa?'),
      tools: [findTrain],
      stream_options: { include_usage: true },
    });
    const pieces: string[] = [];
    runner.on('tool_calls.function.arguments.delta', ({ arguments_delta }) => pieces.push(arguments_delta));
    const { choices, usage } = await runner.finalChatCompletion();
    const [call] = choices[0]?.message.tool_calls ?? [];
    expect(choices[0]?.finish_reason).toBe('tool_calls');
    expect(call).toMatchObject({ id: expect.stringMatching(/^call_/), type: 'function' });
    expect(call?.function.name).toBe('find_train');
    expect(JSON.parse(call?.function.arguments ?? '')).toEqual({ from: 'Osaka', to: 'Kanazawa' });
    expect(pieces.join('')).toBe(call?.function.arguments);
    expect(pieces.length).toBeGreaterThan(1);
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(0);
  });

  test('without include_usage a stream has no usage', async () => {
    const runner = client().chat.completions.stream({ model, messages: ask('Why is the sky blue?') });
    const { usage } = await runner.finalChatCompletion();
    expect(usage ?? undefined).toBeUndefined();
  });

  test('runTools calls a function and gets its result answered', async () => {
    const called: unknown[] = [];
    const runner = client().chat.completions.runTools({
      model,
      messages: ask('Which train goes from Osaka to Kanazawa?'),
      tools: [
        {
          type: 'function',
          function: {
            name: 'find_train',
            description: 'Finds a train between two stations.',
            parameters: {
              type: 'object',
              properties: { from: { type: 'string' }, to: { type: 'string' } },
              required: ['from', 'to'],
            },
            parse: (text: string): unknown => JSON.parse(text),
            function: (args: unknown) => {
              called.push(args);
              return { departs: '08:40', platform: 11 };
            },
          },
        },
      ],
    });
    const text = await runner.finalContent();
    expect(called).toEqual([{ from: 'Osaka', to: 'Kanazawa' }]);
    expect(text).toContain('08:40');
    expect(text).toContain('11');
  });

  test('several calls of one answer are all answered in the second turn', async () => {
    const messages = ask('Which trains go to Kanazawa? Look for orders 17 and 18.');
    const tools: ChatCompletionTool[] = [
      {
        type: 'function',
        function: {
          name: 'track_order',
          description: 'Tracks an order.',
          parameters: { type: 'object', properties: { order_id: { type: 'string' } } },
        },
      },
    ];
    const first = await client().chat.completions.create({ model, messages, tools });
    const message = first.choices[0]?.message;
    const calls = message?.tool_calls ?? [];
    expect(calls.map((call) => call.type === 'function' && JSON.parse(call.function.arguments))).toEqual([
      { order_id: '17' },
      { order_id: '18' },
    ]);
    if (!message) throw new Error('There was no message');
    const results = calls.map(({ id }, index): ChatCompletionMessageParam => ({
      role: 'tool',
      tool_call_id: id,
      content: JSON.stringify({ state: `state ${index}` }),
    }));
    const second = await client().chat.completions.create({
      model,
      messages: [...messages, message, ...results],
      tools,
    });
    expect(second.choices[0]?.message.content).toMatch(/state 0.*state 1/);
  });

  test('structured output is parsed by the schema that was asked for', async () => {
    const Rating = z.object({ title: z.string(), stars: z.int().min(1).max(5), tags: z.array(z.string()) });
    const completion = await client().chat.completions.parse({
      model,
      messages: ask('Rate the film Metropolis with 5 stars.'),
      response_format: zodResponseFormat(Rating, 'rating'),
    });
    expect(completion.choices[0]?.message.parsed).toMatchObject({ title: expect.any(String), stars: 5 });
  });

  test('structured output that was cut is told apart', async () => {
    const Report = z.object({ summary: z.string(), findings: z.array(z.string()) });
    const parsing = client().chat.completions.parse({
      model,
      messages: ask('Report on the tides of the Bay of Fundy.'),
      response_format: zodResponseFormat(Report, 'report'),
      max_completion_tokens: 4,
    });
    await expect(parsing).rejects.toBeInstanceOf(LengthFinishReasonError);
  });

  test('pictures go in as data', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAElBMVEX';
    const completion = await client().chat.completions.create({
      model,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which bar is tallest?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${png}`, detail: 'high' } },
          ],
        },
      ],
    });
    expect(completion.choices[0]?.message.content).toContain('image/png (96 × 64 px');
  });

  test('models are listed, and one is got', async () => {
    const codes: string[] = [];
    for await (const { id } of client().models.list()) codes.push(id);
    expect(codes).toEqual(catalog.models.map(({ code }) => code));
    expect(await client().models.retrieve(model)).toMatchObject({
      id: model,
      object: 'model',
      owned_by: 'openai',
    });
  });

  test.each([
    [BadRequestError, 400, 'temperature', () => create({}, { temperature: 9 })],
    [BadRequestError, 400, 'temperature', () => create({}, { model: 'gpt-reasons', temperature: 0.5 })],
    [BadRequestError, 400, 'x-sandbox wrong', () => create({ 'x-sandbox': 'wrong=1' })],
    [AuthenticationError, 401, null, () => create({ authorization: 'Bearer ' })],
    [NotFoundError, 404, null, () => create({}, { model: 'gpt-9' })],
    [NotFoundError, 404, 'model', () => client().models.retrieve('gpt-9')],
    [RateLimitError, 429, null, () => create({ 'x-sandbox': 'status=429' }, { stream: true })],
    [InternalServerError, 500, null, () => create({ 'x-sandbox': 'status=500' })],
    [InternalServerError, 503, null, () => client({ 'x-sandbox': 'status=503' }).models.list()],
  ])('an error is a %o with status %i', async (type, status, param, call) => {
    const failed = await call().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(type);
    expect(failed).toMatchObject({ status, param, requestID: expect.stringMatching(/^req_/) });
  });

  const create = async (
    headers: Record<string, string>,
    more: { model?: string; stream?: boolean; temperature?: number } = {},
  ) => client(headers).chat.completions.create({ model, messages: ask('Why?'), ...more });

  test('used-up credit is not asked for again', async () => {
    let asked = 0;
    const retrying = new OpenAI({
      apiKey: 'k',
      baseURL: `${served.url}/sandbox/v1`,
      defaultHeaders: { 'x-sandbox': 'status=429' },
      maxRetries: 2,
      fetch: (url, init) => {
        asked += 1;
        return fetch(url, init);
      },
    });
    await expect(retrying.chat.completions.create({ model, messages: ask('Why?') })).rejects.toMatchObject({
      code: 'insufficient_quota',
    });
    expect(asked).toBe(1);
  });

  test('a stream that breaks fails, after what came before', async () => {
    const { texts, failed } = await readUntilFailure({ 'x-sandbox': 'break=3' });
    expect(texts).toHaveLength(3);
    expect(failed).toBeInstanceOf(Error);
  });

  test('an error in mid stream is the error of the API', async () => {
    const { texts, failed } = await readUntilFailure({ 'x-sandbox': 'status=503, break=3' });
    expect(texts).toHaveLength(3);
    expect(failed).toBeInstanceOf(APIError);
    expect(failed).toMatchObject({ type: 'server_error' });
  });

  async function readUntilFailure(headers: Record<string, string>) {
    const texts: string[] = [];
    try {
      const stream = await client(headers).chat.completions.create({
        model,
        messages: ask('Why is the sky blue?'),
        stream: true,
      });
      for await (const { choices } of stream) texts.push(choices[0]?.delta.content ?? '');
    } catch (failed) {
      return { texts, failed };
    }
    throw new Error('The stream did not fail');
  }

  test('leaving in mid stream ends it on both sides', async () => {
    const runner = client().chat.completions.stream({ model, messages: ask('Why is the sky blue?') });
    let seen = 0;
    runner.on('content', () => {
      seen += 1;
      if (seen === 2) runner.abort();
    });
    await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(seen).toBe(2);
    await expect(client().models.list()).resolves.toBeDefined();
  });

  test('a hundred streams at once all finish', async () => {
    const run = async (index: number) => {
      const messages = ask(`Tell me of river number ${index}.`);
      const stream = await client().chat.completions.create({ model, messages, stream: true });
      let reason: string | null | undefined;
      for await (const { choices } of stream) reason = choices[0]?.finish_reason ?? reason;
      return reason;
    };
    const reasons = await Promise.all(Array.from({ length: 100 }, (_, index) => run(index)));
    expect(reasons).toEqual(reasons.map(() => 'stop'));
  });
});
