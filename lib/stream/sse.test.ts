import { expect, it } from 'vitest';
import { createSseReader, type StreamEvent } from './sse';

const read = (...pieces: string[]) => {
  const events: StreamEvent[] = [];
  const reader = createSseReader((event) => events.push(event));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return events;
};

// After https://github.com/web-platform-tests/wpt/tree/master/eventsource (format-*).
it.each<[string, string, StreamEvent[]]>([
  ['comments and unknown fields', ':c\nfoo: 1\ndata: a\n\n', [{ data: 'a' }]],
  ['one space after the colon, not two', 'data:a\ndata:  b\n\n', [{ data: 'a\n b' }]],
  ['a field without a colon', 'data\n\ndata\ndata\n\n', [{ data: '' }, { data: '\n' }]],
  [
    'a type that holds for one event',
    'event: x\ndata: 1\n\ndata: 2\n\n',
    [{ type: 'x', data: '1' }, { data: '2' }],
  ],
  ['a type without data', 'event: x\n\ndata: 1\n\n', [{ data: '1' }]],
  ['mixed line ends', 'data: a\r\ndata: b\rdata: c\n\r\n', [{ data: 'a\nb\nc' }]],
  ['NUL inside data', 'data: \0\n\n', [{ data: '\0' }]],
  ['an end without a blank line', 'data: a\n\ndata: b\n', [{ data: 'a' }]],
  ['a CR that ends the stream', 'data: a\r\r', [{ data: 'a' }]],
])('82 reads %s as the standard says, however it is cut', (_, text, expected) => {
  for (let cut = 0; cut <= text.length; cut += 1) {
    expect(read(text.slice(0, cut), text.slice(cut)), `cut at ${cut}`).toEqual(expected);
  }
});

it('81 gives up on an event that is too long to be shown, and stays quiet then', () => {
  const reader = createSseReader(() => undefined);
  const megabyte = 'x'.repeat(2 ** 20);
  expect(() => {
    for (let sent = 0; sent <= 33; sent += 1) reader.push(sent === 0 ? `data: ${megabyte}` : megabyte);
  }).toThrow(RangeError);
  reader.push('data: more\r');
  expect(() => reader.end()).not.toThrow();
});
