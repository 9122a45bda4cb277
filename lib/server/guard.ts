import 'server-only';
import type { Site } from './env';

/**
 * Whether a call that spends the reader's key comes from a page of this site. Needs `x-lectern: 1`, which no
 * foreign page can send without a preflight, and proof of the origin by Fetch Metadata or `Origin`; with neither
 * it refuses. The framework's own idea of the request's URL is never asked: behind a proxy it is wrong.
 */
export function isOwnCall(headers: Headers, site: Site): boolean {
  if (headers.get('x-lectern') !== '1') return false;
  if (isNavigation(headers)) return false;
  const fetchSite = headers.get('sec-fetch-site');
  // https://www.w3.org/TR/fetch-metadata/: absent over plain http to anything but localhost.
  if (fetchSite !== null) return fetchSite === 'same-origin';
  return isOwnOrigin(headers, site);
}

/**
 * Whether a media element of a page of this site asks: such an element sends no header of ours, so that Fetch
 * Metadata alone must say so.
 */
export function isOwnMediaCall(headers: Headers): boolean {
  const destination = headers.get('sec-fetch-dest') ?? '';
  return (
    headers.get('sec-fetch-site') === 'same-origin' &&
    !isNavigation(headers) &&
    ['image', 'audio', 'video', 'empty'].includes(destination)
  );
}

const isNavigation = (headers: Headers) =>
  headers.get('sec-fetch-mode') === 'navigate' ||
  ['document', 'iframe', 'frame', 'embed', 'object'].includes(headers.get('sec-fetch-dest') ?? '');

function isOwnOrigin(headers: Headers, site: Site): boolean {
  const origin = headers.get('origin');
  if (origin === null) return false;
  if (site.explicit) return origin === site.origin;
  return (
    URL.canParse(origin) && new URL(origin).origin === origin && new URL(origin).host === headers.get('host')
  );
}
