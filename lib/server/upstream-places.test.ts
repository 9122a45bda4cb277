import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { classOf, relayFixture } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { relay } from './relay';
import { createUpstreamPlaces } from './upstream-places';

const { signal } = new AbortController();
const TIME = 50;

describe('93 the places of an upstream', () => {
  test('are as many as its connections, of which one endpoint leaves some to the others', async () => {
    const places = createUpstreamPlaces(10);
    const slow = await Promise.all(Array.from({ length: 12 }, () => places.take('slow', TIME, signal)));
    expect(slow.filter((release) => release)).toHaveLength(9);
    const quick = await places.take('quick', TIME, signal);
    expect(quick).toBeDefined();
    expect(await places.take('quick', TIME, signal)).toBeUndefined();
    quick?.();
    quick?.();
    expect(await places.take('quick', TIME, signal)).toBeDefined();
    expect(await places.take('third', TIME, signal)).toBeUndefined();
  });

  test('are given in turn, past those whose endpoint has its share', async () => {
    const places = createUpstreamPlaces(2);
    const first = await places.take('a', TIME, signal);
    const other = await places.take('b', TIME, signal);
    const order: string[] = [];
    const wait = (endpoint: string) =>
      places.take(endpoint, 5000, signal).then((release) => {
        order.push(endpoint);
        return release;
      });
    const [second, third] = [wait('a'), wait('c')];
    other?.();
    (await third)?.();
    first?.();
    (await second)?.();
    expect(order).toEqual(['c', 'a']);
    expect(await places.take('d', TIME, signal)).toBeDefined();
  });

  test('are not given to a caller who has left', async () => {
    const places = createUpstreamPlaces(1);
    const release = await places.take('a', TIME, signal);
    const left = new AbortController();
    const waiting = places.take('a', 5000, left.signal);
    left.abort();
    expect(await waiting).toBeUndefined();
    expect(await places.take('a', TIME, left.signal)).toBeUndefined();
    release?.();
    expect(await places.take('a', TIME, signal)).toBeDefined();
  });
});

describe('93 a slow endpoint', () => {
  /** A relay with two endpoints of one upstream, of which one never answers until it is told. */
  async function slowAndQuick() {
    const slow: ServerResponse[] = [];
    const stub = keep(
      await stubUpstream(({ path }, response) => {
        if (path.includes('slow')) slow.push(response);
        else response.end('{}');
      }),
    );
    const fixture = keep(relayFixture(stub.url, { limits: { connections: 10, connectTime: 300 } }));
    const ask = async (id: string, signal_?: AbortSignal) => {
      const target = { ...fixture.target, plan: { ...fixture.target.plan, id } };
      return relay(
        await fixture.call({ query: `path.model=${id}`, ...(signal_ ? { signal: signal_ } : {}) }),
        target,
      );
    };
    return { ...fixture, stub, slow, ask };
  }

  test('takes no connection from a quick one, is told to wait, and then works again', async () => {
    const { ask, slow, stub, entries } = await slowAndQuick();
    const open = Array.from({ length: 9 }, () => ask('slow'));
    await expect.poll(() => slow.length).toBe(9);
    const waiting = ask('slow');
    const took: number[] = [];
    for (let call = 0; call < 50; call += 1) {
      const startedAt = performance.now();
      const response = await ask('quick');
      expect([response.status, await response.text()]).toEqual([200, '{}']);
      took.push(performance.now() - startedAt);
    }
    console.info(`50 quick calls beside 9 slow ones: at most ${Math.max(...took).toFixed(1)} ms`);
    const refused = await waiting;
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([503, 1]);
    expect(await classOf(refused)).toBe('busy');
    expect(entries.filter(({ outcome }) => outcome === 'busy')).toMatchObject([
      { status: 503, endpoint: 'slow', bytes: 0 },
    ]);
    expect(stub.connections()).toBe(10);

    const last = ask('slow');
    slow[0]?.end('{}');
    // A place is held until the answer has been read.
    expect(await (await open[0])?.text()).toBe('{}');
    await expect.poll(() => slow.length).toBe(10);
    for (const response of slow.slice(1)) response.end('{}');
    for (const answer of [...open.slice(1), last]) expect((await answer).status).toBe(200);
    expect(stub.connections()).toBe(10);
  });

  test('gives its places back when its readers leave', async () => {
    const { ask, slow } = await slowAndQuick();
    const reader = new AbortController();
    const open = Array.from({ length: 9 }, () => ask('slow', reader.signal));
    await expect.poll(() => slow.length).toBe(9);
    reader.abort();
    await Promise.all(open);
    const next = ask('slow');
    await expect.poll(() => slow.length).toBe(10);
    slow.at(-1)?.end('{}');
    expect((await next).status).toBe(200);
  });
});
