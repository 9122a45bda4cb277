import 'server-only';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Seal } from '@/lib/sandbox/seal';
import { env } from './env';
import type { KeyRing, RingEntry } from './key-ring';

// Bound into the derived keys: what was sealed for another purpose opens nothing here.
const PURPOSE = 'lectern-sandbox-id-v1';
const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** The most that an id may hold once it is opened, in bytes. */
const OPENED_MAX = 256 * 1024;

/**
 * Seals what ids of the sandbox carry, compressed, with the first secret of a ring; all of its secrets open. AES-256-GCM
 * with a nonce that is an HMAC of the text, so equal texts have equal ids. Every instance with the secret opens them.
 */
export function createIdSeal(ring: KeyRing): Seal {
  const [first] = ring;
  return {
    seal: (text) => sealWith(first, text).toString('base64url'),
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== sealed) return undefined;
      for (const entry of ring) {
        const text = openWith(entry, bytes);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

/** The seal of this instance, with its own ring. */
export const idSeal = (): Seal => {
  const { keyRing } = env();
  const known = seals.get(keyRing) ?? createIdSeal(keyRing);
  seals.set(keyRing, known);
  return known;
};

const seals = new WeakMap<KeyRing, Seal>();

function sealWith(entry: RingEntry, text: string): Buffer {
  const { secret, mac } = keysOf(entry);
  const packed = deflateRawSync(text, { level: 9 });
  const nonce = createHmac('sha256', mac).update(packed).digest().subarray(0, NONCE);
  const cipher = createCipheriv(CIPHER, secret, nonce);
  return Buffer.concat([nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()]);
}

function openWith(entry: RingEntry, bytes: Buffer): string | undefined {
  const decipher = createDecipheriv(CIPHER, keysOf(entry).secret, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const packed = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    return inflateRawSync(packed, { maxOutputLength: OPENED_MAX }).toString('utf8');
  } catch {
    // Forged, of another secret, or too large once opened: for the caller there is no such id.
    return undefined;
  }
}

type Keys = { secret: Buffer; mac: Buffer };

const derived = new WeakMap<RingEntry, Keys>();

/** The keys of a ring's entry, derived once (RFC 5869: no salt, the purpose as info). */
function keysOf(entry: RingEntry): Keys {
  const known = derived.get(entry);
  if (known) return known;
  const bytes = Buffer.from(hkdfSync('sha256', entry.secret, '', PURPOSE, 64));
  const keys = { secret: bytes.subarray(0, 32), mac: bytes.subarray(32) };
  derived.set(entry, keys);
  return keys;
}
