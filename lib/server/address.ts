import 'server-only';
import { BlockList, isIP } from 'node:net';

/** `private`: only with the operator's word. `forbidden`: never, it is no place where an API lives. */
export type Reach = 'public' | 'private' | 'forbidden';

// RFC 6890 and the IANA special-purpose registries; metadata services by their documented addresses.
const FORBIDDEN = [
  '0.0.0.0/8', // this host
  '169.254.0.0/16', // link-local, and the metadata service of most clouds
  '100.100.100.200/32', // metadata, Alibaba Cloud
  '192.0.0.0/24', // protocol assignments, with Oracle's metadata
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '64:ff9b::/96', // NAT64
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32', // Teredo
  '2001:db8::/32',
  '2002::/16', // 6to4
  'fd00:ec2::254/128', // metadata, AWS
  'fd20:ce::254/128', // metadata, Google Cloud
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
const PRIVATE = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
];

const forbidden = blockList(FORBIDDEN);
const own = blockList(PRIVATE);

/** Where an address literal lies; IPv4 written inside IPv6 counts as IPv4, and what is no address is forbidden. */
export function reachOf(address: string): Reach {
  const version = isIP(address);
  if (version === 0) return 'forbidden';
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (forbidden.check(address, family)) return 'forbidden';
  return own.check(address, family) ? 'private' : 'public';
}

/** The address that a URL's host is, without the brackets of IPv6; nothing when the host is a name. */
export function addressIn(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}

/** Whether a connection to this address may be opened. */
export const mayConnect = (address: string, allowPrivate: boolean): boolean => {
  const reach = reachOf(address);
  return reach === 'public' || (reach === 'private' && allowPrivate);
};

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits = ''] = subnet.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
