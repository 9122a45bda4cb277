import Anthropic from '@anthropic-ai/sdk';
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { MessageCreateParamsNonStreaming, Tool } from '@anthropic-ai/sdk/resources/messages';
import AnthropicOlder from 'anthropic-sdk-0';
import { betaZodTool as betaZodToolOlder } from 'anthropic-sdk-0/helpers/beta/zod';
import { zodOutputFormat as zodOutputFormatOlder } from 'anthropic-sdk-0/helpers/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { barChart } from '@/content/scenarios/gemini/pictures';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/anthropic-catalog';
import { serveHandler } from '@/tests/serve-handler';

/** Both majors take the same calls here; where their types differ, those of the newer one are used. */
type Major = {
  Client: typeof Anthropic;
  zodTool: typeof betaZodTool;
  zodFormat: typeof zodOutputFormat;
};
const newer: Major = { Client: Anthropic, zodTool: betaZodTool, zodFormat: zodOutputFormat };
const older: Major = Object({
  Client: AnthropicOlder,
  zodTool: betaZodToolOlder,
  zodFormat: zodOutputFormatOlder,
});

const model = 'claude-all';
const ask = (
  content: MessageCreateParamsNonStreaming['messages'][number]['content'],
): MessageCreateParamsNonStreaming => ({ model, max_tokens: 4096, messages: [{ role: 'user', content }] });

const findTrain: Tool = {
  name: 'find_train',
  description: 'Finds a train between two stations.',
  input_schema: {
    type: 'object',
    properties: { from: { type: 'string' }, to: { type: 'string' } },
    required: ['from', 'to'],
  },
};

/** What a promise was rejected with. */
const failureOf = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

let served: Awaited<ReturnType<typeof serveHandler>>;
beforeAll(async () => {
  served = await serveHandler(sandboxRoute(catalog));
});
afterAll(() => served.close());

/** Anthropic's own client against the sandbox, as a reader would set it up. */
describe.each([
  ['1.11.0', newer],
  ['0.78.0', older],
])('@anthropic-ai/sdk %s at /sandbox', (version, { Client, zodTool, zodFormat }) => {
  const client = (headers: Record<string, string | null> = {}) =>
    new Client({
      apiKey: 'any-key',
      baseURL: `${served.url}/sandbox`,
      defaultHeaders: headers,
      maxRetries: 0,
    });

  test('a plain request gets an answer about its topic', async () => {
    const { data, request_id } = await client()
      .messages.create(ask('How do glaciers carve valleys?'))
      .withResponse();
    expect(data).toMatchObject({ type: 'message', model, stop_reason: 'end_turn', stop_sequence: null });
    expect(data.content).toMatchObject([{ type: 'text', text: expect.stringContaining('glaciers') }]);
    expect(data.usage.output_tokens).toBeGreaterThan(10);
    expect(request_id).toMatch(/^req_/);
  });

  test('a streamed request arrives piece by piece', async () => {
    const stream = await client().messages.create({ ...ask('How do glaciers carve valleys?'), stream: true });
    const times: number[] = [];
    let text = '';
    for await (const event of stream) {
      if (event.type !== 'content_block_delta' || event.delta.type !== 'text_delta') continue;
      text += event.delta.text;
      times.push(performance.now());
    }
    expect(times.length).toBeGreaterThan(4);
    expect(text).toContain('glaciers');
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100);
  });

  test('the stream helper puts reasoning, text and calls together, as the whole answer has them', async () => {
    const request = {
      ...ask('Which train goes from Osaka to Kanazawa?'),
      tools: [findTrain],
      thinking: { type: 'enabled' as const, budget_tokens: 1024 },
    };
    const seen: Record<string, unknown> = {};
    const stream = client()
      .messages.stream(request)
      .on('thinking', (_, snapshot) => (seen['thinking'] = snapshot))
      .on('signature', (signature) => (seen['signature'] = signature))
      .on('text', (_, snapshot) => (seen['text'] = snapshot))
      .on('inputJson', (_, snapshot) => (seen['input'] = snapshot));
    const streamed = await stream.finalMessage();
    const whole = await client().messages.create(request);
    const [thinking, text, use] = streamed.content;
    expect(use).toMatchObject({
      type: 'tool_use',
      name: 'find_train',
      input: { from: 'Osaka', to: 'Kanazawa' },
    });
    expect(thinking).toMatchObject({ thinking: seen['thinking'], signature: seen['signature'] });
    expect(text).toMatchObject({ text: seen['text'] });
    expect(seen['input']).toEqual({ from: 'Osaka', to: 'Kanazawa' });
    const plain = ({ type, ...block }: (typeof whole.content)[number]) =>
      type === 'thinking' ? { type } : { type, ...block, ...(type === 'tool_use' ? { id: '' } : {}) };
    expect(streamed.content.map(plain)).toEqual(whole.content.map(plain));
    expect(streamed).toMatchObject({
      stop_reason: 'tool_use',
      usage: { output_tokens: whole.usage.output_tokens },
    });
  });

  test('the result of a tool is answered in the second turn', async () => {
    const request = {
      ...ask('Which train goes from Osaka to Kanazawa?'),
      tools: [findTrain],
      thinking: { type: 'enabled' as const, budget_tokens: 1024 },
    };
    const first = await client().messages.create(request);
    const use = first.content.find((block) => block.type === 'tool_use');
    const second = await client().messages.create({
      ...request,
      messages: [
        ...request.messages,
        { role: 'assistant', content: first.content },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: use?.id ?? '', content: '{"departs":"08:40","platform":11}' },
          ],
        },
      ],
    });
    expect(second.stop_reason).toBe('end_turn');
    const text = second.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    expect(text).toContain('08:40');
    expect(text).toContain('11');
  });

  test('the tool runner calls a function until there is an answer', async () => {
    const asked: unknown[] = [];
    const tool = zodTool({
      name: 'find_train',
      description: 'Finds a train between two stations.',
      inputSchema: z.object({ from: z.string(), to: z.string() }),
      run: (input) => {
        asked.push(input);
        return 'It leaves at 08:40.';
      },
    });
    const final = await client().beta.messages.toolRunner({
      model,
      max_tokens: 1024,
      messages: [{ role: 'user', content: 'Which train goes from Osaka to Kanazawa?' }],
      tools: [tool],
      // Threads of the newer major need a server that remembers.
      ...(version.startsWith('1') ? { thread: false as const } : {}),
    });
    expect(asked).toEqual([{ from: 'Osaka', to: 'Kanazawa' }]);
    expect(JSON.stringify(final.content)).toContain('08:40');
  });

  test('a picture is looked at, as far as the sandbox looks', async () => {
    const { content } = await client().messages.create(
      ask([
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: barChart } },
        { type: 'text', text: 'Which bar is tallest?' },
      ]),
    );
    expect(content).toMatchObject([{ text: expect.stringMatching(/image\/png \(\d+ × \d+ px/) }]);
  });

  test('a search of the web is cited, also in a stream', async () => {
    const stream = client().messages.stream({
      ...ask('Who won the tennis final in Paris?'),
      tools: [{ type: 'web_search_20250305', name: 'web_search' }],
    });
    const citations: unknown[] = [];
    stream.on('citation', (citation) => citations.push(citation));
    const { content, usage } = await stream.finalMessage();
    expect(content.map(({ type }) => type).slice(0, 2)).toEqual([
      'server_tool_use',
      'web_search_tool_result',
    ]);
    expect(content.flatMap((block) => (block.type === 'text' ? (block.citations ?? []) : []))).toEqual(
      citations,
    );
    expect(citations.length).toBeGreaterThan(1);
    expect(usage.server_tool_use?.web_search_requests).toBe(1);
  });

  test('structured output is parsed by the schema that was asked for', async () => {
    const Film = z.object({ title: z.string(), stars: z.int().min(1).max(5) });
    const { parsed_output: film } = await client().messages.parse({
      ...ask('Rate the film Metropolis with 5 stars.'),
      output_config: { format: zodFormat(Film) },
    });
    expect(film).toEqual({ title: expect.any(String), stars: 5 });
  });

  test('tokens are counted as an answer then reports them', async () => {
    const { max_tokens: _, ...prompt } = { ...ask('How do glaciers carve valleys?'), tools: [findTrain] };
    const { input_tokens } = await client().messages.countTokens(prompt);
    const { usage } = await client().messages.create({ ...prompt, max_tokens: 10 });
    expect(input_tokens).toBe(usage.input_tokens);
  });

  test('models are listed over pages, newest first, and one is got', async () => {
    const codes: string[] = [];
    for await (const { id } of client().models.list({ limit: 1 })) codes.push(id);
    expect(codes).toEqual(['claude-all', 'claude-plain', 'claude-older']);
    expect(await client().models.retrieve('claude-plain')).toMatchObject({
      id: 'claude-plain',
      type: 'model',
    });
  });

  test.each([
    [400, 'BadRequestError', 'invalid_request_error', {}, { max_tokens: 0 }],
    [401, 'AuthenticationError', 'authentication_error', { 'x-api-key': null, authorization: null }, {}],
    [403, 'PermissionDeniedError', 'permission_error', { 'x-sandbox': 'status=403' }, {}],
    [404, 'NotFoundError', 'not_found_error', {}, { model: 'claude-9' }],
    [413, 'APIError', 'request_too_large', { 'x-sandbox': 'status=413' }, {}],
    [429, 'RateLimitError', 'rate_limit_error', { 'x-sandbox': 'status=429' }, {}],
    [500, 'InternalServerError', 'api_error', { 'x-sandbox': 'status=500' }, {}],
    [529, 'InternalServerError', 'overloaded_error', { 'x-sandbox': 'status=529' }, { stream: true }],
  ] as const)('status %i is a %s', async (status, name, type, headers, change) => {
    const failed = await failureOf(client(headers).messages.create({ ...ask('a'), ...change }));
    // The newer major has a class of its own for each of these.
    expect(failed).toBeInstanceOf(
      Client[status === 529 && version.startsWith('1') ? 'OverloadedError' : name],
    );
    expect(failed).toMatchObject({ status, error: { type: 'error', error: { type } } });
    const { headers: received, error } = z
      .looseObject({ headers: z.instanceof(Headers), error: z.looseObject({ request_id: z.string() }) })
      .parse(failed);
    expect(received.get('request-id')).toBe(error.request_id);
    expect(received.get('retry-after')).toBe(status === 429 ? '30' : null);
  });

  test('an error in the middle of a stream is an APIError, after what came before', async () => {
    const stream = client({ 'x-sandbox': 'status=529, break=5' }).messages.stream(
      ask('Why is the sky blue?'),
    );
    let text = '';
    stream.on('text', (delta) => (text += delta));
    const failed = await failureOf(stream.finalMessage());
    expect(failed).toBeInstanceOf(Client.APIError);
    expect(failed).toMatchObject({ error: { error: { type: 'overloaded_error' } } });
    expect(text.length).toBeGreaterThan(5);
  });

  test('a stream that breaks fails', async () => {
    const stream = client({ 'x-sandbox': 'break=4' }).messages.stream(ask('Why is the sky blue?'));
    expect(await failureOf(stream.finalMessage())).toBeInstanceOf(Client.AnthropicError);
  });

  test('a stream is left in its middle', async () => {
    const stream = client().messages.stream(ask('Why is the sky blue?'));
    stream.once('text', () => stream.abort());
    expect(await failureOf(stream.finalMessage())).toBeInstanceOf(Client.APIUserAbortError);
  });

  test('temperature is for the older version of the API alone', async () => {
    const asked = client().messages.create(Object({ ...ask('Hi there'), temperature: 0.5 }));
    const outcome = await Promise.resolve(asked).then(
      () => 'taken',
      (error: unknown) => String(error),
    );
    expect(outcome).toMatch(
      version.startsWith('0') ? /^taken$/ : /400.*temperature: Extra inputs are not permitted/,
    );
  });

  test('fifty streams at once all finish', async () => {
    const run = async (index: number) => {
      const stream = client().messages.stream(ask(`Tell me of river number ${index}.`));
      return (await stream.finalMessage()).stop_reason;
    };
    const reasons = await Promise.all(Array.from({ length: 50 }, (_, index) => run(index)));
    expect(reasons).toEqual(reasons.map(() => 'end_turn'));
  });
});
