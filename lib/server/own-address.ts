import 'server-only';
import { networkInterfaces, hostname } from 'node:os';
import { reachOf } from './address';

/** Whether an address leads to this machine: a loopback one, or one of its network cards. Asked anew each time. */
export function isOwnAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (plain === '::1' || (plain.startsWith('127.') && reachOf(plain) === 'private')) return true;
  return Object.values(networkInterfaces()).some((cards) =>
    cards?.some((card) => card.address === plain || card.address === address),
  );
}

/** Whether a name always means this machine. Others may lead to it too: that shows when they are looked up. */
export function isOwnName(name: string): boolean {
  const host = name.replace(/\.$/, '').toLowerCase();
  return host === 'localhost' || host.endsWith('.localhost') || host === hostname().toLowerCase();
}

/** The port of a URL, as a number also where it is the scheme's own. */
export const portOf = ({ port, protocol }: { port: string; protocol: string }): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
