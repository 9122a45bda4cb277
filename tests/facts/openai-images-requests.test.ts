import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ImageEditJson, ImageEditRequest } from '@/content/schemas/openai/images/edit-request';
import { ImageRequest } from '@/content/schemas/openai/images/request';
import { fileFieldsOf } from '@/lib/schema/file';
import { toJsonSchema } from '@/lib/schema/to-json-schema';

const paint = (more: object) => ({ model: 'gpt-image-1.5', prompt: 'A rowing boat.', ...more });
const change = (more: object) => paint({ image: 'garden.png', ...more });
const names = (count: number) => Array.from({ length: count }, (_, index) => `view-${index}.png`);
const json = (more: object) => paint({ images: [{ image_url: 'https://example.com/a.png' }], ...more });

const cases = [
  {
    what: 'a new picture',
    schema: ImageRequest,
    accepted: [
      paint({}),
      { prompt: 'A rowing boat.' },
      paint({ n: 10, partial_images: 3, stream: true, output_compression: 0 }),
      paint({ model: 'gpt-image-2', size: '2048x1152' }),
      paint({ model: 'a-gateway-of-its-own', size: null, quality: null, user: 'b1946ac9' }),
    ],
    refused: [
      { body: { model: 'gpt-image-1.5' }, where: 'prompt' },
      { body: paint({ prompt: '' }), where: 'prompt' },
      { body: paint({ prompt: 'a'.repeat(32_001) }), where: 'prompt' },
      { body: paint({ n: 11 }), where: 'n' },
      { body: paint({ n: 0 }), where: 'n' },
      { body: paint({ partial_images: 4 }), where: 'partial_images' },
      { body: paint({ output_compression: 101 }), where: 'output_compression' },
      { body: paint({ size: '16:9' }), where: 'size' },
      { body: paint({ quality: 'best' }), where: 'quality' },
      { body: paint({ style: 'photo' }), where: 'style' },
      { body: paint({ output_format: 'gif' }), where: 'output_format' },
      { body: paint({ image: 'garden.png' }), where: '' },
    ],
  },
  {
    what: 'an edit as a form',
    schema: ImageEditRequest,
    accepted: [
      change({}),
      change({ image: names(16), mask: 'mask.png' }),
      change({ input_fidelity: 'high', quality: 'standard' }),
    ],
    refused: [
      { body: paint({}), where: 'image' },
      { body: change({ image: names(17) }), where: 'image' },
      { body: change({ image: [] }), where: 'image' },
      { body: change({ image: '../garden.png' }), where: 'image' },
      { body: change({ mask: ['mask.png'] }), where: 'mask' },
      { body: change({ style: 'vivid' }), where: '' },
      { body: change({ quality: 'hd' }), where: 'quality' },
    ],
  },
  {
    what: 'an edit as JSON',
    schema: ImageEditJson,
    accepted: [json({}), json({ images: [{ file_id: 'file-9aQ4' }], mask: { file_id: 'file-7bT2' } })],
    refused: [
      { body: json({ images: [] }), where: 'images' },
      { body: json({ images: names(17).map((file_id) => ({ file_id })) }), where: 'images' },
      { body: json({ images: [{}] }), where: 'images.0' },
      { body: json({ images: ['https://example.com/a.png'] }), where: 'images.0' },
      { body: json({ image: 'garden.png' }), where: '' },
      { body: json({ size: '512x512' }), where: 'size' },
    ],
  },
];

describe.each(cases)('$what', ({ schema, accepted, refused }) => {
  test.each(accepted)('may be %j', (body) => {
    expect(schema.safeParse(body).error).toBeUndefined();
  });

  test.each(refused)('is refused at "$where"', ({ body, where }) => {
    const issues = schema.safeParse(body).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([where]);
  });

  test('is taken and refused alike by the JSON Schema', () => {
    const made: Schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(schema, { target: 'draft-07', io: 'input' })),
    );
    const validator = new Validator(made, '7');
    for (const body of accepted) expect(validator.validate(body).errors).toEqual([]);
    for (const { body, where } of refused) {
      // That one of two members must be there is no rule of JSON Schema, but a check beside it.
      if (where !== 'images.0') expect(validator.validate(body).valid, where).toBe(false);
    }
  });
});

test('files are picked for image, several of them, and for one mask', () => {
  expect(fileFieldsOf(toJsonSchema(ImageEditRequest, 'input'))).toEqual({
    image: { accept: ['image/png', 'image/webp', 'image/jpeg'], several: true },
    mask: { accept: ['image/png'], several: false },
  });
});
