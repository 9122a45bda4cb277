import { expect, test } from 'vitest';
import { ask, say } from '@/tests/sandbox-catalog';
import { applyFieldMask, parseFieldMask } from './field-mask';

const value = { a: { b: 1, c: 2 }, list: [{ b: 3, c: 4 }, { c: 5 }], d: 6 };

test.each([
  ['d', { d: 6 }],
  ['a.b,d', { a: { b: 1 }, d: 6 }],
  ['a/c', { a: { c: 2 } }],
  ['list(b)', { list: [{ b: 3 }, {}] }],
  ['*(c), nothing', { a: { c: 2 }, list: [{ c: 4 }, { c: 5 }], d: 6 }],
])('fields=%s keeps only these', (text, expected) => {
  expect(applyFieldMask(value, parseFieldMask(text) ?? new Map())).toEqual(expected);
});

test.each(['', ',', 'a(', 'a)', 'a..b', 'a(b', 'a-b', '('.repeat(5000)])('fields=%s is malformed', (text) => {
  expect(parseFieldMask(text)).toBeUndefined();
});

test('an answer has only the fields that the request names', () => {
  const path = '/v1beta/models/gemini-plain:generateContent?fields=';
  expect(ask({ path: `${path}candidates(finishReason),modelVersion`, body: say('hi') }).json()).toEqual({
    candidates: [{ finishReason: 'STOP' }],
    modelVersion: 'gemini-plain',
  });
  expect(ask({ path: `${path}a(`, body: say('hi') }).status).toBe(400);
});
