import 'server-only';
import { isUtf8 } from 'node:buffer';
import { setImmediate as turn } from 'node:timers/promises';
import { createSyntaxScan, positionOf } from '@/lib/check/json-syntax';
import { english } from '@/lib/check/words';
import { fill } from '@/lib/i18n/fill';
import type { Problem } from '@/lib/request/result';

/** Bytes that are read in one go, before other calls have their turn: some milliseconds. */
const PIECE = 64 * 1024;
const UTF8_PIECE = 64 * 1024;
/** A byte order mark, which a reader of JSON may pass over (RFC 8259 §8.1). */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Whether a body of this media type has to be JSON. */
export const isJson = (mediaType: string): boolean => /^application\/(?:[\w.-]+\+)?json$/.test(mediaType);

/**
 * Where a body stops being JSON (RFC 8259), as `line 3, column 7`, and a sentence of the site's own that quotes nothing of
 * it; nothing where it is JSON. Any depth, any number of members and any size will do: the bytes are read in place, and
 * no value is made of them.
 */
export async function jsonProblem(bytes: Uint8Array): Promise<Problem | undefined> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = whole.subarray(0, 3).equals(MARK) ? whole.subarray(3) : whole;
  if (!isUtf8(body)) return { where: placeOf(body, endOfUtf8(body)), message: 'this is not UTF-8' };
  const scan = createSyntaxScan(body.toString('latin1'), Infinity);
  for (let until = PIECE; ; until += PIECE) {
    const { isOver, problem } = scan(until);
    if (problem) {
      const values = { close: problem.close ?? '' };
      const message = fill(english[problem.word], values);
      return { where: placeOf(body, problem.offset), message, rule: problem.word, values };
    }
    if (isOver) return undefined;
    await turn();
  }
}

function placeOf(body: Buffer, offset: number): string {
  // A character that is cut there is not before it.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, offset), {
    stream: true,
  });
  return fill(english.position, positionOf(before, before.length));
}

/** How many bytes at the beginning are UTF-8, where not all are. */
function endOfUtf8(body: Buffer): number {
  const end = (from: number) => {
    let to = Math.min(from + UTF8_PIECE, body.length);
    // A piece ends before a character, not inside it.
    for (let back = 0; back < 3 && ((body[to] ?? 0) & 0xc0) === 0x80; back += 1) to -= 1;
    return to;
  };
  let from = 0;
  while (from < body.length && isUtf8(body.subarray(from, end(from)))) from = end(from);
  let good = 0;
  let bad = end(from) - from;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (beginsUtf8(body.subarray(from, from + middle))) good = middle;
    else bad = middle - 1;
  }
  return from + good;
}

/** Whether more bytes could make these UTF-8. */
function beginsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
