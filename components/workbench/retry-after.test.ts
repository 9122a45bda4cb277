import { expect, it } from 'vitest';
import { retryAfter } from './retry-after';

const now = new Date('2026-11-21T20:00:00Z');

it.each([
  ['12', 12_000],
  [' 0 ', 0],
  ['1.5', 1500],
  ['Sat, 21 Nov 2026 20:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 19:00:00 GMT', 0],
  ['2592001', undefined],
  ['99999999999999999999', undefined],
  ['Fri, 21 Nov 2036 20:00:00 GMT', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['2027', 2_027_000],
  ['', undefined],
  [undefined, undefined],
])('a Retry-After of %j is a wait of %j ms', (value, expected) => {
  expect(retryAfter(value, now)).toBe(expected);
});
