import { expect, test } from 'vitest';
import { placesOf, fill } from './fill';

test('values stand where the language puts them', () => {
  expect(fill('{from} から {to} まで', { from: 0, to: 2 })).toBe('0 から 2 まで');
});

test('a value with braces or dollar signs is printed as it is', () => {
  expect(fill('pattern {pattern}', { pattern: '^{2}$&' })).toBe('pattern ^{2}$&');
});

test('a forgotten value stops the build and names the text', () => {
  expect(() => fill('at most {max}', {})).toThrow('at most {max}');
  expect(() => fill('at most {toString}', {})).toThrow('{toString}');
});

test('the places of a text are found in any order', () => {
  expect(placesOf('{to} … {from}')).toEqual(placesOf('{from} – {to}'));
});
