import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import type { RequestPlan } from '@/lib/request/plan';
import { canary, classOf, plan, relayFixture, stubbedRelay } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { relay } from './relay';

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
    const { send, stub } = await stubbedRelay();
    const response = await send({ query: `path.model=gemini-3.1-pro&${extra}` });
    expect(response.status).toBe(400);
    expect(await classOf(response)).toBe('bad_request');
    expect(stub.connections()).toBe(0);
  });

  test('31 a target in a header of the call, or in its body, changes nothing', async () => {
    const { send, stub } = await stubbedRelay();
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
      const { call, stub, target } = await stubbedRelay();
      const { headers, url } = await call();
      const response = await relay(new Request(url, { method, headers }), target);
      expect(await classOf(response)).toBe('not_documented');
      expect(stub.connections()).toBe(0);
    },
  );

  test.each([
    ['33', '..'],
    ['33', '.'],
    ['34', '%2e%2e'],
    ['34', '%252e%252e'],
    ['34', '..%2f..%2fadmin'],
    ['34', '%5c'],
    ['34', '%c0%ae%c0%ae'],
    ['34', '%ef%bc%8e%ef%bc%8e'],
    ['35', 'm:streamGenerateContent%3f'],
    ['35', 'm%23'],
    ['36', 'm%0d%0a'],
    ['36', '.%09.'],
    ['37', '%ed%a0%80'],
  ])('%s the path value %s is named and goes nowhere', async (_threat, value) => {
    const { send, stub } = await stubbedRelay();
    const response = await send({ query: `path.model=${value}` });
    expect(await response.json()).toMatchObject({
      class: 'bad_request',
      problems: [{ where: 'path.model' }],
    });
    expect(stub.connections()).toBe(0);
  });

  test('26 a documented picture can be had by a media element of the site, and by no other site', async () => {
    const film: RequestPlan = {
      ...plan,
      method: 'GET',
      template: '/v1/videos/{model}/content',
      body: undefined,
      answers: ['video/mp4'],
      media: true,
    };
    const { send, stub } = await stubbedRelay({ plan: film });
    const element = {
      'x-lectern': '',
      'sec-fetch-dest': 'video',
      'sec-fetch-mode': 'no-cors',
      'content-type': '',
    };
    const ask = (site: string) => send({ method: 'GET', headers: { ...element, 'sec-fetch-site': site } });
    expect((await ask('same-origin')).status).toBe(200);
    expect(await classOf(await ask('cross-site'))).toBe('forbidden_origin');
    expect(stub.received.map(({ method, headers }) => [method, headers.accept])).toEqual([
      ['GET', 'video/mp4'],
    ]);
  });

  test('38 a name that is undocumented or comes twice is named in the answer', async () => {
    const { send } = await stubbedRelay();
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

  test.each([
    ['closed', (socket: Socket) => socket.destroy()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('85 a kept connection that is %s as the next call is sent costs no second POST', async (_name, end) => {
    let second = 0;
    const known = new WeakSet<Socket>();
    const stub = keep(
      await stubUpstream((_received, response) => {
        const { socket } = response;
        if (!socket || known.has(socket)) {
          second += 1;
          if (socket) end(socket);
          return;
        }
        known.add(socket);
        response.end('{}');
      }),
    );
    const { send } = keep(relayFixture(stub.url));
    expect(await (await send()).text()).toBe('{}');
    expect(await classOf(await send())).toBe('upstream_interrupted');
    expect([stub.received.length, second, stub.connections()]).toEqual([2, 1, 1]);
    expect(await (await send()).text()).toBe('{}');
    expect([stub.received.length, stub.connections()]).toEqual([3, 2]);
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

  test('48 49 the upstream gets these headers and no other', async () => {
    const { call, stub, target } = await stubbedRelay();
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
    const { send, stub } = await stubbedRelay({
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
    const { send, stub } = await stubbedRelay();
    expect((await send({ body })).status).toBe(200);
    expect(stub.received[0]?.body.equals(body)).toBe(true);
  });

  test('53 fields the documentation does not know still go up: the API decides', async () => {
    const { send, stub } = await stubbedRelay();
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
    const { send, stub } = await stubbedRelay();
    const response = await send({ headers: { 'content-type': type } });
    expect(response.status).toBe(415);
    expect(await classOf(response)).toBe('unsupported_media_type');
    expect(stub.connections()).toBe(0);
  });

  test('58 a compressed body is refused', async () => {
    const { send } = await stubbedRelay();
    expect((await send({ headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  test('56 a body over the cap is refused while it is read, with and without a declared length', async () => {
    const { send, stub } = await stubbedRelay({ limits: { requestBody: 1000 } });
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
    expect((await send({ body: `"${'x'.repeat(998)}"` })).status).toBe(200);
    expect(stub.received).toHaveLength(1);
  });

  test('60 a body that does not arrive in time is refused', async () => {
    const { send, stub } = await stubbedRelay({ limits: { requestBodyTime: 50 } });
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
    });
    expect((await send({ body: stalled })).status).toBe(408);
    expect(stub.connections()).toBe(0);
  });

  test('a missing body is named', async () => {
    const { send } = await stubbedRelay();
    expect(await (await send({ body: null })).json()).toMatchObject({ problems: [{ where: 'body' }] });
  });
});
