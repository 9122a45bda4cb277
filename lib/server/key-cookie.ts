import 'server-only';
import type { KeyRing } from './key-ring';
import { openKey, type Opened } from './key-vault';
import type { Site } from './env';
import type { Upstream } from './upstreams';

/**
 * The cookie that holds the key for one upstream. On https its name starts `__Host-` (RFC 6265bis), which browsers
 * accept only with Secure, Path=/ and no Domain. A site on plain http cannot have that: it uses a name of its own,
 * and an https site never reads that one.
 */
export function keyCookieName(site: Site, upstream: Upstream): string {
  return `${isSecure(site) ? '__Host-' : ''}lectern-key-${upstream.id}`;
}

/** The `Set-Cookie` line that puts a sealed key away for `maxAge` seconds. */
export const keyCookieLine = (site: Site, upstream: Upstream, sealed: string, maxAge: number): string =>
  [
    `${keyCookieName(site, upstream)}=${sealed}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    ...(isSecure(site) ? ['Secure'] : []),
    'SameSite=Strict',
  ].join('; ');

/** The `Set-Cookie` line that forgets the key: the same attributes, no value, no life. */
export const clearCookieLine = (site: Site, upstream: Upstream): string =>
  keyCookieLine(site, upstream, '', 0);

/** The key in a request's cookies for this upstream. `none`: no cookie of that name came. */
export async function keyIn(
  headers: Headers,
  site: Site,
  upstream: Upstream,
  ring: KeyRing,
): Promise<Opened | { state: 'none' }> {
  const name = keyCookieName(site, upstream);
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) {
      return openKey(ring, upstream, pair.slice(equals + 1).trim());
    }
  }
  return { state: 'none' };
}

const isSecure = (site: Site) => site.origin.startsWith('https:');
