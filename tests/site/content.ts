import { createHash } from 'node:crypto';

const BLOCK = 256 * 1024;
/** Bytes without a pattern that a mistake of order or length would leave unseen. */
const noise = Buffer.concat(
  Array.from({ length: BLOCK / 32 }, (_, index) => createHash('sha256').update(`noise ${index}`).digest()),
);

/** The bytes of an endless file from `at`, to the end of their block or to `until`. Each block begins with its number. */
export function contentAt(at: number, until: number): Buffer {
  const index = Math.floor(at / BLOCK);
  const block = Buffer.from(noise);
  block.writeUInt32BE(index);
  return block.subarray(at - index * BLOCK, Math.min(BLOCK, until - index * BLOCK));
}

/** The SHA-256 of that file's bytes. */
export function hashOfContent(from: number, until: number): string {
  const hash = createHash('sha256');
  for (let at = from; at < until;) {
    const chunk = contentAt(at, until);
    hash.update(chunk);
    at += chunk.byteLength;
  }
  return hash.digest('hex');
}
