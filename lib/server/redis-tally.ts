import 'server-only';
import { createHmac, hkdfSync } from 'node:crypto';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { KeyRing } from './key-ring';
import type { Limits } from './limits';
import { RATES, SLOTS, verdictOf, waitOf, WINDOW, type Ask, type RateName, type Tally } from './tally';

const PURPOSE = 'lectern-counter-v1';

/** How long a slot is held without a sign of life, and how often one is given, in ms: a process may be killed. */
const LEASE = 60_000;
const RENEWAL = 20_000;

// KEYS[1]: leases by their end. ARGV: lease, its life in ms, how many there may be. By the clock of Redis alone.
const TAKE_SLOT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) and not redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;

/**
 * Counts in Redis, for all instances with the same ring: an id is known there only as an HMAC. `take` rejects where
 * Redis does not do it. Whatever is held, here or by the memory alone, is told to Redis again every 20 s.
 */
export function redisTally(
  client: Redis,
  limits: Limits,
  [first]: KeyRing,
): Tally & { hold(ask: Ask): void; close(): void } {
  const secret = Buffer.from(hkdfSync('sha256', first.secret, '', PURPOSE, 32));
  const nameOf = (id: string) => createHmac('sha256', secret).update(id).digest('base64url').slice(0, 22);
  const slotKey = (name: string, id: string) => `lectern:slot:${name}:${nameOf(id)}`;
  const limiterOf = (name: RateName) =>
    new RateLimiterRedis({
      storeClient: client,
      points: limits[RATES[name]],
      duration: WINDOW,
      keyPrefix: `lectern:rate:${name}`,
    });
  const rates = {
    call: limiterOf('call'),
    address: limiterOf('address'),
    sandbox: limiterOf('sandbox'),
    key: limiterOf('key'),
  };
  const takeSlot = async (key: string, lease: string, max: number) =>
    (await client.eval(TAKE_SLOT, 1, key, lease, LEASE, max)) === 1;

  const held = new Map<string, [key: string, lease: string]>();
  const hold = ({ slots = [], lease }: Ask) => {
    for (const [name, id] of slots) held.set(`${name} ${lease}`, [slotKey(name, id), lease]);
  };
  const renewal = setInterval(() => {
    if (client.status !== 'ready') return;
    // What fails here is tried again in the next round.
    for (const [key, lease] of held.values()) {
      takeSlot(key, lease, Number.MAX_SAFE_INTEGER).catch(() => undefined);
    }
  }, RENEWAL).unref();

  return {
    hold,
    async take(ask) {
      const [waits, areFree] = await Promise.all([
        Promise.all((ask.rates ?? []).map(([name, id]) => waitOf(rates[name].consume(nameOf(id))))),
        Promise.all(
          (ask.slots ?? []).map(([name, id]) => takeSlot(slotKey(name, id), ask.lease, limits[SLOTS[name]])),
        ),
      ]);
      const verdict = verdictOf(ask, waits, areFree);
      if (!verdict.ok) this.free(ask);
      return verdict;
    },
    free({ slots = [], lease }) {
      for (const [name, id] of slots) {
        held.delete(`${name} ${lease}`);
        // A lease that stays is over in a minute.
        if (client.status === 'ready') client.zrem(slotKey(name, id), lease).catch(() => undefined);
      }
    },
    close() {
      clearInterval(renewal);
      client.disconnect();
    },
  };
}

/** A connection that never makes a command wait: without Redis they fail at once, and it tries to be back each second. */
export function connectRedis(url: string): Redis {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    // Of a Redis that hangs, the connection stays: it is cut, so that what waits in it does not grow.
    socketTimeout: 1000,
    retryStrategy: (times) => Math.min(times * 100, 1000),
  });
  // What went wrong shows in the commands; without a listener it would be printed for each attempt.
  client.on('error', () => undefined);
  return client;
}
