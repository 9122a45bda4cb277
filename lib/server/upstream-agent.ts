import 'server-only';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { addressIn, mayConnect } from './address';
import { defaultLimits, type Limits } from './limits';
import { ADDRESS_REFUSED, RESET } from './upstream-error';

type LookupAll = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupAll: LookupAll = (name, done) => systemLookup(name, { all: true }, done);

type AgentOptions = {
  limits?: Pick<Limits, 'connectTime' | 'connections' | 'upstreamHeaders' | 'idleTime'>;
  lookup?: LookupAll;
};

/**
 * The connections to one upstream. Every address is checked in the lookup of the connection itself, so that a name
 * cannot change its address between check and use; proxies named in the environment are not used.
 */
export function createAgent(
  allowPrivate: boolean,
  { limits = defaultLimits, lookup = lookupAll }: AgentOptions = {},
): Dispatcher {
  const connect = buildConnector({
    lookup: guardedLookup(allowPrivate, lookup),
    timeout: limits.connectTime,
  });
  return new Agent({
    connect: (options, done) =>
      connect(options, (...connected) => {
        connected[1]?.on('error', tellReset);
        done(...connected);
      }),
    connections: limits.connections,
    maxHeaderSize: limits.upstreamHeaders,
    headersTimeout: 0,
    bodyTimeout: limits.idleTime,
    pipelining: 1,
  });
}

/**
 * Gives a reset another code before the client sees it: by its own one, undici takes it for the good end of an answer
 * that has no length, and half an answer would look whole.
 */
function tellReset(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET') error.code = RESET;
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
