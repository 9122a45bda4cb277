import 'server-only';
import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { failure, success, type Problem, type Result } from '@/lib/request/result';
import type { KeyRing, RingEntry } from './key-ring';
import { defaultLimits } from './limits';
import type { Upstream } from './upstreams';

// Bound into the derived key, the header and the claims: a seal made for another purpose opens nothing here.
const PURPOSE = 'lectern-reader-key-v1';
const ENCRYPTION = 'A256GCM';

/** What a sealed value turned out to be. `unreadable` has every reason in one: forged, expired, foreign, old. */
export type Opened =
  { state: 'held'; key: string; expiresAt: Date; sealedByFirst: boolean } | { state: 'unreadable' };

/**
 * Seals a key for one upstream until `expiresAt`: a compact JWE (RFC 7516), `dir` with A256GCM, its content key
 * derived from the ring's first secret by HKDF-SHA-256. It opens only for the same upstream at the same address.
 */
export async function sealKey(
  ring: KeyRing,
  upstream: Upstream,
  key: string,
  expiresAt: Date,
): Promise<string> {
  const [first] = ring;
  return new EncryptJWT({ key })
    .setProtectedHeader({ alg: 'dir', enc: ENCRYPTION, kid: first.id, typ: PURPOSE })
    .setAudience(audienceOf(upstream))
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .encrypt(await contentKey(first));
}

/** Opens a sealed value with the ring's entry it names; never throws, whatever the value is. */
export async function openKey(
  ring: KeyRing,
  upstream: Upstream,
  sealed: string,
  now = new Date(),
): Promise<Opened> {
  const unreadable: Opened = { state: 'unreadable' };
  if (sealed.length > defaultLimits.keyCookie) return unreadable;
  try {
    const { payload, protectedHeader } = await jwtDecrypt(
      sealed,
      ({ kid }) => {
        const entry = ring.find(({ id }) => id === kid);
        if (!entry) throw new Error('The ring has no such id');
        return contentKey(entry);
      },
      {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: [ENCRYPTION],
        typ: PURPOSE,
        audience: audienceOf(upstream),
        requiredClaims: ['exp', 'key'],
        clockTolerance: 0,
        currentDate: now,
      },
    );
    const { key, exp } = payload;
    if (typeof key !== 'string' || exp === undefined) return unreadable;
    return {
      state: 'held',
      key,
      expiresAt: new Date(exp * 1000),
      sealedByFirst: protectedHeader.kid === ring[0].id,
    };
  } catch {
    // Libraries throw many kinds of errors on forged input; a reader needs only to know that no key is held.
    return unreadable;
  }
}

/** The key as it will be sent: trimmed, 1 to 1,024 visible ASCII characters. A problem never repeats the input. */
export function checkKey(input: string): Result<string> {
  const key = input.trim();
  if (key === '') return refuse({ message: 'is empty', rule: 'empty' });
  if (key.length > defaultLimits.keyLength)
    return refuse({
      message: `is longer than ${defaultLimits.keyLength} characters`,
      rule: 'keyLong',
      values: { limit: defaultLimits.keyLength },
    });
  if (!/^[\x21-\x7e]+$/.test(key))
    return refuse({
      message: 'may hold only visible ASCII characters, without spaces inside',
      rule: 'keyCharacters',
    });
  return success(key);
}

/** The end of a key, for the reader to recognise it; nothing of one so short that four characters tell much. */
export const lastFourOf = (key: string): string | undefined => (key.length >= 12 ? key.slice(-4) : undefined);

const refuse = (problem: Omit<Problem, 'where'>) => failure({ where: 'key', ...problem });

const audienceOf = ({ id, baseUrl }: Upstream) => `${id} ${baseUrl}`;

const contentKeys = new WeakMap<RingEntry, Promise<CryptoKey>>();

/** The key of a ring's entry, derived once: that takes longer than opening what it sealed. */
function contentKey(entry: RingEntry): Promise<CryptoKey> {
  const known = contentKeys.get(entry);
  if (known) return known;
  // RFC 5869: no salt, the purpose as info, as long as A256GCM needs.
  const bytes = new Uint8Array(hkdfSync('sha256', entry.secret, '', PURPOSE, 32));
  const key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  contentKeys.set(entry, key);
  return key;
}
