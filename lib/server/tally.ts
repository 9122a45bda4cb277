import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from './limits';

/** What is counted in a minute, and the limit that holds it. */
export const RATES = {
  call: 'callsPerMinute',
  address: 'callsPerMinutePerAddress',
  sandbox: 'sandboxCallsPerMinute',
  key: 'keysPerMinute',
} as const satisfies Record<string, keyof Limits>;

/** What is held while a call is open, and the limit that holds it. */
export const SLOTS = {
  call: 'callsAtOnce',
  stream: 'streamsAtOnce',
  address: 'callsAtOncePerAddress',
  sandbox: 'callsAtOncePerAddress',
} as const satisfies Record<string, keyof Limits>;

export type RateName = keyof typeof RATES;
export type SlotName = keyof typeof SLOTS;

/** One decision: what it counts, and what it holds under the name `lease` until that is freed. */
export type Ask = {
  lease: string;
  rates?: readonly (readonly [RateName, string])[];
  slots?: readonly (readonly [SlotName, string])[];
};

/** The limits that calls are counted against. */
export type CountedLimit = (typeof RATES)[RateName] | (typeof SLOTS)[SlotName];

/** `limit`: the first that is used up. `wait`: milliseconds after which it may go better. */
export type Verdict =
  { ok: true } | { ok: false; kind: 'rate_limited' | 'busy'; limit: CountedLimit; wait: number };

/** Where calls are counted. A refused ask holds nothing; `free` may come twice, and for what was never held. */
export type Tally = {
  take(ask: Ask): Promise<Verdict>;
  free(ask: Ask): void;
};

/** The minute, in seconds, that rates are counted in. */
export const WINDOW = 60;

/** How long to wait where calls are open at once: nobody knows when one ends. */
const BUSY_WAIT = 1000;

/** The verdict on an ask, by the waits for its rates in milliseconds (0: not used up) and by whether its slots were free. */
export function verdictOf(
  { rates = [], slots = [] }: Ask,
  waits: readonly number[],
  areFree: readonly boolean[],
): Verdict {
  const spent = rates.find((_, index) => (waits[index] ?? 0) > 0);
  if (spent) return { ok: false, kind: 'rate_limited', limit: RATES[spent[0]], wait: Math.max(...waits) };
  const full = slots.find((_, index) => !areFree[index]);
  return full ? { ok: false, kind: 'busy', limit: SLOTS[full[0]], wait: BUSY_WAIT } : { ok: true };
}

/** The milliseconds to wait that a limiter's promise tells: 0 where there was a point left. Its failures stay failures. */
export const waitOf = (consumed: Promise<RateLimiterRes>): Promise<number> =>
  consumed.then(
    () => 0,
    (refused: unknown) => {
      if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
      throw refused;
    },
  );

/** Counts in this process: decides without leaving it, and remembers no more than `limits.remembered` for each rate. */
export function memoryTally(limits: Limits): Tally & { hold(ask: Ask): void } {
  const rates = new Map(
    Object.entries(RATES).map(([name, limit]) => [name, boundedRate(limits[limit], limits.remembered)]),
  );
  const held = new Map<string, Set<string>>();
  const hold = ({ slots = [], lease }: Ask) => {
    for (const [name, id] of slots) {
      const leases = held.get(`${name} ${id}`) ?? new Set();
      held.set(`${name} ${id}`, leases.add(lease));
    }
  };
  return {
    hold,
    async take(ask) {
      const waits = (ask.rates ?? []).map(([name, id]) => rates.get(name)?.(id) ?? 0);
      // Seen and held in one turn, so that no other call comes between.
      const areFree = (ask.slots ?? []).map(
        ([name, id]) => (held.get(`${name} ${id}`)?.size ?? 0) < limits[SLOTS[name]],
      );
      if (areFree.every(Boolean)) hold(ask);
      const verdict = verdictOf(ask, await Promise.all(waits), areFree);
      if (!verdict.ok) this.free(ask);
      return verdict;
    },
    free({ slots = [], lease }) {
      for (const [name, id] of slots) {
        const leases = held.get(`${name} ${id}`);
        if (leases?.delete(lease) && leases.size === 0) held.delete(`${name} ${id}`);
      }
    },
  };
}

/** A rate that forgets what began first once `max` are remembered. Resolves to the milliseconds to wait. */
function boundedRate(points: number, max: number): (id: string) => Promise<number> {
  const limiter = new RateLimiterMemory({ points, duration: WINDOW });
  const inOrder = new Set<string>();
  // One iterator for good: each new one would pass over all that was deleted.
  const oldestFirst = inOrder.values();
  return (id) => {
    inOrder.add(id);
    if (inOrder.size > max) {
      const oldest = oldestFirst.next().value ?? '';
      inOrder.delete(oldest);
      void limiter.delete(oldest);
    }
    return waitOf(limiter.consume(id));
  };
}
