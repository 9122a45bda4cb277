import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { redisServer, type RedisServer } from '@/tests/redis-server';
import { manyCalls } from '@/tests/open-limits';
import { keyRing, relayFixture, site } from '@/tests/relay-fixture';
import { serveHandler } from '@/tests/serve-handler';
import { stubUpstream } from '@/tests/stub-upstream';
import { createAdmission, type Admission } from './admission';
import { PEER } from './caller';
import { defaultLimits, type Limits } from './limits';
import { connectRedis, redisTally } from './redis-tally';
import { relay } from './relay';
import { sharedTally } from './shared-tally';
import { memoryTally, type Tally } from './tally';

let redis: RedisServer;
beforeAll(async () => {
  redis = await redisServer();
});
afterAll(() => redis.close());

/** What one instance counts with. `said` are its lines for the operator. */
async function instance(limits: Limits) {
  const client = connectRedis(redis.url);
  const said: string[] = [];
  const shared = redisTally(client, limits, keyRing);
  keep({ close: async () => shared.close() });
  const tally = sharedTally(shared, memoryTally(limits), limits, (line) => said.push(line));
  await expect.poll(() => client.status).toBe('ready');
  return { tally, said, client };
}

const admissionOf = (tally: Tally, limits: Limits): Admission =>
  createAdmission({ site, keyRing, trustProxy: 0, limits }, tally);

async function ask<T>(question: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(redis.url);
  try {
    return await question(client);
  } finally {
    client.disconnect();
  }
}

const from = (address: string) => new Headers({ [PEER]: address });

describe('two instances with one Redis', () => {
  test('88 let in 100 calls in all, at the same time', async () => {
    const limits = {
      ...defaultLimits,
      callsPerMinutePerAddress: 100,
      callsAtOncePerAddress: 1000,
      redisTime: 2000,
    };
    const [one, two] = [await instance(limits), await instance(limits)];
    const [first, second] = [admissionOf(one.tally, limits), admissionOf(two.tally, limits)];
    const places = await Promise.all(
      Array.from({ length: 300 }, (_, index) => (index % 2 ? first : second).relayed(from('203.0.113.1'))),
    );
    expect(places.filter(({ ok }) => ok)).toHaveLength(100);
    expect(places.find(({ ok }) => !ok)).toMatchObject({ kind: 'rate_limited' });
    expect([...one.said, ...two.said]).toEqual([]);
  });

  test('88 let in 6 calls at once in all, and a seventh when one has ended on either', async () => {
    const limits = { ...defaultLimits, callsAtOncePerAddress: 6, redisTime: 2000 };
    const [one, two] = [await instance(limits), await instance(limits)];
    const [first, second] = [admissionOf(one.tally, limits), admissionOf(two.tally, limits)];
    const places = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? first : second).relayed(from('203.0.113.2'))),
    );
    const open = places.filter((place) => place.ok);
    expect(open).toHaveLength(6);
    expect(places.find(({ ok }) => !ok)).toEqual({ ok: false, kind: 'busy', retryAfter: 1 });
    open[0]?.release();
    await expect.poll(async () => (await second.relayed(from('203.0.113.2'))).ok).toBe(true);
    expect((await first.relayed(from('203.0.113.2'))).ok).toBe(false);
  });

  test('97 places of an instance that was killed are free again once its lease is over', async () => {
    const limits = { ...defaultLimits, callsAtOncePerAddress: 1, redisTime: 2000 };
    const killed = await instance(limits);
    expect((await admissionOf(killed.tally, limits).sandbox(from('203.0.113.3'))).ok).toBe(true);
    killed.client.disconnect();
    const other = admissionOf((await instance(limits)).tally, limits);
    expect((await other.sandbox(from('203.0.113.3'))).ok).toBe(false);
    // A minute goes by at once: the end of every lease is moved to now.
    await ask(async (client) => {
      for (const key of await client.keys('lectern:slot:sandbox:*')) {
        for (const lease of await client.zrange(key, '0', '-1')) await client.zadd(key, '1', lease);
      }
    });
    expect((await other.sandbox(from('203.0.113.3'))).ok).toBe(true);
  });

  test('16, 91 Redis holds counters that expire, under names that tell nothing', async () => {
    const { tally } = await instance(defaultLimits);
    const admission = admissionOf(tally, defaultLimits);
    const place = await admission.relayed(from('203.0.113.77'));
    if (!place.ok) throw new Error(place.kind);
    const cookie = place.cookies[0]?.split(';', 1)[0] ?? '';
    const reader = cookie.split('=')[1]?.split('.')[0] ?? '';
    await ask(async (client) => {
      const keys = await client.keys('*');
      expect(keys.length).toBeGreaterThan(3);
      for (const key of keys) {
        expect(await client.pttl(key), key).toBeGreaterThan(0);
        const value = key.includes(':slot:') ? await client.zrange(key, '0', '-1') : await client.get(key);
        const text = `${key} ${String(value)}`;
        expect(text).not.toContain(reader);
        expect(text).not.toContain('203.0.113');
      }
    });
    place.release();
  });
});

describe('Redis that fails', () => {
  test('89 stopped, started, paused and let go under load: no call fails, every decision is there in 50 ms', async () => {
    const limits = { ...defaultLimits, ...manyCalls };
    const { tally, said, client } = await instance(limits);
    const times: number[] = [];
    const timed: Tally = {
      ...tally,
      take: async (asked) => {
        const startedAt = performance.now();
        const verdict = await tally.take(asked);
        times.push(performance.now() - startedAt);
        return verdict;
      },
    };
    const stub = keep(await stubUpstream((_received, response) => response.end('{"ok":true}')));
    const fixture = keep(relayFixture(stub.url, { admission: admissionOf(timed, limits) }));
    const { headers } = await fixture.call();
    const served = keep(await serveHandler((request) => relay(request, fixture.target)));
    const statuses = new Map<number, number>();
    const over = new AbortController();
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!over.signal.aborted) {
          const response = await fetch(`${served.url}/?path.model=gemini-3.1-pro`, {
            method: 'POST',
            headers,
            body: '{"contents":[]}',
          });
          await response.arrayBuffer();
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          await sleep(10);
        }
      }),
    );
    const isCounting = () => expect.poll(countedIn(client), { interval: 200 }).toBe(true);
    await isCounting();
    await redis.stop();
    await sleep(1500);
    await redis.start();
    await isCounting();
    redis.pause();
    await sleep(2500);
    redis.goOn();
    await isCounting();
    over.abort();
    await load;
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
    const calls = statuses.get(200) ?? 0;
    console.log(
      `89 ${calls} calls, 0 failed; decisions: p99 ${p99.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`,
    );
    expect([...statuses.keys()]).toEqual([200]);
    expect(calls).toBeGreaterThan(100);
    expect(p99).toBeLessThanOrEqual(50);
    // One line a minute, and all this took less.
    expect(said).toEqual(['Redis does not answer: this instance counts calls by itself until it does.']);
  });

  test('89 read-only: the memory decides, with the same limits', async () => {
    const limits = { ...defaultLimits, callsPerMinutePerAddress: 5 };
    const { tally, said } = await instance(limits);
    const admission = admissionOf(tally, limits);
    await ask((client) => client.replicaof('127.0.0.1', 1));
    try {
      const places = [];
      for (let call = 0; call < 8; call += 1) places.push(await admission.relayed(from('203.0.113.4')));
      expect(places.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, false, false]);
      expect(said).toHaveLength(1);
    } finally {
      await ask((client) => client.replicaof('NO', 'ONE'));
    }
  });
});

/** Whether the number of calls that Redis has counted grows. */
function countedIn(client: Redis): () => Promise<boolean> {
  let before: number | undefined;
  return async () => {
    const now = await sumOf(client).catch(() => 0);
    const grows = before !== undefined && now > before;
    before = now;
    return grows;
  };
}

async function sumOf(client: Redis): Promise<number> {
  const keys = await client.keys('lectern:rate:*');
  const counts = await Promise.all(keys.map((key) => client.get(key)));
  return counts.reduce((sum, count) => sum + Number(count), 0);
}
