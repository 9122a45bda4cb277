import 'server-only';

const LF = 0x0a;
const CR = 0x0d;
/** Two line ends of which the second one is no part of the first. */
const BLANK = [Buffer.from('\n\n'), Buffer.from('\n\r'), Buffer.from('\r\r')] as const;
/** A blank line behind the end of another, as the standard has line ends. */
const EVENT_END = /(?:\r\n|\n|\r(?!\n))(?:\r\n|\n|\r)/g;

/** Where the events of a stream end, as far as its bytes have been seen. */
export type EventFrames = {
  /** Sees the next bytes; false when an event is longer than may be. */
  push(chunk: Uint8Array): boolean;
  /** Whether an event has just ended, or none has begun. */
  isBetween(): boolean;
  /** The last byte; nothing before the first. */
  last(): number | undefined;
};

/**
 * Follows the events of a stream, of which none may have more than `max` bytes. Of most chunks only the end is looked
 * at: a chunk is searched where an event goes on behind it, and read from its start where the limit may lie in it.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventFrames(max: number): EventFrames {
  /** Bytes since the end of the last event. */
  let open = 0;
  /** The last three bytes as one number; a stream begins as if an event had just ended. */
  let tail = (LF << 8) | LF;
  let hasBegun = false;

  /** The length of the longest event in the bytes, with what was open before them; then what is open behind them. */
  const walk = (bytes: Buffer): boolean => {
    const joined = endsHere(((tail & 0xff) << 8) | (bytes[0] ?? 0));
    let from = joined ? 1 : 0;
    if (open + from > max) return false;
    if (joined) open = 0;
    for (const { index, 0: end } of bytes.latin1Slice(from).matchAll(EVENT_END)) {
      const length = (joined ? 1 : 0) + index + end.length - from;
      if (open + length > max) return false;
      open = 0;
      from += length;
    }
    open += bytes.length - from;
    return open <= max;
  };

  return {
    push(chunk) {
      const { length } = chunk;
      if (length === 0) return true;
      hasBegun = true;
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, length);
      const before = tail;
      for (let at = Math.max(0, length - 3); at < length; at += 1) {
        tail = ((tail << 8) | (bytes[at] ?? 0)) & 0xffffff;
      }
      if (open + length > max) {
        const after = tail;
        tail = before;
        const fits = walk(bytes);
        tail = after;
        if (!fits) return false;
      } else if (!endsHere(tail)) {
        const end = Math.max(...BLANK.map((blank) => bytes.lastIndexOf(blank)));
        if (end >= 0) open = length - end - 2;
        else open = endsHere(((before & 0xff) << 8) | (bytes[0] ?? 0)) ? length - 1 : open + length;
      }
      if (endsHere(tail)) open = 0;
      return true;
    },
    isBetween: () => endsHere(tail),
    last: () => (hasBegun ? tail & 0xff : undefined),
  };
}

/** Whether these last bytes end with a blank line. */
function endsHere(tail: number): boolean {
  const last = tail & 0xff;
  const second = (tail >>> 8) & 0xff;
  if (last === CR) return second === CR || second === LF;
  if (last !== LF) return false;
  if (second === LF) return true;
  const third = (tail >>> 16) & 0xff;
  return second === CR && (third === CR || third === LF);
}
