import { createParser } from 'eventsource-parser';

/** One event. `type` is absent for the default type, `message`. */
export type StreamEvent = { type?: string; data: string };

/** One event may be this long, in characters: an image inside it is what makes it long. */
const EVENT_MAX = 32 * 1024 * 1024;

/** Reads events from text that is cut anywhere. */
export type SseReader = { push(text: string): void; end(): void };

/**
 * Frames an event stream as the standard says: a last event without its blank line is dropped, a line may end in
 * CR alone. Throws a RangeError when one event is longer than `EVENT_MAX`.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createSseReader(onEvent: (event: StreamEvent) => void): SseReader {
  let isOver = false;
  let last = '';
  const parser = createParser({
    onEvent: ({ event, data }) => onEvent(event ? { type: event, data } : { data }),
    onError: (error) => {
      if (error.type !== 'max-buffer-size-exceeded') return;
      isOver = true;
      throw new RangeError('An event is too long to be shown');
    },
    maxBufferSize: EVENT_MAX,
  });
  return {
    push(text) {
      if (text === '' || isOver) return;
      last = text.slice(-1);
      parser.feed(text);
    },
    // The parser waits after a CR, because an LF could follow. At the end none does, and the CR ends its line.
    end() {
      if (last === '\r' && !isOver) parser.feed('\n');
    },
  };
}
