import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Video, VideoList } from '@/content/schemas/openai/videos/response';
import { harbour, harbourFromPicture } from '@/content/scenarios/openai/videos/job';
import { imageHead } from '../../../image-size';
import { ask, askWithForm, refusalIn, sample } from '@/tests/openai-media-catalog';

const path = '/v1/videos';
const start = 1_795_250_000_000;
const prompt = 'A kite over a beach.';

const begin = (
  fields: Parameters<typeof askWithForm>[1] = {},
  more: { now?: number; control?: string } = {},
) => askWithForm(path, { model: 'sora-2', prompt, ...fields }, { now: start, ...more });
const begun = (...given: Parameters<typeof begin>) => Video.parse(begin(...given).json());
const retrieve = (id: string, now: number) => Video.parse(ask({ path: `${path}/${id}`, now }).json());
const download = (id: string, now: number, more: { query?: string; headers?: Record<string, string> } = {}) =>
  ask({
    path: `${path}/${id}/content${more.query ?? ''}`,
    now,
    ...(more.headers ? { headers: more.headers } : {}),
  });

describe('a video', () => {
  const video = begun({ seconds: '8', size: '1280x720' });
  const created = start / 1000;

  test('begins as a job that waits', () => {
    expect(video).toMatchObject({
      object: 'video',
      status: 'queued',
      progress: 0,
      model: 'sora-2',
      created_at: created,
      prompt,
      seconds: '8',
      size: '1280x720',
      remixed_from_video_id: null,
      error: null,
    });
    expect(video.id).toMatch(/^video_[\w-]{20,122}$/);
  });

  test('goes on by the clock until it is done', () => {
    const seen = [0, 1999, 3000, 5000, 7999, 8000, 600_000].map((after) => retrieve(video.id, start + after));
    expect(seen.map(({ status }) => status)).toEqual([
      'queued',
      'queued',
      'in_progress',
      'in_progress',
      'in_progress',
      'completed',
      'completed',
    ]);
    expect(seen.map(({ progress }) => progress)).toEqual(
      seen.map(({ progress }) => progress).sort((a, b) => a - b),
    );
    expect(seen.at(-1)).toEqual({
      ...video,
      status: 'completed',
      progress: 100,
      completed_at: created + 8,
      expires_at: created + 8 + 86_400,
    });
  });

  test('has content once it is done, for a day', () => {
    const early = refusalIn(download(video.id, start + 7999));
    expect(early).toMatchObject({
      status: 400,
      message: `Video is not ready yet, use GET /v1/videos/${video.id} to check status.`,
    });
    const { status, headers, bytes } = download(video.id, start + 8000);
    expect([status, headers['content-type']]).toEqual([200, 'video/mp4']);
    expect(new TextDecoder('latin1').decode(bytes.slice(4, 8))).toBe('ftyp');
    expect(refusalIn(download(video.id, start + 8000 + 86_400_000)).status).toBe(404);
  });

  test('has a thumbnail of its size, and a spritesheet', () => {
    const thumbnail = download(video.id, start + 8000, { query: '?variant=thumbnail' });
    expect(thumbnail.headers['content-type']).toBe('image/webp');
    expect(imageHead(thumbnail.bytes)).toEqual({ mediaType: 'image/webp', width: 1280, height: 720 });
    const sheet = download(video.id, start + 8000, { query: '?variant=spritesheet' });
    expect(sheet.headers['content-type']).toBe('image/jpeg');
    expect(imageHead(sheet.bytes)).toMatchObject({ mediaType: 'image/jpeg', width: 1280 });
    expect(refusalIn(download(video.id, start + 8000, { query: '?variant=gif' }))).toMatchObject({
      status: 400,
      param: 'variant',
    });
  });

  test('is sent in parts when a range is asked for', () => {
    const whole = download(video.id, start + 8000).bytes;
    const part = download(video.id, start + 8000, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
    expect(part.bytes).toEqual(whole.slice(10, 20));
  });

  test('is done at once for those in a hurry', () => {
    const control = 'hurry=1';
    expect(retrieve(begun({}, { control }).id, start).status).toBe('completed');
    expect(Video.parse(ask({ path: `${path}/${video.id}`, now: start, control }).json()).status).toBe(
      'completed',
    );
  });

  test('may be begun with JSON', () => {
    const reference = { image_url: 'https://example.com/first.png' };
    const answered = ask({ path, body: { prompt, input_reference: reference }, now: start });
    const { seconds, size, model } = Video.parse(answered.json());
    expect({ seconds, size, model }).toEqual({ seconds: '4', size: '720x1280', model: 'sora-2' });
  });

  test('is answered as deleted, and unknown ones are not found', () => {
    const answered = ask({ method: 'DELETE', path: `${path}/${video.id}`, now: start });
    expect(answered.json()).toEqual({ id: video.id, object: 'video.deleted', deleted: true });
    const lost = 'video_0000000000000000000000000000';
    for (const send of [
      { path: `${path}/${lost}` },
      { path: `${path}/${lost}/content` },
      { path: `${path}/${lost}`, method: 'DELETE' },
      { path: `${path}/${lost}/remix`, body: { prompt } },
    ]) {
      expect(refusalIn(ask({ ...send, now: start }))).toMatchObject({
        status: 404,
        message: `Video with id '${lost}' not found.`,
      });
    }
  });
});

describe('a first frame', () => {
  test('begins a video of its size', () => {
    const fields = { input_reference: sample('harbour-first.png'), size: '1280x720' };
    expect(begun(fields).size).toBe('1280x720');
  });

  test.each([
    ['has another size', sample('teapot.png')],
    ['is no picture', { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(9) }],
    ['is a video', sample('harbour.mp4')],
  ])('is refused when it %s', (_, file) => {
    const refusal = refusalIn(begin({ input_reference: file, size: '1280x720' }));
    expect(refusal).toMatchObject({ status: 400, param: 'input_reference' });
  });
});

describe('a job that fails', () => {
  test.each([
    ['A lake. sandbox: fail', 'video_generation_failed'],
    ['A lake. sandbox: refuse', 'moderation_blocked'],
    ['A battle with gore.', 'moderation_blocked'],
  ])('%s', (failing, code) => {
    const { id, status } = begun({ prompt: failing });
    expect(status).toBe('queued');
    const later = retrieve(id, start + 600_000);
    expect(later).toMatchObject({ status: 'failed', error: { code }, completed_at: null, expires_at: null });
    expect(refusalIn(download(id, start + 600_000))).toMatchObject({ status: 400 });
  });
});

describe('a remix', () => {
  const source = begun({ seconds: '12', size: '1280x720' }, { control: 'hurry=1' });
  const remix = (id: string, now = start) =>
    ask({ path: `${path}/${id}/remix`, body: { prompt: 'The same at night.' }, now });

  test('is a job of its own that names its source, whenever it is asked for', () => {
    const video = Video.parse(remix(source.id).json());
    expect(video).toMatchObject({
      status: 'queued',
      seconds: '12',
      size: '1280x720',
      prompt: 'The same at night.',
      remixed_from_video_id: source.id,
    });
    expect(retrieve(video.id, start + 60_000)).toMatchObject({
      status: 'completed',
      remixed_from_video_id: source.id,
    });
  });

  test('of a remix of a remix is found by an id that still stands in a path', () => {
    let last = source.id;
    for (let generation = 1; generation <= 5; generation += 1) {
      const now = start + generation * 60_000;
      const video = Video.parse(remix(last, now).json());
      expect(video.remixed_from_video_id).toBe(last);
      expect(video.id.length).toBeLessThan(2048);
      last = video.id;
    }
  });

  test('needs a video that is done', () => {
    expect(refusalIn(remix(begun().id))).toMatchObject({ status: 400, param: 'video_id' });
  });
});

describe('a list', () => {
  const list = (query = '') => VideoList.parse(ask({ path: `${path}${query}`, now: start }).json());

  test('has examples that are done, newest first, each found by its id', () => {
    const { data, first_id, last_id, has_more } = list();
    expect(has_more).toBe(false);
    expect([first_id, last_id]).toEqual([data[0]?.id, data.at(-1)?.id]);
    expect(data.map(({ created_at }) => created_at)).toEqual(
      data.map(({ created_at }) => created_at).sort((a, b) => b - a),
    );
    for (const video of data) expect(retrieve(video.id, start)).toEqual(video);
    expect(download(data[0]?.id ?? '', start).status).toBe(200);
  });

  test('is read page by page, in both orders', () => {
    const all = list().data;
    for (const order of ['asc', 'desc']) {
      const seen: z.infer<typeof Video>[] = [];
      let page = list(`?limit=3&order=${order}`);
      seen.push(...page.data);
      while (page.has_more) {
        page = list(`?limit=3&order=${order}&after=${page.last_id}`);
        seen.push(...page.data);
      }
      expect(seen).toEqual(order === 'asc' ? [...all].reverse() : all);
    }
  });

  test('refuses what it cannot go on after, and pages that are too long', () => {
    expect(refusalIn(ask({ path: `${path}?after=video_0`, now: start }))).toMatchObject({ param: 'after' });
    expect(refusalIn(ask({ path: `${path}?order=up`, now: start }))).toMatchObject({ param: 'order' });
  });
});

describe('the videos that pages tell of', () => {
  test('are there on any day', () => {
    const later = start + 400 * 86_400_000;
    expect(retrieve(harbour.id, later).status).toBe('completed');
    expect(download(harbour.id, later).bytes.length).toBeGreaterThan(1000);
    expect(refusalIn(download(harbourFromPicture.id, later)).status).toBe(400);
    const remixed = ask({ path: `${path}/${harbour.id}/remix`, body: { prompt: 'At night.' }, now: later });
    expect(Video.parse(remixed.json()).remixed_from_video_id).toBe(harbour.id);
  });
});

test.each([
  [{ seconds: '5' }, 'seconds'],
  [{ size: '1920x1080' }, 'size'],
  [{ size: '1792x1024' }, 'size'],
  [{ prompt: '' }, 'prompt'],
  [{ n: '2' }, 'n'],
])('%j is refused', (fields, param) => {
  expect(refusalIn(begin(fields))).toMatchObject({ status: 400, param });
});
