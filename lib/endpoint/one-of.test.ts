import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { atMostOne, exactlyOne } from './one-of';

const shape = { text: z.string().optional(), data: z.string().optional(), note: z.string().optional() };
const optional = z.strictObject(shape).check(atMostOne('text', 'data'));
const required = z.strictObject(shape).check(exactlyOne('text', 'data'));

describe('at most one of the members', () => {
  test.each([{}, { text: '' }, { data: 'x', note: 'y' }, { text: 'x', data: undefined }])(
    'takes %j',
    (value) => {
      expect(optional.safeParse(value).success).toBe(true);
    },
  );

  test('refuses two, at the place of the later one', () => {
    expect(optional.safeParse({ data: 'x', text: 'y' }).error?.issues).toMatchObject([
      { path: ['data'], message: 'cannot stand beside text: at most one of text, data may be set' },
    ]);
  });
});

describe('exactly one of the members', () => {
  test.each([{ text: '' }, { data: 'x', note: 'y' }])('takes %j', (value) => {
    expect(required.safeParse(value).success).toBe(true);
  });

  test('refuses none, naming the choices', () => {
    expect(required.safeParse({ note: 'x' }).error?.issues).toMatchObject([
      { path: [], message: 'must have one of text, data' },
    ]);
  });

  test('refuses two, at the place of the later one', () => {
    expect(required.safeParse({ text: 'x', data: 'y' }).error?.issues).toMatchObject([
      { path: ['data'], message: 'cannot stand beside text: exactly one of text, data must be set' },
    ]);
  });
});
