import { describe, expect, test } from 'vitest';
import { ImageEditEvent, ImageGenerationEvent } from '@/content/schemas/openai/images/events';
import { ImagesResponse } from '@/content/schemas/openai/images/response';
import { imageHead } from '../../../image-size';
import { ask, askWithForm, refusalIn, sample } from '@/tests/openai-media-catalog';

const path = '/v1/images/generations';
const edits = '/v1/images/edits';
const body = { model: 'gpt-image-1.5', prompt: 'A mill by a brook.' };

/** The answer to a request for pictures, proved to be one. */
function paint(more: object, now = 1_795_250_000_000) {
  const answered = ask({ path, body: { ...body, ...more }, now });
  if (answered.status !== 200) throw new Error(answered.text);
  return ImagesResponse.parse(answered.json());
}

const bytesOf = (base64 = '') => new Uint8Array(Buffer.from(base64, 'base64'));

describe('pictures are what was asked for', () => {
  test.each([
    { size: '1024x1024', output_format: 'png', mediaType: 'image/png' },
    { size: '1536x1024', output_format: 'webp', mediaType: 'image/webp' },
    { size: '1024x1536', output_format: 'jpeg', mediaType: 'image/jpeg' },
  ])('$size as $output_format', ({ mediaType, ...asked }) => {
    const { data = [], size, output_format, created } = paint(asked);
    const head = imageHead(bytesOf(data[0]?.b64_json));
    expect({ size: `${head?.width}x${head?.height}`, mediaType: head?.mediaType }).toEqual({
      size: asked.size,
      mediaType,
    });
    expect({ size, output_format, created }).toEqual({ ...asked, created: 1_795_250_000 });
  });

  test('several of them differ, and cost as many times as much', () => {
    const [one, three] = [paint({ quality: 'high' }), paint({ quality: 'high', n: 3 })];
    expect(new Set(three.data?.map(({ b64_json }) => b64_json)).size).toBe(3);
    expect([one, three].map(({ usage }) => usage?.output_tokens)).toEqual([4160, 12_480]);
    expect(three.usage?.input_tokens).toBe(one.usage?.input_tokens);
  });

  test('what is left to the model is decided by the prompt', () => {
    expect(paint({ prompt: 'A wide panorama of the Alps.' })).toMatchObject({
      size: '1536x1024',
      quality: 'medium',
      background: 'opaque',
    });
    expect(paint({ prompt: 'A logo for a bakery.', size: null })).toMatchObject({
      size: '1024x1024',
      background: 'transparent',
    });
    expect(paint({ prompt: 'A logo for a bakery.', output_format: 'jpeg' }).background).toBe('opaque');
  });

  test('the same question has the same picture, another question another one', () => {
    const [first, again, other] = [paint({}), paint({}, 5), paint({ prompt: 'A mill by a river.' })];
    expect(again.data).toEqual(first.data);
    expect(other.data).not.toEqual(first.data);
  });
});

describe('a stream', () => {
  test.each([0, 1, 3])('has %i sketches, then the picture of the whole answer', (count) => {
    const answered = ask({ path, body: { ...body, stream: true, partial_images: count } });
    const events = answered.values().map((event) => ImageGenerationEvent.parse(event));
    expect(events.map(({ type }) => type)).toEqual([
      ...Array.from({ length: count }, () => 'image_generation.partial_image'),
      'image_generation.completed',
    ]);
    const last = events.at(-1);
    const whole = paint({ partial_images: count }, 0);
    expect(last?.b64_json).toBe(whole.data?.[0]?.b64_json);
    expect(last && 'usage' in last && last.usage.output_tokens).toBe(1056 + 100 * count);
    expect(new Set(events.map(({ b64_json }) => b64_json)).size).toBe(count + 1);
    expect(answered.text.startsWith(`event: ${events[0]?.type}\n`)).toBe(true);
  });

  test('that breaks off ends in an error as clients of pictures read it', () => {
    const control = 'status=500, break=1';
    const answered = ask({ path, body: { ...body, stream: true, partial_images: 2 }, control });
    expect(answered.events).toHaveLength(2);
    expect(answered.events[1]?.text).toMatch(/^data: \{"error":\{"message"/);
  });
});

describe('dall-e', () => {
  const dallE3 = { model: 'dall-e-3', size: '1792x1024' };

  test('answers an address that leads to a picture for an hour', () => {
    const { data: [image] = [], ...rest } = paint(dallE3);
    expect(Object.keys(rest)).toEqual(['created']);
    expect(image?.revised_prompt).toMatch(/^A mill by a brook\. /);
    const { pathname } = new URL(image?.url ?? '');
    const at = (now: number) => ask({ path: pathname.replace('/sandbox', ''), now });
    const file = at(1_795_250_000_000 + 3_599_000);
    expect(imageHead(file.bytes)).toEqual({ mediaType: 'image/png', width: 1792, height: 1024 });
    expect(at(1_795_250_000_000 + 3_600_000).status).toBe(403);
  });

  test('answers base64 when that is asked for, and rewrites only where the model does', () => {
    const asked = { model: 'dall-e-2', size: '256x256', response_format: 'b64_json', n: 2 };
    const { data = [] } = paint(asked);
    expect(data.map((image) => Object.keys(image))).toEqual([['b64_json'], ['b64_json']]);
    expect(imageHead(bytesOf(data[1]?.b64_json))).toMatchObject({ width: 256, height: 256 });
  });

  test('is meant where no model is named', () => {
    const { model: _, ...plain } = body;
    const answered = ask({ path, body: { ...plain, size: '512x512' } });
    expect(ImagesResponse.parse(answered.json()).usage).toBeUndefined();
    expect(refusalIn(ask({ path, body: { ...plain, quality: 'high' } }))).toMatchObject({
      status: 400,
      param: 'quality',
    });
  });
});

describe('a request for pictures is refused', () => {
  test.each([
    [{ size: '512x512' }, 'size', 'invalid_value'],
    [{ size: '2048x2048' }, 'size', 'invalid_value'],
    [{ quality: 'hd' }, 'quality', 'invalid_value'],
    [{ style: 'vivid' }, 'style', 'unsupported_parameter'],
    [{ response_format: 'url' }, 'response_format', 'unsupported_parameter'],
    [{ n: 11 }, 'n', 'integer_above_max_value'],
    [{ prompt: '' }, 'prompt', 'empty_string'],
    [{ background: 'transparent', output_format: 'jpeg' }, 'background', 'invalid_value'],
    [{ model: 'dall-e-3', n: 2 }, 'n', 'unsupported_value'],
    [{ model: 'dall-e-3', size: '256x256' }, 'size', 'invalid_value'],
    [{ model: 'dall-e-3', stream: true }, 'stream', 'unsupported_parameter'],
    [{ model: 'dall-e-3', prompt: 'a'.repeat(4001) }, 'prompt', 'string_above_max_length'],
    [{ model: 'dall-e-2', prompt: 'a'.repeat(1001) }, 'prompt', 'string_above_max_length'],
    [{ model: 'dall-e-2', quality: 'hd' }, 'quality', 'invalid_value'],
    [{ model: 'dall-e-2', style: 'vivid' }, 'style', 'unsupported_parameter'],
    [{ model: 'gpt-image-9' }, null, 'model_not_found'],
  ])('%j', (more, param, code) => {
    const { status, ...error } = refusalIn(ask({ path, body: { ...body, ...more } }));
    expect(error).toMatchObject({ param, code });
    expect(status).toBe(code === 'model_not_found' ? 404 : 400);
  });

  test.each([
    ['gpt-image-1.5', 'image_generation_user_error', 'moderation_blocked'],
    ['dall-e-3', 'invalid_request_error', 'content_policy_violation'],
  ])('by the filter of %s', (model, type, code) => {
    const prompt = 'A quiet lake. sandbox: refuse';
    expect(refusalIn(ask({ path, body: { model, prompt } }))).toMatchObject({ status: 400, type, code });
  });

  test('with the list of sizes that there are, as the API words it', () => {
    const { message } = refusalIn(ask({ path, body: { ...body, size: '256x256' } }));
    expect(message).toBe(
      "Invalid value: '256x256'. Supported values are: '1024x1024', '1536x1024', '1024x1536', and 'auto'.",
    );
  });
});

describe('an edit', () => {
  const form = { ...body, quality: 'low' };

  test('reads the files, which count as input', () => {
    const one = askWithForm(edits, { ...form, image: sample('garden.png') });
    const two = askWithForm(edits, { ...form, image: [sample('garden.png'), sample('teapot.png')] });
    const masked = askWithForm(edits, {
      ...form,
      image: sample('garden.png'),
      mask: sample('garden-mask.png'),
    });
    const faithful = askWithForm(edits, { ...form, image: sample('garden.png'), input_fidelity: 'high' });
    const tokens = [one, two, masked, faithful].map(
      ({ json }) => ImagesResponse.parse(json()).usage?.input_tokens_details.image_tokens,
    );
    expect(tokens).toEqual([194, 388, 388, 194 + 4160]);
  });

  test('of another file with the same name has another result', () => {
    const teapot = { ...sample('teapot.png'), name: 'garden.png' };
    const [first, other] = [sample('garden.png'), teapot].map((image) =>
      ImagesResponse.parse(askWithForm(edits, { ...form, image }).json()),
    );
    expect(first?.data).not.toEqual(other?.data);
  });

  test('is streamed with events of its own', () => {
    const { text } = askWithForm(edits, {
      ...form,
      image: sample('garden.png'),
      stream: 'true',
      partial_images: '2',
    });
    const events = text
      .trim()
      .split('\n\n')
      .map((event) => ImageEditEvent.parse(JSON.parse(event.replace(/^event: .*\ndata: /, ''))));
    expect(events.map(({ type }) => type)).toEqual([
      'image_edit.partial_image',
      'image_edit.partial_image',
      'image_edit.completed',
    ]);
  });

  test('may be JSON, where pictures have an address', () => {
    const images = [{ image_url: 'https://example.com/a.png' }, { file_id: 'file-7bT2' }];
    const answered = ask({ path: edits, body: { ...form, images } });
    const { usage } = ImagesResponse.parse(answered.json());
    expect(usage?.input_tokens_details.image_tokens).toBe(388);
    expect(refusalIn(ask({ path: edits, body: { ...form, image: 'garden.png' } })).status).toBe(400);
  });

  const broken = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
  const dallE2 = { prompt: 'A mill.', model: 'dall-e-2' };

  test.each([
    ['no image', form, 'image'],
    ['an image that is none', { ...form, image: broken }, 'image'],
    ['a sound', { ...form, image: sample('waves.mp3') }, 'image'],
    ['seventeen images', { ...form, image: Array.from({ length: 17 }, () => sample('cat.png')) }, 'image'],
    [
      'a mask of another size',
      { ...form, image: sample('garden.png'), mask: sample('harbour-last.png') },
      'mask',
    ],
    ['a mask that is no PNG', { ...form, image: sample('garden.png'), mask: { ...broken } }, 'mask'],
    ['an image for dall-e-2 that is not square', { ...dallE2, image: sample('harbour-last.png') }, 'image'],
    ['two images for dall-e-2', { ...dallE2, image: [sample('garden.png'), sample('teapot.png')] }, 'image'],
    [
      'fidelity for dall-e-2',
      { ...dallE2, image: sample('garden.png'), input_fidelity: 'high' },
      'input_fidelity',
    ],
    ['a size of dall-e-2', { ...form, image: sample('garden.png'), size: '512x512' }, 'size'],
  ])('is refused with %s', (_, fields, param) => {
    expect(refusalIn(askWithForm(edits, fields))).toMatchObject({ status: 400, param });
  });

  test('by dall-e-2 answers an address', () => {
    const { data } = ImagesResponse.parse(
      askWithForm(edits, { ...dallE2, image: sample('garden.png'), n: '2' }).json(),
    );
    expect(data?.map((image) => Object.keys(image))).toEqual([['url'], ['url']]);
  });
});
