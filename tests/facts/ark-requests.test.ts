import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ChatRequest } from '@/content/schemas/ark/chat/request';
import { ImageRequest } from '@/content/schemas/ark/images/request';
import { VideoTaskRequest } from '@/content/schemas/ark/videos/request';
import { VideoRequest } from '@/content/schemas/gateway/video-request';

const placesOf = (schema: z.ZodType, body: unknown) =>
  (schema.safeParse(body).error?.issues ?? []).map(({ path }) => path.join('.'));

const url = 'https://a.example/b.png';
const text = { type: 'text', text: 'A heron strikes.' };
const image = (role?: string) => ({ type: 'image_url', image_url: { url }, ...(role ? { role } : {}) });
const video = { type: 'video_url', video_url: { url }, role: 'reference_video' };
const sound = { type: 'audio_url', audio_url: { url }, role: 'reference_audio' };
const task = (...content: object[]) => ({ model: 'doubao-seedance-2-0-260128', content });

describe('a video task', () => {
  test.each([
    { what: 'a text', body: task(text) },
    { what: 'one picture without a role', body: task(text, image()) },
    { what: 'a picture alone', body: task(image('first_frame')) },
    { what: 'both frames', body: task(text, image('first_frame'), image('last_frame')) },
    { what: 'references of each kind', body: task(text, image('reference_image'), video, sound) },
    { what: 'a video alone', body: task(video) },
    { what: 'a draft', body: task({ type: 'draft_task', draft_task: { id: 'cgt-1' } }) },
    { what: 'a length of the model’s choice', body: { ...task(text), duration: -1 } },
    { what: 'a stored picture', body: task({ type: 'image_url', image_url: { url: 'asset://asset-1' } }) },
  ])('takes $what', ({ body }) => expect(placesOf(VideoTaskRequest, body)).toEqual([]));

  test.each([
    { what: 'nothing', body: task(), where: 'content' },
    { what: 'a last frame alone', body: task(text, image('last_frame')), where: 'content.1.role' },
    {
      what: 'a frame beside a reference',
      body: task(image('reference_image'), image('first_frame')),
      where: 'content.1.role',
    },
    { what: 'a frame beside a video', body: task(image('first_frame'), video), where: 'content.1.role' },
    { what: 'two pictures without roles', body: task(text, image(), image()), where: 'content.1.role' },
    {
      what: 'two first frames',
      body: task(image('first_frame'), image('first_frame')),
      where: 'content.1.role',
    },
    { what: 'a sound alone', body: task(text, sound), where: 'content.1.type' },
    {
      what: 'a picture as a reference to a video',
      body: task({ ...image(), role: 'reference_video' }),
      where: 'content.0.role',
    },
    {
      what: 'a bare address',
      body: task({ type: 'image_url', image_url: url }),
      where: 'content.0.image_url',
    },
    { what: 'a minute', body: { ...task(text), duration: 60 }, where: 'duration' },
    { what: 'a ratio that there is not', body: { ...task(text), ratio: '2:1' }, where: 'ratio' },
    { what: 'a field of OpenAI', body: { ...task(text), seconds: '8' }, where: '' },
  ])('refuses $what', ({ body, where }) => expect(placesOf(VideoTaskRequest, body)).toEqual([where]));
});

describe('a picture', () => {
  const draw = (more: object) => ({ model: 'doubao-seedream-4-5-251128', prompt: 'A heron.', ...more });

  test.each(['1K', '2K', '4K', '2048x2048', '4096x4096', '1280x720', '3840x960'])('can be %s', (size) =>
    expect(placesOf(ImageRequest, draw({ size }))).toEqual([]),
  );

  test.each(['3K', '2k', '512x512', '8192x4096', '8000x480', '2048*2048', '02048x2048'])(
    'cannot be %s',
    (size) => expect(placesOf(ImageRequest, draw({ size }))).toEqual(['size']),
  );

  test.each([
    { what: 'fifteen pictures', more: { image: Array.from({ length: 15 }, () => url) }, where: 'image' },
    { what: 'bare base64', more: { image: 'iVBORw0KGgo=' }, where: 'image' },
    {
      what: 'a sequence of 16',
      more: { sequential_image_generation_options: { max_images: 16 } },
      where: 'sequential_image_generation_options.max_images',
    },
    { what: 'n', more: { n: 2 }, where: '' },
  ])('is refused with $what', ({ more, where }) =>
    expect(placesOf(ImageRequest, draw(more))).toEqual([where]),
  );
});

describe('a chat', () => {
  const ask = (more: object) => ({
    model: 'doubao-seed-1-8-251228',
    messages: [{ role: 'user', content: 'Name three rivers.' }],
    ...more,
  });
  const withPart = (part: object) => ask({ messages: [{ role: 'user', content: [part] }] });

  test.each([
    { what: 'thinking', body: ask({ thinking: { type: 'auto' }, reasoning_effort: 'low' }) },
    { what: 'a video', body: withPart({ type: 'video_url', video_url: { url, fps: 0.5 } }) },
    {
      what: 'sound',
      body: withPart({ type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } }),
    },
    { what: 'null for what is not set', body: ask({ max_tokens: null, max_completion_tokens: 10 }) },
  ])('takes $what', ({ body }) => expect(placesOf(ChatRequest, body)).toEqual([]));

  test.each([
    {
      what: 'both limits',
      body: ask({ max_tokens: 5, max_completion_tokens: 5 }),
      where: 'max_completion_tokens',
    },
    {
      what: 'a role of OpenAI',
      body: ask({ messages: [{ role: 'developer', content: 'Be terse.' }] }),
      where: 'messages.0.role',
    },
    { what: 'thinking in one word', body: ask({ thinking: 'enabled' }), where: 'thinking' },
    {
      what: 'a file',
      body: withPart({ type: 'file', file: { file_id: 'file-1' } }),
      where: 'messages.0.content',
    },
  ])('refuses $what', ({ body, where }) => expect(placesOf(ChatRequest, body)).toEqual([where]));
});

describe('a video at a gateway', () => {
  const body = { model: 'doubao-seedance-2.0', prompt: 'A heron.' };

  test('takes anything of the vendor in metadata', () => {
    expect(placesOf(VideoRequest, { ...body, metadata: { content: [video], ratio: '1:1' } })).toEqual([]);
  });

  test.each([
    { what: 'a blank prompt', more: { prompt: ' \n' }, where: 'prompt' },
    { what: 'seconds as a number', more: { seconds: 5 }, where: 'seconds' },
    { what: 'content of Ark', more: { content: [text] }, where: '' },
  ])('refuses $what', ({ more, where }) => {
    expect(placesOf(VideoRequest, { ...body, ...more })).toEqual([where]);
  });
});
