import { expect, test } from 'vitest';
import createImage from '@/content/endpoints/openai/create-image';
import editImage from '@/content/endpoints/openai/edit-image';
import { checkFacts } from './check-facts';
import { readFacts } from './facts-table';

const table = new URL('openai-images.tsv', import.meta.url);

checkFacts(table, [createImage, editImage], { required: [], invented: [] });

test('both operations have two events, named alike', () => {
  const events = readFacts(table).flatMap(({ side }) => /^event (\S+)$/.exec(side)?.[1] ?? []);
  expect([...new Set(events)]).toEqual([
    'image_generation.partial_image',
    'image_generation.completed',
    'image_edit.partial_image',
    'image_edit.completed',
  ]);
});

test.each([createImage, editImage])('$id tells what each failure means', ({ responses }) => {
  expect(Object.keys(responses).map(Number)).toEqual([200, 400, 401, 403, 404, 413, 429, 500, 503]);
});

test('an edit is a form or JSON, and new pictures are JSON', () => {
  expect(editImage.bodyType).toBe('multipart/form-data');
  expect(editImage.jsonBody).toBeDefined();
  expect(createImage.bodyType).toBeUndefined();
});
