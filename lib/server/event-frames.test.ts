import { expect, test } from 'vitest';
import { createEventFrames } from './event-frames';

const bytesOf = (text: string) => Buffer.from(text);

/** All ways to cut a text in three. */
function* cuts(text: string): Generator<string[]> {
  for (let first = 0; first <= text.length; first += 1) {
    for (let second = first; second <= text.length; second += 1) {
      yield [text.slice(0, first), text.slice(first, second), text.slice(second)];
    }
  }
}

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('79 81 an event with %s is measured the same wherever the network cuts it', (_name, newline) => {
  const event = (length: number) =>
    `data: ${'x'.repeat(length - 6 - 2 * newline.length)}${newline}${newline}`;
  const text = event(14) + event(20) + event(12);
  for (const parts of cuts(text)) {
    const fits = (max: number) => {
      const frames = createEventFrames(max);
      return parts.every((part) => frames.push(bytesOf(part)));
    };
    // The LF of the last CR LF may be counted with the next event.
    expect([fits(21), fits(18)], JSON.stringify(parts)).toEqual([true, false]);
  }
});

test.each([
  ['', true],
  ['data: 1', false],
  ['data: 1\n', false],
  ['data: 1\n\n', true],
  ['data: 1\r\n', false],
  ['data: 1\r\n\r', true],
  ['data: 1\r\n\r\n', true],
  ['data: 1\r\r', true],
  ['data: 1\r', false],
  ['data: 1\r\n\n', true],
  ['data: 1\n\r\n', true],
  ['data: 1\n\n: half a comm', false],
  ['\n', true],
])('79 whether the site may speak after %j: %s', (text, isBetween) => {
  const whole = createEventFrames(1000);
  const single = createEventFrames(1000);
  whole.push(bytesOf(text));
  for (const byte of bytesOf(text)) single.push(Uint8Array.of(byte));
  expect([whole.isBetween(), single.isBetween()]).toEqual([isBetween, isBetween]);
  expect(whole.last()).toBe(bytesOf(text).at(-1));
});

test('81 many small events in one chunk are none that is too long', () => {
  const frames = createEventFrames(100);
  expect(frames.push(bytesOf('data: 1\n\n'.repeat(1000)))).toBe(true);
  expect(frames.push(bytesOf(`data: ${'x'.repeat(90)}`))).toBe(true);
  expect(frames.push(bytesOf('12345'))).toBe(false);
  expect(createEventFrames(100).push(bytesOf(`data: 1\n\ndata: ${'x'.repeat(100)}\n\ndata: 1\n\n`))).toBe(
    false,
  );
});
