import { ApiError, FunctionCallingConfigMode, GoogleGenAI, Modality, Type } from '@google/genai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/sandbox-catalog';
import { serveHandler } from '@/tests/serve-handler';

const model = 'gemini-3.1-pro-preview';

/** Google's own client against the sandbox, as a reader would set it up. */
describe('@google/genai at /sandbox', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>;
  const client = (headers: Record<string, string> = {}, apiKey = 'any-key') =>
    new GoogleGenAI({ apiKey, httpOptions: { baseUrl: `${served.url}/sandbox`, headers } });

  beforeAll(async () => {
    served = await serveHandler(sandboxRoute(catalog));
  });
  afterAll(() => served.close());

  test('a plain request gets an answer about its topic', async () => {
    const response = await client().models.generateContent({
      model,
      contents: 'How do glaciers carve valleys?',
    });
    expect(response.text).toContain('glaciers');
    expect(response.candidates?.[0]?.finishReason).toBe('STOP');
    expect(response.usageMetadata?.totalTokenCount).toBeGreaterThan(
      response.usageMetadata?.promptTokenCount ?? 0,
    );
    expect(response.modelVersion).toBe(model);
  });

  test('a streamed request arrives piece by piece', async () => {
    const stream = await client().models.generateContentStream({
      model,
      contents: 'How do glaciers carve valleys?',
    });
    const texts: string[] = [];
    const times: number[] = [];
    for await (const chunk of stream) {
      texts.push(chunk.text ?? '');
      times.push(performance.now());
    }
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.join('')).toContain('glaciers');
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(100);
  });

  test('a function is called, and its result answered in the second turn', async () => {
    const config = {
      tools: [
        {
          functionDeclarations: [
            {
              name: 'find_train',
              description: 'Finds a train between two stations.',
              parameters: {
                type: Type.OBJECT,
                properties: { from: { type: Type.STRING }, to: { type: Type.STRING } },
                required: ['from', 'to'],
              },
            },
          ],
        },
      ],
      toolConfig: { functionCallingConfig: { mode: FunctionCallingConfigMode.AUTO } },
    };
    const question = { role: 'user', parts: [{ text: 'Which train goes from Osaka to Kanazawa?' }] };
    const first = await client().models.generateContent({ model, contents: [question], config });
    const [call] = first.functionCalls ?? [];
    expect(call).toMatchObject({ name: 'find_train', args: { from: 'Osaka', to: 'Kanazawa' } });
    const content = first.candidates?.[0]?.content;
    if (!content || !call?.name) throw new Error('There was no call to answer');
    const functionResponse = {
      id: call.id ?? '',
      name: call.name,
      response: { departs: '08:40', platform: 11 },
    };
    const second = await client().models.generateContent({
      model,
      contents: [question, content, { role: 'user', parts: [{ functionResponse }] }],
      config,
    });
    expect(second.functionCalls).toBeUndefined();
    expect(second.text).toContain('08:40');
    expect(second.text).toContain('11');
  });

  test('structured output parses and has the shape that was asked for', async () => {
    const response = await client().models.generateContent({
      model,
      contents: 'Rate the film Metropolis with 5 stars.',
      config: {
        responseMimeType: 'application/json',
        responseSchema: {
          type: Type.OBJECT,
          properties: { title: { type: Type.STRING }, stars: { type: Type.INTEGER, minimum: 1, maximum: 5 } },
          required: ['title', 'stars'],
        },
      },
    });
    expect(JSON.parse(response.text ?? '')).toEqual({ title: expect.any(String), stars: 5 });
  });

  test('a picture comes as PNG bytes', async () => {
    const response = await client().models.generateContent({
      model: 'gemini-image',
      contents: 'Draw a lighthouse.',
      config: { responseModalities: [Modality.TEXT, Modality.IMAGE] },
    });
    const bytes = Buffer.from(response.data ?? '', 'base64');
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  });

  test('reasoning is shown apart from the answer', async () => {
    const config = { thinkingConfig: { includeThoughts: true } };
    const response = await client().models.generateContent({ model, contents: 'Is 91 prime?', config });
    expect(response.candidates?.[0]?.content?.parts?.[0]?.thought).toBe(true);
    expect(response.text).not.toContain('Reading the request');
  });

  test('tokens are counted', async () => {
    const { totalTokens } = await client().models.countTokens({
      model,
      contents: 'How do glaciers carve valleys?',
    });
    expect(totalTokens).toBe(6);
  });

  test('models are listed over pages, and one is got', async () => {
    const codes: unknown[] = [];
    for await (const { name } of await client().models.list({ config: { pageSize: 2 } })) codes.push(name);
    expect(codes).toEqual(catalog.models.map(({ code }) => `models/${code}`));
    expect((await client().models.get({ model })).inputTokenLimit).toBe(1048576);
  });

  test.each([
    [400, () => client().models.generateContent({ model, contents: 'a', config: { temperature: 9 } })],
    [400, () => client({ 'x-sandbox': 'wrong=1' }).models.generateContent({ model, contents: 'a' })],
    [401, () => client({ 'x-goog-api-key': ' ' }).models.generateContent({ model, contents: 'a' })],
    [404, () => client().models.generateContent({ model: 'gemini-9-ultra', contents: 'a' })],
    [429, () => client({ 'x-sandbox': 'status=429' }).models.generateContentStream({ model, contents: 'a' })],
    [503, () => client({ 'x-sandbox': 'status=503' }).models.countTokens({ model, contents: 'a' })],
  ])('an error is an ApiError with status %i', async (status, call) => {
    const failed = await call().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(ApiError);
    expect(failed).toMatchObject({ status });
  });

  test('a stream that breaks fails, after what came before', async () => {
    const stream = await client({ 'x-sandbox': 'break=2' }).models.generateContentStream({
      model,
      contents: 'Why?',
    });
    const texts: string[] = [];
    const reading = (async () => {
      for await (const chunk of stream) texts.push(chunk.text ?? '');
    })();
    await expect(reading).rejects.toThrow();
    expect(texts).toHaveLength(2);
  });

  test('a hundred streams at once all finish', async () => {
    const run = async (index: number) => {
      const contents = `Tell me of river number ${index}.`;
      let reason: string | undefined;
      for await (const chunk of await client().models.generateContentStream({ model, contents })) {
        reason = chunk.candidates?.[0]?.finishReason ?? reason;
      }
      return reason;
    };
    const reasons = await Promise.all(Array.from({ length: 100 }, (_, index) => run(index)));
    expect(reasons).toEqual(reasons.map(() => 'STOP'));
  });
});
