import { createReadStream } from 'node:fs';
import OpenAI, { APIError, BadRequestError, NotFoundError, toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imageHead } from '@/lib/sandbox/image-size';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/openai-media-catalog';
import { serveHandler } from '@/tests/serve-handler';

const model = 'gpt-image-1.5';
const prompt = 'A stone bridge over a brook in autumn.';

/** A file with its media type, which a stream from disk does not have by itself. */
const sample = (name: string) =>
  toFile(createReadStream(`public/samples/${name}`), name, { type: 'image/png' });
const headOf = (base64 = '') => imageHead(new Uint8Array(Buffer.from(base64, 'base64')));

/** OpenAI's own client against the sandbox, as a reader would set it up. */
describe('openai.images at /sandbox', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>;
  const client = (headers: Record<string, string> = {}) =>
    new OpenAI({
      apiKey: 'any-key',
      baseURL: `${served.url}/sandbox/v1`,
      defaultHeaders: headers,
      maxRetries: 0,
    });

  beforeAll(async () => {
    served = await serveHandler(sandboxRoute(catalog));
  });
  afterAll(() => served.close());

  test('a text becomes a picture of the size and format that was asked for', async () => {
    const { data, usage, size } = await client().images.generate({
      model,
      prompt,
      size: '1536x1024',
      quality: 'low',
      output_format: 'webp',
    });
    expect(headOf(data?.[0]?.b64_json)).toEqual({ mediaType: 'image/webp', width: 1536, height: 1024 });
    expect(size).toBe('1536x1024');
    expect(usage?.output_tokens).toBe(400);
  });

  test('n pictures are painted at once', async () => {
    const { data, usage } = await client().images.generate({ model, prompt, n: 4, quality: 'low' });
    expect(new Set(data?.map(({ b64_json }) => b64_json)).size).toBe(4);
    expect(usage?.output_tokens).toBe(4 * 272);
  });

  test('a stream brings sketches, then the picture', async () => {
    const stream = await client().images.generate({
      model,
      prompt,
      size: '1024x1024',
      stream: true,
      partial_images: 2,
    });
    const seen: string[] = [];
    const times: number[] = [];
    for await (const event of stream) {
      seen.push(event.type);
      times.push(performance.now());
      expect(headOf(event.b64_json)).toEqual({ mediaType: 'image/png', width: 1024, height: 1024 });
      if (event.type === 'image_generation.completed') expect(event.usage.output_tokens).toBe(1256);
    }
    expect(seen).toEqual([
      'image_generation.partial_image',
      'image_generation.partial_image',
      'image_generation.completed',
    ]);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200);
  });

  test('a stream that fails on the way is an error', async () => {
    const stream = await client({ 'x-sandbox': 'status=500, break=1' }).images.generate({
      model,
      prompt,
      stream: true,
      partial_images: 3,
    });
    const seen: string[] = [];
    const reading = async () => {
      for await (const { type } of stream) seen.push(type);
    };
    await expect(reading()).rejects.toThrow(APIError);
    expect(seen).toEqual(['image_generation.partial_image']);
  });

  test('one picture is edited where its mask is transparent', async () => {
    const { data, usage } = await client().images.edit({
      model,
      image: await sample('garden.png'),
      mask: await sample('garden-mask.png'),
      prompt: 'A garden with a pond.',
      size: '1024x1024',
    });
    expect(headOf(data?.[0]?.b64_json)).toMatchObject({ width: 1024, height: 1024 });
    expect(usage?.input_tokens_details.image_tokens).toBe(388);
  });

  test('two pictures are put together, with a mask for the first', async () => {
    const { usage } = await client().images.edit({
      model,
      image: await Promise.all([sample('garden.png'), sample('teapot.png')]),
      mask: await sample('garden-mask.png'),
      prompt: 'The teapot on a table in the garden.',
      size: '1024x1024',
      quality: 'low',
    });
    expect(usage?.input_tokens_details.image_tokens).toBe(3 * 194);
    expect(usage?.output_tokens).toBe(272);
  });

  test('an edit is streamed too', async () => {
    const stream = await client().images.edit({
      model,
      image: await sample('garden.png'),
      prompt: 'A garden in the snow.',
      stream: true,
      partial_images: 1,
    });
    const seen: string[] = [];
    for await (const { type } of stream) seen.push(type);
    expect(seen).toEqual(['image_edit.partial_image', 'image_edit.completed']);
  });

  test('dall-e answers addresses, which lead to pictures without a key', async () => {
    const { data } = await client().images.generate({
      model: 'dall-e-3',
      prompt,
      size: '1024x1792',
      style: 'natural',
    });
    const [image] = data ?? [];
    expect(image?.revised_prompt).toContain('A stone bridge over a brook');
    const file = await fetch(image?.url ?? '');
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(imageHead(new Uint8Array(await file.arrayBuffer()))).toMatchObject({ width: 1024, height: 1792 });
  });

  test('the addresses of a documented answer lead to pictures as well', async () => {
    const { data } = await client().images.generate({
      model: 'dall-e-2',
      prompt: 'A watercolour of a fishing village in the rain.',
      n: 3,
      size: '512x512',
    });
    const files = await Promise.all((data ?? []).map(({ url = '' }) => fetch(url)));
    expect(files.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [first] = files;
    expect(imageHead(new Uint8Array((await first?.arrayBuffer()) ?? []))).toMatchObject({ width: 512 });
  });

  const refused = (asked: Promise<unknown>) =>
    asked.then(
      () => undefined,
      (error: unknown) => error,
    );

  test.each([
    { model, size: '512x512' as const, param: 'size' },
    { model: 'dall-e-3', size: '1536x1024' as const, param: 'size' },
    { model: 'dall-e-2', quality: 'hd' as const, param: 'quality' },
    { model, style: 'vivid' as const, param: 'style' },
    { model, n: 11, param: 'n' },
  ])('%j is a BadRequestError', async ({ param, ...asked }) => {
    const error = await refused(client().images.generate({ prompt, ...asked }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param });
  });

  test('a mask of another size, a file that is no picture and one that is too tall are BadRequestErrors', async () => {
    const edits = [
      { model, image: await sample('garden.png'), mask: await sample('harbour-first.png'), prompt },
      { model, image: await toFile(Buffer.from('not a picture'), 'a.png', { type: 'image/png' }), prompt },
      { model: 'dall-e-2', image: await sample('harbour-first.png'), prompt },
    ];
    for (const [index, edit] of edits.entries()) {
      const error = await refused(client().images.edit(edit));
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ param: index === 0 ? 'mask' : 'image' });
    }
  });

  test('a file without a media type is refused, as the API does', async () => {
    const image = createReadStream('public/samples/garden.png');
    const error = await refused(client().images.edit({ model, image, prompt }));
    expect(error).toMatchObject({ status: 400, param: 'image', code: 'unsupported_file_mimetype' });
    expect(String(error)).toContain(
      "unsupported mimetype ('application/octet-stream'). Supported file formats are 'image/png', 'image/webp', and 'image/jpeg'.",
    );
  });

  test('a prompt that is refused says so by its code', async () => {
    const error = await refused(client().images.generate({ model, prompt: 'A pond. sandbox: refuse' }));
    expect(error).toMatchObject({
      status: 400,
      code: 'moderation_blocked',
      type: 'image_generation_user_error',
    });
  });

  test('a model that is not served is not found', async () => {
    const error = await refused(client().images.generate({ model: 'gpt-image-9', prompt }));
    expect(error).toBeInstanceOf(NotFoundError);
  });
});
