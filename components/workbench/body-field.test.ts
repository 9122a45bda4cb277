import { expect, it } from 'vitest';
import { setBodyField } from './body-field';

it.each([
  ['{"a": 1.0, "stream": false}', '{"a": 1.0, "stream": true}'],
  ['{\n  "a": 12345678901234567890\n}\n', '{\n  "a": 12345678901234567890,\n  "stream": true\n}'],
  ['{}', '{"stream": true}'],
  ['{"a": {"stream": false}}', '{"a": {"stream": false}, "stream": true}'],
  ['{"a": 1', '{"a": 1'],
  ['[1]', '[1]'],
])('switching the stream on changes nothing else in %j', (text, expected) => {
  expect(setBodyField(text, 'stream', true)).toBe(expected);
});

it('writes the body anew when the same name stands in several places', () => {
  const text = '{"a": {"stream": false}, "stream": false}';
  expect(JSON.parse(setBodyField(text, 'stream', true))).toEqual({ a: { stream: false }, stream: true });
});
