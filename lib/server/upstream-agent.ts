import 'server-only';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { addressIn, mayConnect } from './address';
import { defaultLimits } from './limits';
import { ADDRESS_REFUSED } from './upstream-error';

type LookupAll = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupAll: LookupAll = (name, done) => systemLookup(name, { all: true }, done);

/**
 * The connections to one upstream. Every address is checked in the lookup of the connection itself, so that a name
 * cannot change its address between check and use; proxies named in the environment are not used.
 */
export function createAgent(allowPrivate: boolean, lookup: LookupAll = lookupAll): Dispatcher {
  return new Agent({
    connect: { lookup: guardedLookup(allowPrivate, lookup), timeout: defaultLimits.connectTime },
    connections: defaultLimits.connections,
    maxHeaderSize: defaultLimits.upstreamHeaders,
    headersTimeout: 0,
    bodyTimeout: defaultLimits.idleTime,
    pipelining: 1,
  });
}

/** Refuses an address literal that may not be connected to: for those, no lookup takes place. */
export function refuseLiteral(url: URL, allowPrivate: boolean): boolean {
  const address = addressIn(url);
  return address !== undefined && !mayConnect(address, allowPrivate);
}

function guardedLookup(allowPrivate: boolean, lookup: LookupAll): LookupFunction {
  return (name, options, done) => {
    lookup(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        done(error ?? Object.assign(new Error('The name has no address'), { code: 'ENOTFOUND' }), '', 0);
      } else if (addresses.some(({ address }) => !mayConnect(address, allowPrivate))) {
        done(Object.assign(new Error('The address is refused'), { code: ADDRESS_REFUSED }), '', 0);
      } else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
