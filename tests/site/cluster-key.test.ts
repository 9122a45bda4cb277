import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { keyCookieName } from '@/lib/server/key-cookie';
import { sealKey } from '@/lib/server/key-vault';
import { keep } from '../keep';
import { stubUpstream } from '../stub-upstream';
import { startCluster } from './cluster';
import { RING } from './instance';
import { canary, JSON_CALL, PROMPT } from './reader';
import { createVisitor, type Visitor } from './visitor';

/** An API that answers those who bring the key, and only them. */
const keyedUpstream = async () =>
  keep(
    await stubUpstream(({ headers }, response) => {
      const brings = headers.authorization === `Bearer ${canary}` || headers['x-goog-api-key'] === canary;
      const status = brings ? 200 : 418;
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    }),
  );

const call = (visitor: Visitor, url: string) =>
  visitor.ask(`${url}${JSON_CALL}`, { method: 'POST', body: PROMPT });

describe('the key, over two instances', () => {
  test('8 1,000 calls that take turns over two instances with one cookie: none fails', async () => {
    const stub = await keyedUpstream();
    const cluster = await startCluster({ upstream: stub.url });
    const [one, two] = cluster.sites;
    const visitor = createVisitor();
    expect((await visitor.putKey(one.url, canary)).status).toBe(200);
    const statuses = new Map<string, number>();
    const cookie = new Set<string>();
    for (let index = 0; index < 500; index += 1) {
      const answers = await Promise.all([call(visitor, one.url), call(visitor, two.url)]);
      for (const [at, { status, text }] of answers.entries()) {
        const what = `${at === 0 ? 'one' : 'two'} ${status} ${text}`;
        statuses.set(what, (statuses.get(what) ?? 0) + 1);
      }
      cookie.add(visitor.cookies.get('lectern-key-gateway') ?? '');
    }
    expect(Object.fromEntries(statuses)).toEqual({ 'one 200 {}': 500, 'two 200 {}': 500 });
    expect(cookie.size).toBe(1);
    expect(stub.received).toHaveLength(1000);
  });

  test('6 a ring that is changed in four steps, one instance after the other: no reader loses the key', async () => {
    const rings = {
      old: 'old:5d1c0e9ab7f34c28a6e0917b3f52d84c',
      both: 'old:5d1c0e9ab7f34c28a6e0917b3f52d84c,new:c83a7be16f02d94517a9e4b06d2c38f5',
      turned: 'new:c83a7be16f02d94517a9e4b06d2c38f5,old:5d1c0e9ab7f34c28a6e0917b3f52d84c',
      new: 'new:c83a7be16f02d94517a9e4b06d2c38f5',
    };
    const stub = await keyedUpstream();
    const cluster = await startCluster({ upstream: stub.url, env: { LECTERN_SECRET: rings.old } });
    const readers = Array.from({ length: 20 }, createVisitor);
    for (const reader of readers) expect((await reader.putKey(cluster.url, canary)).status).toBe(200);
    const sealedWith = ({ cookies }: Visitor) => {
      const [header = ''] = (cookies.get('lectern-key-gateway') ?? '').split('.');
      return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
    };
    let calls = 0;
    /** Every reader calls each of the instances; what they answer. */
    const everybody = async () => {
      const answers = await Promise.all(
        readers.map(async (reader) => {
          const each = [];
          for (const { url } of cluster.sites) each.push((await call(reader, url)).status);
          return each;
        }),
      );
      calls += answers.flat().length;
      return new Set(answers.flat());
    };
    expect(await everybody()).toEqual(new Set([200]));
    for (const ring of [rings.both, rings.turned, rings.new]) {
      for (const index of [0, 1] as const) {
        cluster.sites[index].signal('SIGKILL');
        await cluster.restart(index, { LECTERN_SECRET: ring });
        expect(await everybody(), `instance ${index} with ${ring}`).toEqual(new Set([200]));
      }
      if (ring === rings.turned) expect(new Set(readers.map(sealedWith))).toEqual(new Set(['new']));
    }
    console.info(`6 ${calls} calls of ${readers.length} readers over four steps, 0 without a key`);
    // A copy from before the second step is of no use any more.
    const late = createVisitor();
    const site = { url: cluster.url, origin: 'http://localhost', explicit: true };
    const upstream = gatewayAt(stub.url);
    const old = [{ id: 'old', secret: rings.old.slice(4) }] as const;
    const sealed = await sealKey(old, upstream, canary, new Date(Date.now() + 60_000));
    late.cookies.set(keyCookieName(site, upstream), sealed);
    expect((await call(late, cluster.url)).status).toBe(401);
    expect(late.cookies.has(keyCookieName(site, upstream))).toBe(false);
  });
});

/** The upstream as the site knows it, which a seal is bound to. */
const gatewayAt = (url: string) =>
  ({ id: 'gateway', label: '', baseUrl: url, publicUrl: url, kind: 'live' }) as const;

describe('100 two instances whose clocks are two minutes apart', () => {
  const shifted = (seconds: number) => ({
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('./shifted-clock.mjs', import.meta.url))}`,
    CLOCK_SHIFT: String(seconds * 1000),
  });

  test('100 each opens what the other has sealed, and a key ends by the clock of who is asked', async () => {
    const stub = await keyedUpstream();
    const cluster = await startCluster({ upstream: stub.url, each: [shifted(60), shifted(-60)] });
    const [ahead, behind] = cluster.sites;
    for (const { url } of [ahead, behind]) {
      const visitor = createVisitor();
      const put = await visitor.putKey(url, canary);
      const hours =
        (Date.parse((JSON.parse(put.text) as { expiresAt: string }).expiresAt) - Date.now()) / 3_600_000;
      const off = url === ahead.url ? 60 : -60;
      expect(Math.abs(hours - 12 - off / 3600)).toBeLessThan(0.01);
      for (const other of [ahead, behind]) expect((await call(visitor, other.url)).status).toBe(200);
      // Who a reader is does not change either.
      expect([...visitor.cookies.keys()].toSorted()).toEqual(['lectern-key-gateway', 'lectern-reader']);
      const before = visitor.cookies.get('lectern-reader');
      for (const other of [ahead, behind]) await call(visitor, other.url);
      expect(visitor.cookies.get('lectern-reader')).toBe(before);
    }

    const upstream = gatewayAt(stub.url);
    const [id = '', secret = ''] = RING.split(':');
    /** What both answer to a key that ends so many seconds from now, by a clock that is right. */
    const endingIn = async (seconds: number) => {
      const sealed = await sealKey([{ id, secret }], upstream, canary, new Date(Date.now() + seconds * 1000));
      const statuses = [];
      for (const { url } of [ahead, behind]) {
        const visitor = createVisitor();
        visitor.cookies.set('lectern-key-gateway', sealed);
        statuses.push((await call(visitor, url)).status);
      }
      return statuses;
    };
    expect(await endingIn(70)).toEqual([200, 200]);
    expect(await endingIn(50)).toEqual([401, 200]);
    expect(await endingIn(-50)).toEqual([401, 200]);
    expect(await endingIn(-70)).toEqual([401, 401]);
  });

  test('100 a job of the sandbox that begins on one is found on the other', async () => {
    const stub = await keyedUpstream();
    const cluster = await startCluster({ upstream: stub.url, each: [shifted(60), shifted(-60)] });
    const [ahead, behind] = cluster.sites;
    for (const [first, second] of [
      [ahead, behind],
      [behind, ahead],
    ] as const) {
      const visitor = createVisitor();
      const headers = { authorization: 'Bearer any-key', 'x-sandbox': 'hurry=1' };
      const created = await visitor.ask(`${first.url}/sandbox/v1/videos`, {
        method: 'POST',
        headers,
        body: '{"model":"sora-2","prompt":"A cat"}',
      });
      expect(created.status, created.text).toBe(200);
      const { id } = JSON.parse(created.text) as { id: string };
      for (const { url } of [first, second]) {
        const found = await visitor.ask(`${url}/sandbox/v1/videos/${id}`, { headers });
        expect(found.status, found.text).toBe(200);
        expect((JSON.parse(found.text) as { status: string }).status).toMatch(
          /^(queued|in_progress|completed)$/,
        );
      }
    }
  });
});
