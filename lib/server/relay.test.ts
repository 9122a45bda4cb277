import { afterEach, describe, expect, test } from 'vitest';
import { canary, plan, relayFixture, type Fixture } from '@/tests/relay-fixture';
import { stubUpstream, type Stub } from '@/tests/stub-upstream';
import { keyCookieName } from './key-cookie';
import { relay } from './relay';

const open: { close: () => Promise<void> }[] = [];
const keep = <T extends { close: () => Promise<void> }>(thing: T): T => {
  open.push(thing);
  return thing;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

async function stubbed(options: Parameters<typeof relayFixture>[1] = {}): Promise<Fixture & { stub: Stub }> {
  const stub = keep(await stubUpstream((_received, response) => response.end('{"ok":true}')));
  return { ...keep(relayFixture(stub.url, options)), stub };
}

const classOf = async (response: Response): Promise<unknown> => {
  expect(response.headers.get('x-answered-by')).toBe('lectern');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body: unknown = await response.json();
  expect(body).toMatchObject({
    status: response.status,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  return typeof body === 'object' && body !== null && 'class' in body ? body.class : undefined;
};

describe('where a call may go', () => {
  test.each([
    'url=http://evil.example/',
    'host=evil.example',
    'base=http://evil.example',
    'baseUrl=http://evil.example',
    'header.host=evil.example',
    'query.url=http://evil.example',
    'path.host=evil.example',
    'header.x-forwarded-host=evil.example',
    'path=..%2F..',
    '__proto__=1',
    'path.__proto__=1',
  ])('31 a target of the client’s own is refused: %s', async (extra) => {
    const { send, stub } = await stubbed();
    const response = await send({ query: `path.model=gemini-3.1-pro&${extra}` });
    expect(response.status).toBe(400);
    expect(await classOf(response)).toBe('bad_request');
    expect(stub.connections()).toBe(0);
  });

  test('31 a target in a header of the call, or in its body, changes nothing', async () => {
    const { send, stub } = await stubbed();
    const body = '{"url":"http://evil.example/","baseUrl":"http://evil.example"}';
    const foreign = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-upstream-url': 'http://e.example',
    };
    const response = await send({ body, headers: foreign });
    expect(response.status).toBe(200);
    expect(stub.received.map(({ path, headers }) => [headers.host, path])).toEqual([
      [new URL(stub.url).host, '/v1beta/models/gemini-3.1-pro:generateContent'],
    ]);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'GET', 'HEAD', 'OPTIONS'])(
    '32 %s to the relay is not documented for an endpoint that answers JSON',
    async (method) => {
      const { call, stub, target } = await stubbed();
      const { headers, url } = await call();
      const response = await relay(new Request(url, { method, headers }), target);
      expect(await classOf(response)).toBe('not_documented');
      expect(stub.connections()).toBe(0);
    },
  );

  test('38 a name that is undocumented or comes twice is named in the answer', async () => {
    const { send } = await stubbed();
    const response = await send({ query: 'path.model=a&path.model=b&query.nope=1&query.alt=sse' });
    expect(await response.json()).toMatchObject({
      class: 'bad_request',
      problems: [{ where: 'path.model', message: 'is given twice' }],
    });
    const second = await send({ query: 'path.model=a&query.nope=1' });
    expect(await second.json()).toMatchObject({ problems: [{ where: 'query.nope' }] });
  });

  test.each([301, 302, 303, 307, 308])('40 a redirect by %i is told and not followed', async (status) => {
    const second = keep(await stubUpstream((_received, response) => response.end('{}')));
    const stub = keep(
      await stubUpstream((_received, response) => response.writeHead(status, { location: second.url }).end()),
    );
    const { send } = keep(relayFixture(stub.url));
    const response = await send();
    expect(response.status).toBe(502);
    expect(await classOf(response)).toBe('upstream_redirect');
    expect([...response.headers.keys()]).not.toContain('location');
    expect([stub.received.length, second.connections()]).toEqual([1, 0]);
  });

  test('42 a private address gets no connection without the operator’s word', async () => {
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const named = stub.url.replace('127.0.0.1', 'localhost');
    for (const url of [stub.url, named, 'http://169.254.169.254', 'http://[::ffff:10.0.0.1]:9']) {
      const { send } = keep(relayFixture(url, { allowPrivate: false }));
      expect(await classOf(await send())).toBe('upstream_unreachable');
    }
    expect(stub.connections()).toBe(0);
  });

  test('85 a connection that dies before the answer is not tried again', async () => {
    const stub = keep(await stubUpstream((_received, response) => response.destroy()));
    const { send } = keep(relayFixture(stub.url));
    expect(await classOf(await send())).toBe('upstream_interrupted');
    expect(stub.received).toHaveLength(1);
  });
});

describe('what goes up', () => {
  const hostile = {
    accept: 'text/html',
    'accept-language': 'ja',
    authorization: 'Bearer stolen',
    cookie: 'session=secret',
    expect: '100-continue',
    forwarded: 'for=1.2.3.4',
    origin: 'https://docs.example',
    referer: 'https://docs.example/en?x=1',
    te: 'trailers',
    upgrade: 'h2c',
    'sec-ch-ua': '"Chromium"',
    'user-agent': 'Mozilla/5.0',
    'x-forwarded-for': '203.0.113.7',
    'x-goog-api-key': 'stolen',
    'x-sandbox': 'status=500',
    'x-real-ip': '203.0.113.7',
    __proto__x: '1',
  };

  test('48 the upstream gets these headers and no other', async () => {
    const { call, stub, target } = await stubbed();
    const own = await call();
    const headers = { ...hostile, cookie: `${own.headers.get('cookie')}; session=secret` };
    const response = await relay(
      await call({ headers, query: 'path.model=m&header.x-api-revision=2' }),
      target,
    );
    expect(response.status).toBe(200);
    expect(stub.received[0]?.rawHeaders).toEqual(
      [
        ['host', new URL(stub.url).host],
        ['connection', 'keep-alive'],
        ['user-agent', 'Lectern'],
        ['accept', '*/*'],
        ['accept-encoding', 'identity'],
        ['x-goog-api-key', canary],
        ['content-type', 'application/json'],
        ['x-api-revision', '2'],
        ['content-length', '15'],
      ].flat(),
    );
  });

  test('48 the documented types are asked for, and the key is presented as the reader chose', async () => {
    const { send, stub } = await stubbed({
      plan: { ...plan, answers: ['application/json', 'text/event-stream'] },
    });
    await send({ query: 'path.model=m&auth=bearer' });
    expect(stub.received[0]?.headers).toMatchObject({
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${canary}`,
    });
    expect(stub.received[0]?.headers).not.toHaveProperty('x-goog-api-key');
    const unknown = await send({ query: 'path.model=m&auth=none' });
    expect(await unknown.json()).toMatchObject({ class: 'bad_request', problems: [{ where: 'auth' }] });
  });

  test('52 the body arrives byte for byte', async () => {
    const body = Buffer.from(
      '\ufeff{ "b":1.0, "a" : 12345678901234567890, "a": 1e2,\r\n\t"s":"\\u00e9\\/\u{1F600} 文", "z":-0 }\n',
    );
    const { send, stub } = await stubbed();
    expect((await send({ body })).status).toBe(200);
    expect(stub.received[0]?.body.equals(body)).toBe(true);
    const invalidUtf8 = Buffer.from([0x22, 0xff, 0xfe, 0x00, 0x22]);
    await send({ body: invalidUtf8 });
    expect(stub.received[1]?.body.equals(invalidUtf8)).toBe(true);
  });

  test('53 fields the documentation does not know still go up: the API decides', async () => {
    const { send, stub } = await stubbed();
    await send({ body: '{"unknown":true}' });
    expect(stub.received[0]?.body.toString()).toBe('{"unknown":true}');
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/xml',
    '',
  ])('59 a body of type "%s" is refused', async (type) => {
    const { send, stub } = await stubbed();
    const response = await send({ headers: { 'content-type': type } });
    expect(response.status).toBe(415);
    expect(await classOf(response)).toBe('unsupported_media_type');
    expect(stub.connections()).toBe(0);
  });

  test('58 a compressed body is refused', async () => {
    const { send } = await stubbed();
    expect((await send({ headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  test('56 a body over the cap is refused while it is read, with and without a declared length', async () => {
    const { send, stub } = await stubbed({ limits: { requestBody: 1000 } });
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const declared = await send({ body: 'x'.repeat(10), headers: { 'content-length': '1001' } });
    for (const response of [declared, await send({ body: endless })]) {
      expect(response.status).toBe(413);
      expect(await classOf(response)).toBe('body_too_large');
    }
    expect(pulled).toBeLessThan(20);
    expect((await send({ body: 'x'.repeat(1000) })).status).toBe(200);
    expect(stub.received).toHaveLength(1);
  });

  test('60 a body that does not arrive in time is refused', async () => {
    const { send, stub } = await stubbed({ limits: { requestBodyTime: 50 } });
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
    });
    expect((await send({ body: stalled })).status).toBe(408);
    expect(stub.connections()).toBe(0);
  });

  test('a missing body is named', async () => {
    const { send } = await stubbed();
    expect(await (await send({ body: null })).json()).toMatchObject({ problems: [{ where: 'body' }] });
  });
});

describe('the key', () => {
  test('4 a call with a forged cookie is told that no key is held, and the cookie is cleared', async () => {
    const { send, stub, target } = await stubbed();
    const name = keyCookieName(target.settings.site, target.upstream);
    const response = await send({ headers: { cookie: `${name}=forged` } });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([
      `${name}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict`,
    ]);
    expect(await classOf(response)).toBe('no_key');
    expect(stub.connections()).toBe(0);
  });

  test('9 a key held for another upstream address is not sent to the new one', async () => {
    const { call } = await stubbed();
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const moved = keep(relayFixture(stub.url));
    expect(await classOf(await relay(await call(), moved.target))).toBe('no_key');
    expect(stub.connections()).toBe(0);
  });

  test('21 a call from elsewhere reaches no upstream', async () => {
    const { send, stub } = await stubbed();
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
    const { send, entries } = await stubbed();
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
    expect(response.headers.getSetCookie()).toEqual([]);
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
