import { expect, it } from 'vitest';
import { formatBytes, formatSeconds, formatTime, prettyJson } from './format';

it('writes times and sizes as a reader would', () => {
  expect([0.4, 87.6, 1240, 61_000].map((ms) => formatTime(ms, 'en'))).toEqual([
    '0 ms',
    '88 ms',
    '1.24 s',
    '61 s',
  ]);
  expect([-20, 400, 59_400, 59_600, 3_725_000].map((ms) => formatSeconds(ms, 'en'))).toEqual([
    '0 s',
    '0 s',
    '59 s',
    '1:00 min',
    '62:05 min',
  ]);
  expect([0, 999, 3420, 1.2e6].map((size) => formatBytes(size, 'en'))).toEqual([
    '0 B',
    '999 B',
    '3.4 kB',
    '1.2 MB',
  ]);
});

it('prints JSON with long strings cut, and other text as it is', () => {
  expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(prettyJson(JSON.stringify('x'.repeat(5000)))).toHaveLength(2000 + '""… (5000)'.length);
  expect(prettyJson('{"a":')).toBe('{"a":');
});

it('81 prints JSON of many megabytes by its shape, or not at all', () => {
  const picture = 'A'.repeat(5e6);
  const nasty = `\\"\n\u0000${'\\'.repeat(3e6)}`;
  const printed = prettyJson(JSON.stringify({ picture, nasty, b: [1] }));
  expect(printed.length).toBeLessThan(10_000);
  expect(printed).toContain('… (5000000)"');
  expect(JSON.parse(printed)).toMatchObject({ b: [1] });
  const dense = `[${'1,'.repeat(3e6)}1]`;
  expect(prettyJson(dense)).toBe(dense);
  const unfinished = `{"a":"${'x'.repeat(3e6)}`;
  expect(prettyJson(unfinished)).toBe(unfinished);
});
