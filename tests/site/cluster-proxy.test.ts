import { describe, expect, onTestFinished, test } from 'vitest';
import { startNginx } from '@/lib/tooling/cluster/nginx';
import { freePort } from '../free-port';
import { keep } from '../keep';
import { stubUpstream } from '../stub-upstream';
import { startCluster } from './cluster';
import { canary } from './reader';
import { ask } from './visitor';

const SITE = 'https://docs.example';

const anyUpstream = async () => keep(await stubUpstream((_, response) => response.end('{}')));

/** Asks whether a key is held, as a page of `origin` does on a browser without Fetch Metadata. */
const asked = async (url: string, origin: string, headers: Record<string, string> = {}) =>
  (await ask(`${url}/api/key/gateway`, { headers: { 'x-lectern': '1', origin, ...headers } })).status;

/** What a caller may claim of proxies. */
const forged = (host: string) => ({
  'x-forwarded-host': host,
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '443',
  'x-original-host': host,
  forwarded: `host=${host};proto=https`,
});

describe('behind nginx', () => {
  test('24 with another Host, calls are those of the address that readers know', async () => {
    const { url } = await startCluster({
      upstream: (await anyUpstream()).url,
      env: { SITE_URL: SITE },
      changes: { 'Host $http_host': 'Host site.internal:3000' },
    });
    expect(await asked(url, SITE)).toBe(200);
    for (const origin of [
      'http://site.internal:3000',
      'https://site.internal:3000',
      url,
      'http://docs.example',
    ])
      expect(await asked(url, origin), origin).toBe(403);
    const put = await ask(`${url}/api/key/gateway`, {
      method: 'PUT',
      headers: { 'x-lectern': '1', origin: SITE, 'content-type': 'application/json' },
      body: JSON.stringify({ key: canary }),
    });
    expect(put.headers['set-cookie']?.[0]).toMatch(
      /^__Host-lectern-key-gateway=[^;]+; Path=\/; Max-Age=43200; HttpOnly; Secure; SameSite=Strict$/,
    );
    const picture = await ask(`${url}/sandbox/v1/images/generations`, {
      method: 'POST',
      headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
      body: '{"model":"dall-e-3","prompt":"A cat"}',
    });
    expect(picture.status).toBe(200);
    expect(picture.text).toContain(`"${SITE}/sandbox/media/`);
  });

  test('24 without SITE_URL the Host that nginx passes on is the site', async () => {
    const { url } = await startCluster({
      upstream: (await anyUpstream()).url,
      each: [{ SITE_URL: '' }, { SITE_URL: '' }],
    });
    expect(await asked(url, url)).toBe(200);
    expect(await asked(url, 'http://localhost:8080')).toBe(403);
  });

  test.each(['0', '1'])(
    '25 forged X-Forwarded-* move neither limits nor the origin, with TRUST_PROXY=%s',
    async (trust) => {
      const { url, sites } = await startCluster({
        upstream: (await anyUpstream()).url,
        env: { TRUST_PROXY: trust, KEYS_PER_MINUTE: '6', SITE_URL: SITE },
      });
      const put = async (at: string, index: number, localAddress?: string) => {
        const { status } = await ask(`${at}/api/key/gateway`, {
          method: 'PUT',
          headers: {
            'x-lectern': '1',
            origin: SITE,
            'content-type': 'application/json',
            'x-forwarded-for': `198.51.100.${index}, 203.0.113.${index}`,
            'x-real-ip': `203.0.113.${index}`,
            'x-lectern-peer': `203.0.113.${index}`,
            'true-client-ip': `203.0.113.${index}`,
            forwarded: `for=203.0.113.${index}`,
          },
          body: JSON.stringify({ key: canary }),
          ...(localAddress ? { localAddress } : {}),
        });
        return status;
      };
      // Without the proxy there is nobody who could be trusted.
      const [one] = sites;
      if (trust === '0') {
        const direct = [];
        for (let index = 1; index <= 8; index += 1) direct.push(await put(one.url, index));
        expect(direct).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
        return;
      }
      // nginx asks the instances in turn, and each counts for itself.
      const through = [];
      for (let index = 1; index <= 16; index += 1) through.push(await put(url, index));
      expect(through.filter((status) => status === 200)).toHaveLength(12);
      expect(through.filter((status) => status === 429)).toHaveLength(4);
      // Another address of a caller is another one.
      expect(await put(url, 1, '127.0.0.2')).toBe(200);

      expect(await asked(url, SITE, forged('evil.example'))).toBe(200);
      for (const at of [url, one.url]) {
        expect(await asked(at, 'https://evil.example', forged('evil.example'))).toBe(403);
        expect(
          await asked(at, 'https://evil.example', { ...forged('evil.example'), host: 'evil.example' }),
        ).toBe(403);
      }
    },
  );

  test('what only the network of the instances may see is not behind nginx', async () => {
    const { url, sites } = await startCluster({ upstream: (await anyUpstream()).url, env: { METRICS: '1' } });
    expect((await ask(`${sites[0].url}/api/metrics`)).status).toBe(200);
    for (const path of [
      '/api/metrics',
      '/api//metrics',
      '/api/metrics/',
      '/%61pi/metrics',
      '/x/../api/metrics',
      '/api/metrics?a',
    ])
      expect((await ask(`${url}${path}`)).text, path).not.toContain('lectern_');
  });
});

test('85 nginx asks the other instance where a connection is refused, and repeats no POST that was read', async () => {
  const [gone, alive] = [await freePort(), keep(await stubUpstream((_, response) => response.end('{}')))];
  const port = await freePort();
  const nginx = await startNginx({ port, sites: [gone, Number(new URL(alive.url).port)] });
  onTestFinished(() => nginx.stop('SIGTERM'));
  const url = `http://127.0.0.1:${port}/api/relay/gateway/any`;
  const calls = (method: string) =>
    Promise.all(Array.from({ length: 20 }, async () => (await ask(url, { method, body: '{}' })).status));
  expect(new Set(await calls('POST'))).toEqual(new Set([200]));
  expect(alive.received).toHaveLength(20);

  // Now there is one that reads a call and breaks off.
  const breaks = keep(await stubUpstream((_, response) => response.destroy(), gone));
  const statuses = await calls('POST');
  expect(breaks.received.length).toBeGreaterThan(5);
  expect(statuses.filter((status) => status === 502)).toHaveLength(breaks.received.length);
  expect(breaks.received.length + alive.received.length).toBe(40);
  // Nor is it held to be down: half of the calls still reach it.
  expect(new Set(await calls('GET'))).toEqual(new Set([200]));
});

test('99 while two builds are served, a file that one instance has is found, whichever is asked first', async () => {
  const build = async (files: string[]) =>
    keep(
      await stubUpstream(({ path }, response) => {
        response.writeHead(files.includes(path) ? 200 : 404).end(path);
      }),
    );
  const [old, next] = [await build(['/_next/static/a.js']), await build(['/_next/static/b.js'])];
  const portOfUrl = (url: string) => Number(new URL(url).port);
  const port = await freePort();
  const nginx = await startNginx({ port, sites: [portOfUrl(old.url), portOfUrl(next.url)] });
  onTestFinished(() => nginx.stop('SIGTERM'));
  const statuses = async (path: string) => {
    const url = `http://127.0.0.1:${port}${path}`;
    return new Set(await Promise.all(Array.from({ length: 8 }, async () => (await ask(url)).status)));
  };
  expect(await statuses('/_next/static/a.js')).toEqual(new Set([200]));
  expect(await statuses('/_next/static/b.js')).toEqual(new Set([200]));
  expect(await statuses('/_next/static/c.js')).toEqual(new Set([404]));
  // What is no file of a build is asked for once.
  const before = old.received.length + next.received.length;
  expect(await statuses('/en/nowhere')).toEqual(new Set([404]));
  expect(old.received.length + next.received.length).toBe(before + 8);
});
