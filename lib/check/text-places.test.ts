import { expect, it } from 'vitest';
import type { Step } from './place';
import { rangeAt, readPlaces } from './text-places';

const text = String.raw`{ "contents": [ {"role" : "us\"er\\", "parts": []}, -1.5e3 ], "a b": null, "é": {"x": true},"x":1,"x":[2]}`;
const underlined = (steps: Step[], part: 'name' | 'value' = 'value') => {
  const { start, end } = rangeAt(readPlaces(text), steps, part);
  return text.slice(start, end);
};

it.each<[Step[], string]>([
  [['contents', 0, 'role'], String.raw`"us\"er\\"`],
  [['contents', 1], '-1.5e3'],
  [['a b'], 'null'],
  [['é', 'x'], 'true'],
  [['x', 0], '2'],
  [['contents', 0, 'parts'], '[]'],
])('the value at %j is underlined', (steps, expected) => expect(underlined(steps)).toBe(expected));

it.each<[Step[], string]>([
  [[], '{'],
  [['contents'], '"contents"'],
  [['contents', 0], '{'],
  [['contents', 0, 'missing'], '{'],
  [['é', 'missing'], '"é"'],
  [['missing'], '{'],
])('where there is no plain value at %j, its name or bracket is', (steps, expected) =>
  expect(underlined(steps)).toBe(expected),
);

it('an undocumented name is underlined itself, not its value', () =>
  expect(underlined(['contents', 0, 'role'], 'name')).toBe('"role"'));

it('a scalar alone is a text too', () =>
  expect(rangeAt(readPlaces('  12 '), [], 'value')).toEqual({ start: 2, end: 4 }));
