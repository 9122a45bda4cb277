import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The header that holds the address at the other end of the connection: written here, whatever a client sends. */
export const PEER = 'x-lectern-peer';

/**
 * Writes the address of each connection into its requests' headers before the framework sees them. The framework keeps
 * it only where the client names none of its own.
 * https://nodejs.org/api/diagnostics_channel.html#http
 */
export function keepPeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER] = request.socket.remoteAddress ?? '';
  });
}

/**
 * Whose call it is, as an address: that of the connection, or what the last of `trustProxy` proxies saw. What stands
 * left of it in `X-Forwarded-For` anybody can write. IPv6 is cut to its /64, the least that one customer is given.
 */
export function callerAddress(headers: Headers, trustProxy: number): string {
  const peer = headers.get(PEER) ?? '';
  if (trustProxy === 0) return networkOf(peer);
  const seen = [...(headers.get('x-forwarded-for') ?? '').split(','), peer].filter((part) => part.trim());
  return networkOf(seen.at(-1 - trustProxy) ?? seen[0] ?? '');
}

/** What an address is counted as. All that is no address is counted as one. */
function networkOf(text: string): string {
  // Some proxies write the port too.
  const address = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
  const version = isIP(address);
  if (version === 0) return 'unknown';
  return version === 4 ? address : `${firstGroups(address)}::/64`;
}

/** The first four groups of an IPv6 address, without leading zeros. */
function firstGroups(address: string): string {
  // The parser writes what is left of dots as groups, and the longest run of zeros as `::`.
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = '', right] = short.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const before = groups(left);
  const after = groups(right ?? '');
  const zeros =
    right === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
