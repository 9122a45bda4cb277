import 'server-only';
import type { Source } from './answer-source';
import { mediaTypeOf } from './media-type';

/** Shorter ones are no secrets, and occur in any text by chance. */
const SHORTEST = 8;
const REMOVED = Buffer.from('[key removed]');

/**
 * An answer without the reader's key, which some APIs repeat in their errors: each occurrence is replaced, also where it
 * is cut by two chunks. Of a chunk only an end that may begin the key is held back, so that no event waits.
 */
export function withoutKey(source: Source, key: string): Source {
  if (key.length < SHORTEST) return source;
  const wanted = Buffer.from(key, 'latin1');
  let held: Buffer = Buffer.alloc(0);
  const read = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      const chunk = await source.read();
      if (chunk === undefined) {
        const rest = held;
        held = Buffer.alloc(0);
        return rest.byteLength > 0 ? rest : undefined;
      }
      const passed = pass(chunk);
      // A chunk that is held back whole is no end, and an empty one would be none to the reader either.
      if (passed.byteLength > 0 || chunk.byteLength === 0) return passed;
    }
  };
  const pass = (chunk: Uint8Array): Buffer => {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const text = held.byteLength > 0 ? Buffer.concat([held, fresh]) : fresh;
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, from)) {
      parts.push(text.subarray(from, at), REMOVED);
      from = at + wanted.byteLength;
    }
    const until = text.byteLength - beginningAtEnd(text.subarray(from), wanted);
    held = text.subarray(until);
    return parts.length > 0
      ? Buffer.concat([...parts, text.subarray(from, until)])
      : text.subarray(from, until);
  };
  return { read, close: source.close };
}

/** How many bytes at the end of a text are the beginning of another, but not the whole of it. */
function beginningAtEnd(text: Buffer, wanted: Buffer): number {
  const first = Math.max(0, text.byteLength - wanted.byteLength + 1);
  const start = wanted[0] ?? 0;
  for (let at = text.indexOf(start, first); at !== -1; at = text.indexOf(start, at + 1)) {
    if (text.subarray(at).equals(wanted.subarray(0, text.byteLength - at))) return text.byteLength - at;
  }
  return 0;
}

/** Whether an answer of this content type may hold a key as text. */
export const isText = (contentType: string): boolean =>
  !/^(?:image|audio|video)\//.test(mediaTypeOf(contentType));
