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
  /** The last three bytes; a stream begins as if an event had just ended. */
  let tail = (LF << 8) | LF;
  let hasBegun = false;

  /** Goes through the bytes event by event, those before them included. */
  const walk = (bytes: Buffer): boolean => {
    const text = String.fromCharCode(tail & 0xff) + bytes.toString('latin1');
    let from = 1;
    for (const { index, 0: end } of text.matchAll(EVENT_END)) {
      const behind = index + end.length;
      if (open + behind - from > max) return false;
      open = 0;
      from = behind;
    }
    open += text.length - from;
    return open <= max;
  };

  return {
    push(chunk) {
      const { length } = chunk;
      if (length === 0) return true;
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, length);
      const before = tail & 0xff;
      if (open + length > max) {
        if (!walk(bytes)) return false;
      } else {
        const end = isEnd(tailOf(tail, bytes)) ? length : endOfLast(bytes, before);
        open = end === undefined ? open + length : length - end;
      }
      tail = tailOf(tail, bytes);
      hasBegun = true;
      return true;
    },
    isBetween: () => isEnd(tail),
    last: () => (hasBegun ? tail & 0xff : undefined),
  };
}

/** The last three bytes as one number. */
function tailOf(before: number, bytes: Buffer): number {
  let tail = before;
  for (let at = Math.max(0, bytes.length - 3); at < bytes.length; at += 1) {
    tail = ((tail << 8) | (bytes[at] ?? 0)) & 0xffffff;
  }
  return tail;
}

/** Where the last event ends that these bytes end; nothing where they end none. */
function endOfLast(bytes: Buffer, before: number): number | undefined {
  const at = Math.max(...BLANK.map((blank) => bytes.lastIndexOf(blank)));
  if (at >= 0) return at + 2;
  return isEnd((before << 8) | (bytes[0] ?? 0)) ? 1 : undefined;
}

/** Whether these last bytes are a blank line. */
function isEnd(tail: number): boolean {
  const last = tail & 0xff;
  const second = (tail >>> 8) & 0xff;
  if (last === CR) return second === CR || second === LF;
  if (last !== LF) return false;
  if (second === LF) return true;
  const third = (tail >>> 16) & 0xff;
  return second === CR && (third === CR || third === LF);
}
