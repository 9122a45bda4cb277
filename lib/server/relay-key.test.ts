import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { canary, classOf, relayFixture, stubbedRelay } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { keyCookieName } from './key-cookie';
import { relay } from './relay';

describe('the key', () => {
  test('4 a call with a forged cookie is told that no key is held, and the cookie is cleared', async () => {
    const { send, stub, target } = await stubbedRelay();
    const name = keyCookieName(target.settings.site, target.upstream);
    const response = await send({ headers: { cookie: `${name}=forged` } });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([
      `${name}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict`,
    ]);
    expect(await classOf(response)).toBe('no_key');
    expect(stub.connections()).toBe(0);
  });

  test('6 a key sealed by an older secret is sent, and sealed again by the newest', async () => {
    const { call, stub, target } = await stubbedRelay();
    const newer = { id: 'b', secret: 'Z9yXq2WvUt4SrQpOn6MlKjIh8GfEdCbA' };
    const { keyRing, site } = target.settings;
    const both = { ...target.settings, keyRing: [newer, ...keyRing] as const };
    const response = await relay(await call(), { ...target, settings: both });
    const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    const later = { ...target, settings: { ...target.settings, keyRing: [newer] as const } };
    expect((await relay(await call({ headers: { cookie } }), later)).status).toBe(200);
    expect(stub.received.map(({ headers }) => headers['x-goog-api-key'])).toEqual([canary, canary]);
    expect(cookie.startsWith(keyCookieName(site, target.upstream))).toBe(true);
  });

  test('9 a key held for another upstream address is not sent to the new one', async () => {
    const { call } = await stubbedRelay();
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const moved = keep(relayFixture(stub.url));
    expect(await classOf(await relay(await call(), moved.target))).toBe('no_key');
    expect(stub.connections()).toBe(0);
  });

  test('21 a call from elsewhere reaches no upstream', async () => {
    const { send, stub } = await stubbedRelay();
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['x-lectern', ''],
    ] as const) {
      const response = await send({ headers: { [name]: value } });
      expect(response.status).toBe(403);
      expect(await classOf(response)).toBe('forbidden_origin');
    }
    expect(stub.connections()).toBe(0);
  });

  test('13 the log line of a call has these fields and no other', async () => {
    const { send, entries } = await stubbedRelay();
    await (await send({ query: 'path.model=m&query.alt=sse' })).text();
    expect(entries).toEqual([
      {
        requestId: expect.any(String),
        endpoint: 'gemini.generate-content',
        upstream: 'gateway',
        status: 200,
        outcome: 'answered',
        firstByteMs: expect.any(Number),
        totalMs: expect.any(Number),
        bytesUp: 15,
        bytes: 11,
      },
    ]);
  });
});

describe('the sandbox', () => {
  test('47 answers without a key, in the process, and says that it is the sandbox', async () => {
    const seen: unknown[] = [];
    const { target, call } = keep(
      relayFixture('https://docs.example/sandbox', {
        sandbox: async (spec, { control, keyNeeded }) => {
          seen.push({ spec, control, keyNeeded });
          return Response.json(
            { ok: true },
            { status: 429, headers: { 'retry-after': '7', 'set-cookie': 'a=b' } },
          );
        },
      }),
    );
    const headers = { cookie: '', 'x-sandbox': 'status=429' };
    const response = await relay(await call({ headers, body: '{"a":"文"}' }), target);
    expect(response.status).toBe(429);
    expect(response.headers.get('x-answered-by')).toBe('sandbox');
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-lectern-reader=/)]);
    expect(await response.json()).toEqual({ ok: true });
    expect(seen).toEqual([
      {
        control: 'status=429',
        keyNeeded: false,
        spec: {
          method: 'POST',
          url: 'https://docs.example/sandbox/v1beta/models/gemini-3.1-pro:generateContent',
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          body: { kind: 'text', mediaType: 'application/json', text: '{"a":"文"}' },
        },
      },
    ]);
  });

  test('47 a live upstream that is down is an error, never an answer of the sandbox', async () => {
    const stub = await stubUpstream((_received, response) => response.end('{}'));
    await stub.close();
    const { send, entries } = keep(relayFixture(stub.url));
    const response = await send();
    expect(await classOf(response)).toBe('upstream_unreachable');
    expect(entries[0]).toMatchObject({ status: 502, outcome: 'upstream_unreachable' });
  });
});
