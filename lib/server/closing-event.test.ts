import { expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { closingEvent } from './closing-event';

const piece = (text: string) =>
  `data: ${JSON.stringify({ candidates: [{ content: { parts: [{ text }] } }] })}`;

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])(
  '77 98 a stream of %s that is ended at any byte keeps its whole events, and no half one',
  (_name, newline) => {
    const events = ['Grün ', '茶 ', 'tea'].map((text) => `${piece(text)}${newline}${newline}`);
    const bytes = new TextEncoder().encode(events.join(''));
    const ends = events.map(
      (_, index) => new TextEncoder().encode(events.slice(0, index + 1).join('')).length,
    );
    // The second newline is what ends an event; the LF after a last CR belongs to it.
    const slack = newline === '\r\n' ? 1 : 0;
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = createAnswerReader('gemini', 'text/event-stream');
      reader.push(bytes.subarray(0, cut), 1);
      reader.push(closingEvent('draining', 'r-1', bytes[cut - 1]), 2);
      reader.end(3);
      const { answer, events: seen, interruption } = reader.snapshot();
      const whole = ends.filter((end) => end - slack <= cut).length;
      expect(answer.text, `cut at ${cut}`).toBe(['Grün ', '茶 ', 'tea'].slice(0, whole).join(''));
      expect(
        seen.map(({ type }) => type),
        `cut at ${cut}`,
      ).toEqual([...Array.from({ length: whole }, () => undefined), 'lectern']);
      expect(interruption).toEqual({ class: 'draining', status: 503, requestId: 'r-1' });
    }
  },
);
