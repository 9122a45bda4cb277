import 'server-only';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { addressIn, mayConnect } from './address';
import { defaultLimits, type Limits } from './limits';
import { isOwnAddress, portOf } from './own-address';
import { ADDRESS_REFUSED, RESET } from './upstream-error';

type LookupAll = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupAll: LookupAll = (name, done) => systemLookup(name, { all: true }, done);

type AgentOptions = {
  limits?: Pick<Limits, 'connectTime' | 'connections' | 'upstreamHeaders'>;
  lookup?: LookupAll;
  /** Where this process listens: no connection is made to it, so that no call goes round in a circle. */
  ownPort?: number;
};

/**
 * The connections to one upstream. Every address is checked in the lookup of the connection itself, so that a name
 * cannot change its address between check and use; proxies named in the environment are not used.
 */
export function createAgent(
  allowPrivate: boolean,
  { limits = defaultLimits, lookup = lookupAll, ownPort }: AgentOptions = {},
): Dispatcher {
  const connector = (mayBe: (address: string) => boolean) =>
    buildConnector({ lookup: guardedLookup(mayBe, lookup), timeout: limits.connectTime });
  const isAllowed = (address: string) => mayConnect(address, allowPrivate);
  const connect = connector(isAllowed);
  const connectElsewhere = connector((address) => isAllowed(address) && !isOwnAddress(address));
  return new Agent({
    connect: (options, done) => {
      const isOwnPort = portOf(options) === ownPort;
      const address = options.hostname.replace(/^\[|\]$/g, '');
      // For an address literal no lookup takes place.
      if (isOwnPort && isIP(address) !== 0 && isOwnAddress(address)) {
        done(refusal(), null);
        return;
      }
      (isOwnPort ? connectElsewhere : connect)(options, (...connected) => {
        connected[1]?.on('error', tellReset);
        done(...connected);
      });
    },
    connections: limits.connections,
    maxHeaderSize: limits.upstreamHeaders,
    headersTimeout: 0,
    // Whoever reads an answer has times of its own, by what the answer is.
    bodyTimeout: 0,
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

const refusal = () => Object.assign(new Error('The address is refused'), { code: ADDRESS_REFUSED });

function guardedLookup(mayBe: (address: string) => boolean, lookup: LookupAll): LookupFunction {
  return (name, options, done) => {
    lookup(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        done(error ?? Object.assign(new Error('The name has no address'), { code: 'ENOTFOUND' }), '', 0);
      } else if (!addresses.every(({ address }) => mayBe(address))) {
        done(refusal(), '', 0);
      } else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
