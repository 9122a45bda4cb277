import { hashText } from './hash';
import { toBase64 } from './png';

/**
 * Packs a text into letters, digits, `-` and `_`, so that an id can carry it, and reads it back: nothing where the pair
 * did not make it. The same text is always packed alike.
 */
export type Seal = { seal(text: string): string; open(sealed: string): string | undefined };

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
