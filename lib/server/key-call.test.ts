import { describe, expect, test } from 'vitest';
import { createAdmission, type Admission } from './admission';
import type { Settings } from './env';
import { answerKeyCall } from './key-call';
import { defaultLimits } from './limits';

const key = 'sk-canary-7f3a91c05be24d68';
const secret = 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A';

const settings = (origin: string, change: Partial<Settings> = {}): Settings => ({
  port: 3000,
  site: { url: origin, origin, explicit: true },
  upstream: { url: 'https://gw.example', publicUrl: 'https://gw.example' },
  production: false,
  allowPrivateUpstream: false,
  trustProxy: 0,
  keyRing: [{ id: 'a', secret }],
  keysEndWithProcess: false,
  limits: defaultLimits,
  ...change,
});
const https = settings('https://docs.example');
const http = settings('http://10.0.0.5:3000');

type Call = { body?: BodyInit; cookie?: string; headers?: Record<string, string>; upstream?: string };

function call(method: string, options: Call = {}, on = https, admission?: Admission): Promise<Response> {
  const init: RequestInit & { duplex: 'half' } = {
    method,
    duplex: 'half',
    headers: {
      'x-lectern': '1',
      'sec-fetch-site': 'same-origin',
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: options.body }),
  };
  const upstream = options.upstream ?? 'gateway';
  return answerKeyCall(
    new Request(`http://container/api/key/${upstream}`, init),
    upstream,
    on,
    admission ?? createAdmission(on),
  );
}

const put = (value: string, on = https) => call('PUT', { body: JSON.stringify({ key: value }) }, on);
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';

describe('putting a key away', () => {
  test('87 the 21st attempt of a minute is refused, and says when to try again; asking is not counted', async () => {
    const admission = createAdmission(https);
    const body = JSON.stringify({ key });
    for (let attempt = 0; attempt < 20; attempt += 1) {
      expect((await call('PUT', { body: attempt % 2 ? body : 'x' }, https, admission)).status).not.toBe(429);
    }
    const refused = await call('PUT', { body }, https, admission);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(await refused.json()).toMatchObject({ class: 'rate_limited' });
    expect((await call('GET', {}, https, admission)).status).toBe(200);
  });

  test('2 sets exactly this cookie on https', async () => {
    const response = await put(key);
    expect(response.status).toBe(200);
    const [line = '', ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(line.replace(/=[^;]+/, '=…')).toBe(
      '__Host-lectern-key-gateway=…; Path=/; Max-Age=43200; HttpOnly; Secure; SameSite=Strict',
    );
  });

  test('3 on plain http the cookie has another name and no Secure; https never reads that one', async () => {
    const response = await put(key, http);
    const [line = ''] = response.headers.getSetCookie();
    expect(line.replace(/=[^;]+/, '=…')).toBe(
      'lectern-key-gateway=…; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict',
    );
    const cookie = cookieOf(response);
    expect(await (await call('GET', { cookie }, http)).json()).toMatchObject({ held: true });
    const onHttps = await call('GET', { cookie });
    expect(await onHttps.json()).toEqual({ held: false });
    expect(onHttps.headers.getSetCookie()).toEqual([]);
    const prefixed = await call('GET', { cookie: `__Host-${cookie}` }, http);
    expect(await prefixed.json()).toEqual({ held: false });
  });

  test('1 no answer holds the key, or more than its last four characters', async () => {
    const stored = await put(` ${key} `);
    const cookie = cookieOf(stored);
    const answers = [stored, await call('GET', { cookie }), await call('DELETE', { cookie })];
    const texts = await Promise.all(
      answers.map(async (answer) => `${JSON.stringify([...answer.headers])}${await answer.text()}`),
    );
    for (const text of texts) {
      expect(text).not.toContain(key.slice(0, 10));
      expect(text).not.toContain(key.slice(-5));
      expect(text).not.toContain(Buffer.from(key).toString('base64').slice(0, 12));
    }
    expect(texts[1]).toContain('"lastFour":"4d68"');
  });

  test('tells until when it is held, 12 hours from now at most', async () => {
    const body: unknown = await (await put(key)).json();
    expect(body).toEqual({ held: true, lastFour: '4d68', expiresAt: expect.any(String) });
    const text = JSON.stringify(body);
    const until = Date.parse(/"expiresAt":"([^"]+)"/.exec(text)?.[1] ?? '') - Date.now();
    expect(until).toBeGreaterThan(defaultLimits.keyLife - 10_000);
    expect(until).toBeLessThanOrEqual(defaultLimits.keyLife);
  });

  test.each([
    'sk-secret\r\nx: 1',
    'sk-secret\0',
    'sk-secreté',
    'sk secret',
    '',
    'sk-secret'.padEnd(1025, 'x'),
  ])('12 %j is refused without repeating it', async (value) => {
    const response = await put(value);
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie()).toEqual([]);
    const text = await response.text();
    expect(text).toContain('"where":"key"');
    expect(text).not.toContain('secret');
  });

  test.each(['{"key":"sk-secret"', '{"key":1}', '["sk-secret"]', 'null', '', '\xff'])(
    'a body like %j is refused without repeating it',
    async (body) => {
      const response = await call('PUT', { body: Buffer.from(body, 'latin1') });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain('secret');
    },
  );

  test('a body of another type, an encoded one or a large one is refused', async () => {
    const body = JSON.stringify({ key });
    const typed = (type: string) => call('PUT', { body, headers: { 'content-type': type } });
    expect((await typed('text/plain')).status).toBe(415);
    expect((await typed('application/x-www-form-urlencoded')).status).toBe(415);
    expect((await typed('application/json; charset=utf-8')).status).toBe(200);
    expect((await call('PUT', { body, headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
    expect((await call('PUT', { body: `{"key":"${'x'.repeat(20_000)}"}` })).status).toBe(413);
  });

  test('11 the cookie of the longest key is one that browsers keep', async () => {
    for (const length of [1, 12, 500, 1000, 1023, 1024]) {
      // Quotes are the worst case: JSON doubles them inside the seal.
      const response = await put('"'.repeat(length));
      expect(response.status).toBe(200);
      expect(cookieOf(response).length).toBeLessThanOrEqual(4096);
      expect(await (await call('GET', { cookie: cookieOf(response) })).json()).toMatchObject({ held: true });
    }
    for (const length of [1025, 1100]) expect((await put('x'.repeat(length))).status).toBe(400);
    const far = { url: `https://gw.example/${'p'.repeat(2000)}`, publicUrl: 'https://gw.example' };
    const refused = await put('"'.repeat(1024), settings('https://docs.example', { upstream: far }));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('too long for a cookie');
  });
});

describe('asking and forgetting', () => {
  test.each(['forged', '', 'a.b.c.d.e', `${'x'.repeat(3000)}`])(
    '4 an unreadable cookie (%#) is no key, and is cleared',
    async (value) => {
      const response = await call('GET', { cookie: `theme=dark; __Host-lectern-key-gateway=${value}` });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ held: false });
      expect(response.headers.getSetCookie()).toEqual([
        '__Host-lectern-key-gateway=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict',
      ]);
    },
  );

  test('10 the cookie of one upstream under the name of another is no key', async () => {
    const value = cookieOf(await put(key)).split('=')[1];
    const response = await call('GET', {
      upstream: 'sandbox',
      cookie: `__Host-lectern-key-sandbox=${value}`,
    });
    expect(await response.json()).toEqual({ held: false });
  });

  test('9 a cookie from before the upstream moved is no key', async () => {
    const cookie = cookieOf(await put(key));
    const moved = settings('https://docs.example', {
      upstream: { url: 'https://new.example', publicUrl: 'https://gw.example' },
    });
    expect(await (await call('GET', { cookie }, moved)).json()).toEqual({ held: false });
  });

  test('6 an older secret’s cookie is sealed again by the newest one, with the same end', async () => {
    const cookie = cookieOf(await put(key));
    const newer = { id: 'b', secret: 'Z9yXq2WvUt4SrQpOn6MlKjIh8GfEdCbA' };
    const both = settings('https://docs.example', { keyRing: [newer, { id: 'a', secret }] });
    const moved = await call('GET', { cookie }, both);
    const later = settings('https://docs.example', { keyRing: [newer] });
    const after = await call('GET', { cookie: cookieOf(moved) }, later);
    expect(await after.json()).toEqual(await moved.json());
    expect(after.headers.getSetCookie()).toEqual([]);
    expect(await (await call('GET', { cookie }, later)).json()).toEqual({ held: false });
  });

  test('17 forgetting clears the cookie with the same attributes, and the cache', async () => {
    for (const on of [https, http]) {
      const [stored = ''] = (await put(key, on)).headers.getSetCookie();
      const response = await call('DELETE', {}, on);
      expect(response.headers.getSetCookie()).toEqual([
        stored.replace(/=[^;]+/, '=').replace('Max-Age=43200', 'Max-Age=0'),
      ]);
      expect(response.headers.get('clear-site-data')).toBe('"cache"');
      expect(await response.json()).toEqual({ held: false });
    }
  });

  test('18 28 no answer may be kept or shared with another site, errors included', async () => {
    const answers = [
      await put(key),
      await put(''),
      await call('GET'),
      await call('DELETE'),
      await call('GET', { upstream: 'nowhere' }),
      await call('GET', { headers: { 'sec-fetch-site': 'cross-site' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 200, 404, 403]);
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('vary')).toBe('Cookie');
      expect(headers.get('x-answered-by')).toBe('lectern');
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  test.each(['POST', 'PATCH'])('32 %s is not documented', async (method) => {
    expect((await call(method, { body: JSON.stringify({ key }) })).status).toBe(404);
  });

  test.each(['GET', 'PUT', 'DELETE'])(
    '21 %s from another site is refused and changes no cookie',
    async (method) => {
      const body = method === 'PUT' ? { body: JSON.stringify({ key }) } : {};
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'x-lectern': '0' },
      ];
      for (const headers of foreign) {
        const response = await call(method, { ...body, headers });
        expect(response.status).toBe(403);
        expect(response.headers.getSetCookie()).toEqual([]);
      }
    },
  );
});
