import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { keyRing, site } from '@/tests/relay-fixture';
import { createAdmission, type Admission } from './admission';
import { PEER } from './caller';
import { defaultLimits, type Limits } from './limits';
import { memoryTally } from './tally';

const admissionWith = (limits: Partial<Limits> = {}) =>
  createAdmission({ site, keyRing, trustProxy: 0, limits: { ...defaultLimits, ...limits } });

const from = (address: string, cookie = '') => new Headers({ [PEER]: address, cookie });

/** The cookie of a reader that the site knows from now on. */
async function newReader(admission: Admission): Promise<string> {
  const place = await admission.relayed(from('192.0.2.99'));
  if (!place.ok) throw new Error(place.kind);
  place.release();
  return place.cookies[0]?.split(';', 1)[0] ?? '';
}

/** Makes calls that end at once, and counts those that were let in. */
async function letIn(
  calls: number,
  call: (index: number) => ReturnType<Admission['relayed']>,
): Promise<number> {
  let count = 0;
  for (let index = 0; index < calls; index += 1) {
    const place = await call(index);
    if (place.ok) {
      count += 1;
      place.release();
    } else {
      expect(place.retryAfter).toBeGreaterThanOrEqual(1);
      expect(place.retryAfter).toBeLessThanOrEqual(60);
    }
  }
  return count;
}

describe('calls in a minute', () => {
  test('87 60 of a reader, wherever they come from; then rate_limited with the seconds to wait', async () => {
    const admission = admissionWith();
    const cookie = await newReader(admission);
    expect(await letIn(100, (index) => admission.relayed(from(`192.0.2.${index}`, cookie)))).toBe(59);
    expect(await admission.relayed(from('192.0.2.1', cookie))).toMatchObject({ kind: 'rate_limited' });
  });

  test('90 changing, forging or dropping the cookie does not get past the limit of the address', async () => {
    const admission = admissionWith();
    const cookies = ['', '__Host-lectern-reader=forged', await newReader(admission)];
    expect(
      await letIn(700, (index) => admission.relayed(from('203.0.113.7', index < 3 ? cookies[index] : ''))),
    ).toBe(600);
    expect((await admission.relayed(from('203.0.113.8'))).ok).toBe(true);
  });

  test('90 one IPv6 network is one address', async () => {
    const admission = admissionWith({ callsPerMinutePerAddress: 10 });
    expect(await letIn(30, (index) => admission.relayed(from(`2001:db8::${index + 1}`)))).toBe(10);
  });

  test('47 the sandbox is limited by address, apart from relayed calls', async () => {
    const admission = admissionWith({ sandboxCallsPerMinute: 5 });
    expect(await letIn(9, () => admission.sandbox(from('203.0.113.7')))).toBe(5);
    expect((await admission.relayed(from('203.0.113.7'))).ok).toBe(true);
  });

  test('87 20 attempts to put a key away from one address', async () => {
    const admission = admissionWith();
    const refused = await Promise.all(Array.from({ length: 25 }, () => admission.key(from('203.0.113.7'))));
    expect(refused.filter(Boolean)).toHaveLength(5);
    expect(refused.at(-1)).toMatchObject({ kind: 'rate_limited', retryAfter: 60 });
    expect(await admission.key(from('203.0.113.8'))).toBeUndefined();
  });
});

describe('calls at once', () => {
  test('87 8 of a reader, of them 4 streams; a place given back is free, however often it is given back', async () => {
    const admission = admissionWith();
    const cookie = await newReader(admission);
    const ask = () => admission.relayed(from('203.0.113.7', cookie));
    const places = await Promise.all(Array.from({ length: 10 }, ask));
    const held = places.filter((place) => place.ok);
    expect(held).toHaveLength(8);
    expect(places.at(-1)).toEqual({ ok: false, kind: 'busy', retryAfter: 1 });
    const streams = await Promise.all(held.map((place) => place.stream()));
    expect(streams.map((refused) => refused?.kind)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      ...Array.from({ length: 4 }, () => 'busy'),
    ]);
    held[0]?.release();
    held[0]?.release();
    const [next, none] = [await ask(), await ask()];
    expect([next.ok, none.ok]).toEqual([true, false]);
    expect(next.ok && (await next.stream())).toBeUndefined();
    expect(await held[7]?.stream()).toMatchObject({ kind: 'busy' });
  });

  test('87 of an address, and of the whole instance', async () => {
    const admission = admissionWith({ callsAtOncePerAddress: 3, callsAtOnceInAll: 5 });
    const many = (address: string) =>
      Promise.all(Array.from({ length: 4 }, () => admission.relayed(from(address))));
    const [first, second] = [await many('203.0.113.7'), await many('203.0.113.8')];
    expect(first.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(second.map(({ ok }) => ok)).toEqual([true, true, false, false]);
    expect(await admission.sandbox(from('203.0.113.9'))).toMatchObject({ kind: 'busy' });
    for (const place of [...first, ...second]) if (place.ok) place.release();
    expect((await admission.sandbox(from('203.0.113.9'))).ok).toBe(true);
  });

  test('87 a stream that is granted after the reader has left is given back', async () => {
    const admission = admissionWith({ streamsAtOnce: 1 });
    const cookie = await newReader(admission);
    for (let round = 0; round < 3; round += 1) {
      const place = await admission.relayed(from('203.0.113.7', cookie));
      if (!place.ok) throw new Error(place.kind);
      const granted = place.stream();
      place.release();
      expect(await granted).toBeUndefined();
    }
  });
});

describe('memory', () => {
  test('91 1,000,000 ids: at most 64 MiB more, and the ids that come last still count', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const tally = memoryTally({ ...defaultLimits, callsPerMinute: 2 });
    const take = (id: string) => tally.take({ lease: id, rates: [['call', id]], slots: [['call', id]] });
    const used = () => process.memoryUsage().heapUsed / 2 ** 20;
    gc();
    const before = used();
    let most = 0;
    for (let index = 0; index < 1_000_000; index += 1) {
      const id = `reader-${index}`;
      await take(id);
      tally.free({ lease: id, slots: [['call', id]] });
      if (index % 100_000 === 0) {
        gc();
        most = Math.max(most, used() - before);
      }
    }
    gc();
    most = Math.max(most, used() - before);
    console.log(`91 memory growth ${most.toFixed(1)} MiB`);
    expect(most).toBeLessThan(64);
    expect(await take('reader-999999')).toEqual({ ok: true });
    expect(await take('reader-999999')).toMatchObject({ ok: false, kind: 'rate_limited' });
  });

  test('87 a decision takes microseconds, and none waits for a timer', async () => {
    const admission = admissionWith({ callsPerMinute: 1_000_000, callsPerMinutePerAddress: 1_000_000 });
    const headers = from('203.0.113.7', await newReader(admission));
    const rounds = 20_000;
    const startedAt = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      const place = await admission.relayed(headers);
      if (place.ok) place.release();
    }
    const each = ((performance.now() - startedAt) * 1000) / rounds;
    console.log(`87 decision in memory: ${each.toFixed(1)} µs`);
    expect(each).toBeLessThan(500);
  });
});
