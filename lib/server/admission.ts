import 'server-only';
import { randomUUID } from 'node:crypto';
import { callerAddress } from './caller';
import { env, type Settings } from './env';
import { metrics, type LimitName } from './metrics';
import { createReader, readerCookieLine, readerIn } from './reader-id';
import { connectRedis, redisTally } from './redis-tally';
import { sharedTally } from './shared-tally';
import { memoryTally, type Ask, type Tally } from './tally';

/** `retryAfter`: seconds, at least 1. */
export type Refused = { ok: false; kind: 'rate_limited' | 'busy'; retryAfter: number };

/** A place that an open call holds. `release` gives it back, once or more often. */
export type Place = {
  ok: true;
  /** Asks for one of the reader's streams as well; nothing where there is one. */
  stream(): Promise<Refused | undefined>;
  release(): void;
  /** The `Set-Cookie` lines that name the reader from now on. */
  cookies: string[];
};

/** Decides which calls may begin, by how many there were and how many are open. */
export type Admission = {
  /** A relayed call: counted for its reader and for its address. */
  relayed(headers: Headers): Promise<Place | Refused>;
  /** A call to `/sandbox`: counted for its address. */
  sandbox(headers: Headers): Promise<Place | Refused>;
  /** An attempt to put a key away; nothing where it may go on. */
  key(headers: Headers): Promise<Refused | undefined>;
};

type AdmissionSettings = Pick<Settings, 'site' | 'keyRing' | 'trustProxy' | 'limits'>;

/** The admission of one process: what `tally` counts, and how many calls are open in all. `count` hears of each refusal. */
export function createAdmission(
  { site, keyRing, trustProxy, limits }: AdmissionSettings,
  tally: Tally = memoryTally(limits),
  count: (limit: LimitName) => void = () => {},
): Admission {
  let open = 0;
  const refusalOf = async (ask: Ask): Promise<Refused | undefined> => {
    const verdict = await tally.take(ask);
    if (verdict.ok) return undefined;
    count(verdict.limit);
    return { ok: false, kind: verdict.kind, retryAfter: Math.max(1, Math.ceil(verdict.wait / 1000)) };
  };
  const addressOf = (headers: Headers) => callerAddress(headers, trustProxy);

  const admit = async (counted: Omit<Ask, 'lease'>, reader?: string): Promise<Place | Refused> => {
    if (open >= limits.callsAtOnceInAll) {
      count('callsAtOnceInAll');
      return { ok: false, kind: 'busy', retryAfter: 1 };
    }
    const ask = { ...counted, lease: randomUUID() };
    // Held while it is decided: many may come in one turn.
    open += 1;
    const refused = await refusalOf(ask);
    if (refused) {
      open -= 1;
      return refused;
    }
    const held: Ask[] = [ask];
    let isOver = false;
    return {
      ok: true,
      cookies: [],
      async stream() {
        if (reader === undefined) return undefined;
        const more: Ask = { lease: ask.lease, slots: [['stream', reader]] };
        const none = await refusalOf(more);
        if (none) return none;
        // The reader may have left meanwhile.
        if (isOver) tally.free(more);
        else held.push(more);
        return undefined;
      },
      release() {
        if (isOver) return;
        isOver = true;
        open -= 1;
        for (const one of held) tally.free(one);
      },
    };
  };

  return {
    async relayed(headers) {
      const address = addressOf(headers);
      const known = readerIn(headers, site, keyRing);
      const { id: reader, value } = known === undefined ? createReader(keyRing) : { id: known };
      const place = await admit(
        {
          rates: [
            ['call', reader],
            ['address', address],
          ],
          slots: [
            ['call', reader],
            ['address', address],
          ],
        },
        reader,
      );
      return place.ok && value ? { ...place, cookies: [readerCookieLine(site, value)] } : place;
    },
    sandbox: (headers) => {
      const address = addressOf(headers);
      return admit({ rates: [['sandbox', address]], slots: [['sandbox', address]] });
    },
    key: (headers) => refusalOf({ lease: '', rates: [['key', addressOf(headers)]] }),
  };
}

declare global {
  // Routes may be bundled apart, but what they count must be one.
  var lecternAdmission: Admission | undefined;
}

/** The admission of this process, with Redis where the settings name one. */
export function admission(): Admission {
  globalThis.lecternAdmission ??= admissionOf(env());
  return globalThis.lecternAdmission;
}

function admissionOf(settings: Settings): Admission {
  const { redisUrl, limits, keyRing } = settings;
  const local = memoryTally(limits);
  const tally =
    redisUrl === undefined
      ? local
      : sharedTally(redisTally(connectRedis(redisUrl), limits, keyRing), local, limits);
  return createAdmission(settings, tally, (limit) => metrics()?.countRefusal(limit));
}
