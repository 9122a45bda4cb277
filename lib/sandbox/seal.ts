import type { z } from 'zod';
import { hashText } from './hash';
import { toBase64 } from './png';

/**
 * Packs a text into letters, digits, `-` and `_`, so that an id can carry it, and reads it back: nothing where the pair
 * did not make it. The same text is always packed alike.
 */
export type Seal = { seal(text: string): string; open(sealed: string): string | undefined };

/** The JSON that was sealed, where it is of this shape: one secret seals ids of several kinds. */
export function openJson<T>(seal: Seal, sealed: string, shape: z.ZodType<T>): T | undefined {
  const text = seal.open(sealed);
  if (text === undefined) return undefined;
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const CHECK = 12;

/** Readable by anybody and with a checksum against typing errors only: where there is no secret to seal with. */
export const checksummed: Seal = {
  seal: (text) => {
    const packed = toBase64(new TextEncoder().encode(text))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
    return `${packed}${hashText(text, CHECK)}`;
  },
  open: (sealed) => {
    const packed = sealed.slice(0, -CHECK);
    if (!/^[\w-]+$/.test(sealed) || packed.length % 4 === 1) return undefined;
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
    return checksummed.seal(text) === sealed ? text : undefined;
  },
};
