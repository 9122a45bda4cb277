/** A 53-bit hash of a text (cyrb53): even, quick and the same everywhere. Not for secrets. */
export function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `length` characters of the URL-safe base64 alphabet that follow from a text: for ids. */
export const hashText = (text: string, length: number): string =>
  Array.from({ length }, (_, index) => ALPHABET[hash(`${index}:${text}`) % 64]).join('');

/** `length` letters and digits that follow from a text. */
export const hashId = (text: string, length: number): string =>
  Array.from({ length }, (_, index) => ALPHABET[hash(`${index}:${text}`) % 62]).join('');

/** A number from 0 up to, not including, 1 that follows from a text. */
export const fraction = (text: string): number => hash(text) / 2 ** 53;
