import 'server-only';
import { BlockList, isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** Whether an address leads to this machine: a loopback one, or one of its network cards, which are asked each time. */
export function isOwnAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const own = new BlockList();
  own.addSubnet('127.0.0.0', 8, 'ipv4');
  own.addAddress('::1', 'ipv6');
  for (const card of Object.values(networkInterfaces()).flatMap((cards) => cards ?? [])) {
    own.addAddress(card.address, card.family === 'IPv4' ? 'ipv4' : 'ipv6');
  }
  // IPv4 inside IPv6 counts as what it is.
  return own.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** Whether a name always means this machine. Others may lead to it too: that shows when they are looked up. */
export function isOwnName(name: string): boolean {
  const host = name.replace(/\.$/, '').toLowerCase();
  return host === 'localhost' || host.endsWith('.localhost') || host === hostname().toLowerCase();
}

/** The port of a URL, as a number also where it is the scheme's own. */
export const portOf = ({ port, protocol }: { port: string; protocol: string }): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
