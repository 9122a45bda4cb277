import 'server-only';
import type { Site } from './env';

/** A name or an address, perhaps with a port (RFC 9110 §7.2). */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The address of a request as its caller knows it: at the operator's own address where there is one, else at the host
 * that was asked, since a server may see another in `request.url`.
 */
export function calledAddress(request: Request, site?: Site): string {
  const { protocol, pathname, search } = new URL(request.url);
  const host = request.headers.get('host') ?? '';
  const origin = site?.explicit ? site.origin : HOST.test(host) ? `${protocol}//${host}` : '';
  return URL.canParse(origin) ? `${new URL(origin).origin}${pathname}${search}` : request.url;
}
