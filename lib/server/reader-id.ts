import 'server-only';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Site } from './env';
import type { KeyRing, RingEntry } from './key-ring';

// Bound into the derived key: what was signed for another purpose is no reader's id.
const PURPOSE = 'lectern-reader-id-v1';

/** How long an id lives, in seconds. It is no more than a name to count under. */
const LIFE = 24 * 60 * 60;

const FORM = /^([\w-]{22})\.(\d{1,12})\.([\w-]{22})$/;

/** The cookie that holds a reader's id. */
export const readerCookieName = (site: Site): string =>
  `${site.origin.startsWith('https:') ? '__Host-' : ''}lectern-reader`;

/** A random id that any instance with the ring accepts until `now` + 24 h: id, end and signature. */
export function createReader(ring: KeyRing, now = Date.now()): { id: string; value: string } {
  const id = randomBytes(16).toString('base64url');
  const end = Math.floor(now / 1000) + LIFE;
  return { id, value: `${id}.${end}.${sign(ring[0], id, end)}` };
}

/** The `Set-Cookie` line for the value of `createReader`. */
export const readerCookieLine = (site: Site, value: string): string =>
  [
    `${readerCookieName(site)}=${value}`,
    'Path=/',
    `Max-Age=${LIFE}`,
    'HttpOnly',
    ...(site.origin.startsWith('https:') ? ['Secure'] : []),
    'SameSite=Strict',
  ].join('; ');

/** The id in a request's cookies; nothing where there is none, or one that is forged or over. */
export function readerIn(headers: Headers, site: Site, ring: KeyRing, now = Date.now()): string | undefined {
  const start = `${readerCookieName(site)}=`;
  const pair = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  const [, id = '', end = '', signature = ''] = FORM.exec(pair?.slice(start.length) ?? '') ?? [];
  if (id === '' || Number(end) * 1000 < now) return undefined;
  const given = Buffer.from(signature);
  const isOurs = ring.some((entry) => timingSafeEqual(given, Buffer.from(sign(entry, id, Number(end)))));
  return isOurs ? id : undefined;
}

const sign = (entry: RingEntry, id: string, end: number): string =>
  createHmac('sha256', secretOf(entry)).update(`${id}.${end}`).digest('base64url').slice(0, 22);

const derived = new WeakMap<RingEntry, Buffer>();

/** The key of a ring's entry, derived once (RFC 5869: no salt, the purpose as info). */
function secretOf(entry: RingEntry): Buffer {
  const secret = derived.get(entry) ?? Buffer.from(hkdfSync('sha256', entry.secret, '', PURPOSE, 32));
  derived.set(entry, secret);
  return secret;
}
