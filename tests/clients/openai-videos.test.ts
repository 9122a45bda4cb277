import { createReadStream } from 'node:fs';
import OpenAI, { BadRequestError, NotFoundError, toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imageHead } from '@/lib/sandbox/image-size';
import { createIdSeal } from '@/lib/server/id-seal';
import { readKeyRing } from '@/lib/server/key-ring';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/openai-media-catalog';
import { serveHandler } from '@/tests/serve-handler';

const model = 'sora-2';
const prompt = 'A steam train crosses a stone viaduct.';
const size = '1280x720';

function sealOf(secret: string) {
  const ring = readKeyRing(secret);
  if (!ring.ok) throw new Error('The secret is not one');
  return createIdSeal(ring.value);
}

/** OpenAI's own client against two processes with one secret: what one begins, the other one knows. */
describe('openai.videos at /sandbox', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>[] = [];
  const client = (headers: Record<string, string> = {}, server = 0) =>
    new OpenAI({
      apiKey: 'any-key',
      baseURL: `${served[server]?.url}/sandbox/v1`,
      defaultHeaders: headers,
      maxRetries: 0,
    });
  const hurried = () => client({ 'x-sandbox': 'hurry=1' });

  beforeAll(async () => {
    const seal = sealOf('one:q7Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A');
    served = await Promise.all([1, 2].map(() => serveHandler(sandboxRoute(catalog, () => seal))));
  });
  afterAll(() => Promise.all(served.map(({ close }) => close())));

  test('a video is begun in one process, asked for in another, and downloaded', async () => {
    const begun = await client().videos.create({ model, prompt, seconds: '4', size });
    expect(begun).toMatchObject({ object: 'video', status: 'queued', seconds: '4', size, prompt });
    const other = client({}, 1);
    const statuses: string[] = [];
    let video = await other.videos.retrieve(begun.id);
    while (video.status === 'queued' || video.status === 'in_progress') {
      if (statuses.at(-1) !== video.status) statuses.push(video.status);
      await new Promise((resolve) => setTimeout(resolve, 700));
      video = await other.videos.retrieve(begun.id);
    }
    expect([...statuses, video.status]).toEqual(['queued', 'in_progress', 'completed']);
    const content = await other.videos.downloadContent(video.id);
    expect(content.headers.get('content-type')).toBe('video/mp4');
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect(String(bytes.length)).toBe(content.headers.get('content-length'));
    expect(new TextDecoder('latin1').decode(bytes.slice(4, 8))).toBe('ftyp');
  });

  test('content comes in parts, and as a thumbnail or a spritesheet', async () => {
    const { id } = await hurried().videos.create({ model, prompt, size });
    const whole = new Uint8Array(await (await client().videos.downloadContent(id)).arrayBuffer());
    const part = await client().videos.downloadContent(id, {}, { headers: { range: 'bytes=100-199' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${whole.length}`);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(100, 200));
    for (const [variant, mediaType] of [
      ['thumbnail', 'image/webp'],
      ['spritesheet', 'image/jpeg'],
    ] as const) {
      const file = await client().videos.downloadContent(id, { variant });
      expect(file.headers.get('content-type')).toBe(mediaType);
      expect(imageHead(new Uint8Array(await file.arrayBuffer()))).toMatchObject({ mediaType, width: 1280 });
    }
  });

  test('a video begins with a picture, as a form or by its address', async () => {
    const file = createReadStream('public/samples/harbour-first.png');
    const picture = await toFile(file, 'first.png', { type: 'image/png' });
    const byFile = await hurried().videos.create({ model, prompt, size, input_reference: picture });
    const image_url = 'https://example.com/first.png';
    const byAddress = await hurried().videos.create({ model, prompt, size, input_reference: { image_url } });
    for (const { id } of [byFile, byAddress]) {
      expect(await client().videos.retrieve(id)).toMatchObject({ status: 'completed', size });
    }
  });

  test('a remix is a new video that names the first one', async () => {
    const { id } = await hurried().videos.create({ model, prompt, seconds: '8', size });
    const remix = await hurried().videos.remix(id, { prompt: 'The same train in a blizzard.' });
    expect(remix).toMatchObject({ remixed_from_video_id: id, seconds: '8', size });
    expect(await client().videos.retrieve(remix.id)).toMatchObject({
      status: 'completed',
      remixed_from_video_id: id,
    });
  });

  test('the pages of the list follow each other', async () => {
    const seen: string[] = [];
    for await (const { id, status } of client().videos.list({ limit: 2, order: 'asc' })) {
      expect(status).toBe('completed');
      seen.push(id);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(4);
  });

  test('a video is deleted', async () => {
    const { id } = await hurried().videos.create({ model, prompt });
    expect(await client().videos.delete(id)).toEqual({ id, object: 'video.deleted', deleted: true });
  });

  test.each([
    ['sandbox: fail', 'video_generation_failed'],
    ['sandbox: refuse', 'moderation_blocked'],
  ])('a job whose prompt says "%s" fails', async (trigger, code) => {
    const { id } = await hurried().videos.create({ model, prompt: `${prompt} ${trigger}` });
    expect(await client().videos.retrieve(id)).toMatchObject({ status: 'failed', error: { code } });
    await expect(client().videos.downloadContent(id)).rejects.toThrow(BadRequestError);
  });

  const refused = (asked: Promise<unknown>) =>
    asked.then(
      () => undefined,
      (error: unknown) => error,
    );

  test.each([
    { seconds: '5' as '4', param: 'seconds' },
    { size: '1920x1080' as '1280x720', param: 'size' },
    { size: '1024x1792' as const, param: 'size' },
  ])('%j is a BadRequestError', async ({ param, ...asked }) => {
    const error = await refused(client().videos.create({ model, prompt, ...asked }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param, code: 'invalid_value' });
  });

  test('content that is asked for too early, and a video that is not there, are errors', async () => {
    const { id } = await client().videos.create({ model, prompt });
    const early = await refused(client().videos.downloadContent(id));
    expect(early).toBeInstanceOf(BadRequestError);
    expect(String(early)).toContain('not ready');
    const lost = 'video_00000000000000000000';
    await expect(client().videos.retrieve(lost)).rejects.toThrow(NotFoundError);
    await expect(client().videos.downloadContent(lost)).rejects.toThrow(NotFoundError);
  });
});
