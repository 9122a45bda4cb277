import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { canary, relayFixture } from '@/tests/relay-fixture';
import { rawUpstream, stubUpstream } from '@/tests/stub-upstream';
import type { Limits } from './limits';

type Headers_ = Record<string, string | string[]>;

async function answerOf(headers: Headers_, body: string | Buffer = '{}', status = 200): Promise<Response> {
  const stub = keep(
    await stubUpstream((_received, response) => response.writeHead(status, headers).end(body)),
  );
  return keep(relayFixture(stub.url)).send();
}

async function rawAnswer(bytes: string, limits: Partial<Limits> = {}): Promise<Response> {
  const stub = keep(await rawUpstream((socket) => socket.end(Buffer.from(bytes, 'latin1'))));
  return keep(relayFixture(stub.url, { limits })).send();
}

describe('the answer’s content type', () => {
  test.each([
    ['application/json', 'application/json'],
    ['Application/JSON; Charset=UTF-8', 'application/json; charset=utf-8'],
    ['text/event-stream', 'text/event-stream'],
    ['image/png', 'image/png'],
    ['image/avif', 'image/avif'],
    ['video/mp4', 'video/mp4'],
    ['audio/mpeg', 'audio/mpeg'],
  ])('62 %s is shown as it is', async (given, shown) => {
    const response = await answerOf({ 'content-type': given });
    expect(response.headers.get('content-type')).toBe(shown);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    'text/html',
    'image/svg+xml',
    'text/xml',
    'application/xhtml+xml',
    'application/pdf',
    'text/javascript',
  ])('62 %s becomes a download that no browser renders', async (given) => {
    const response = await answerOf({ 'content-type': given }, '<script>alert(1)</script>');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  test('62 an answer without a type is a download too', async () => {
    expect((await answerOf({})).headers.get('content-type')).toBe('application/octet-stream');
  });
});

describe('an answer of bytes', () => {
  const piece = {
    'content-type': 'video/mp4',
    'accept-ranges': 'bytes',
    'content-range': 'bytes 2-5/10',
    'content-length': '4',
    etag: '"v1"',
  };
  const shown = (response: Response) => Object.keys(piece).map((name) => response.headers.get(name));

  test('63 keeps its range, its length and its version', async () => {
    const response = await answerOf(piece, 'cdef', 206);
    expect(response.status).toBe(206);
    expect(shown(response)).toEqual(Object.values(piece));
    expect(await response.text()).toBe('cdef');
  });

  test('63 that starts behind its end says how long it is', async () => {
    const response = await answerOf({ 'content-type': 'video/mp4', 'content-range': 'bytes */10' }, '', 416);
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test('63 has none of these where it came encoded: it is longer now', async () => {
    const body = gzipSync('cdef');
    const head = { ...piece, 'content-length': String(body.byteLength), 'content-encoding': 'gzip' };
    const response = await answerOf(head, body);
    expect(shown(response)).toEqual(['video/mp4', null, null, null, null]);
    expect(await response.text()).toBe('cdef');
  });

  test('63 is the only kind that has them', async () => {
    const response = await answerOf({ ...piece, 'content-type': 'application/json' }, '{  }');
    expect(shown(response)).toEqual(['application/json', null, null, null, null]);
  });
});

describe('the answer’s headers', () => {
  test('63 only request ids, limits and Retry-After pass; the rest is the site’s own', async () => {
    const response = await answerOf(
      {
        'set-cookie': ['a=b', '__Host-lectern-key-gateway=x'],
        'access-control-allow-origin': '*',
        'alt-svc': 'h3=":443"',
        'cache-control': 'public, max-age=3600',
        'clear-site-data': '"cookies"',
        'content-security-policy': 'default-src *',
        'content-type': 'application/json',
        etag: '"1"',
        link: '</x>; rel=preload',
        location: 'http://evil.example',
        refresh: '0; url=http://evil.example',
        server: 'internal-host-7',
        'service-worker-allowed': '/',
        'strict-transport-security': 'max-age=1',
        vary: '*',
        via: '1.1 internal-host-7',
        'www-authenticate': 'Basic',
        'x-accel-redirect': '/secret',
        'x-answered-by': 'lectern',
        'x-middleware-rewrite': '/secret',
        'x-nextjs-redirect': '/secret',
        'retry-after': '12',
        'x-request-id': 'req_1',
        'x-ratelimit-remaining-requests': '59',
        'anthropic-ratelimit-tokens-remaining': '1000',
      },
      '{}',
      429,
    );
    expect(Object.fromEntries(response.headers)).toEqual({
      'anthropic-ratelimit-tokens-remaining': '1000',
      'cache-control': 'no-store, no-transform',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'retry-after': '12',
      vary: 'Cookie',
      'x-accel-buffering': 'no',
      'x-answered-by': 'upstream',
      'x-content-type-options': 'nosniff',
      'x-lectern-request-id': expect.any(String),
      'x-ratelimit-remaining-requests': '59',
      'x-request-id': 'req_1',
    });
    expect(response.status).toBe(429);
  });
});

describe('encoded answers', () => {
  const text = JSON.stringify({ text: '文'.repeat(5000) });

  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])(
    '64 an answer in %s, which was not asked for, is read by the browser as plain text',
    async (encoding, body) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      const response = await answerOf({ ...headers, 'content-length': String(body.byteLength) }, body);
      expect([...response.headers.keys()]).not.toEqual(expect.arrayContaining(['content-encoding']));
      expect([...response.headers.keys()]).not.toEqual(expect.arrayContaining(['content-length']));
      expect(await response.text()).toBe(text);
    },
  );

  test.each(['gzip, gzip', 'zstd', 'constructor'])('65 the encoding "%s" is refused', async (encoding) => {
    const response = await answerOf({ 'content-encoding': encoding }, gzipSync(text));
    expect(await response.json()).toMatchObject({ class: 'upstream_protocol' });
  });

  test('65 a compression bomb ends at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    const stub = keep(
      await stubUpstream((_received, response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
      ),
    );
    const { send, entries } = keep(relayFixture(stub.url, { limits: { textAnswer: 1024 * 1024 } }));
    await expect((await send()).arrayBuffer()).rejects.toThrow('response_too_large');
    expect(entries[0]?.outcome).toBe('response_too_large');
    expect(entries[0]?.bytes).toBeLessThanOrEqual(1024 * 1024);
  });

  test('64 a gzip answer that is cut ends in an error', async () => {
    const cut = gzipSync(text).subarray(0, -12);
    await expect((await answerOf({ 'content-encoding': 'gzip' }, cut)).text()).rejects.toThrow(
      'upstream_interrupted',
    );
  });
});

describe('odd statuses', () => {
  test.each([204, 205])('66 a body with %i becomes an empty answer', async (status) => {
    const response = await rawAnswer(`HTTP/1.1 ${status} X\r\nContent-Length: 5\r\n\r\nhello`);
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test.each(['000', '099', '304', '600', '700', '999', '20', '2000', 'abc'])(
    '66 the status %s is no answer to our request',
    async (status) => {
      const bytes = `HTTP/1.1 ${status} X\r\nContent-Length: 5\r\n\r\nhello`;
      const response = await rawAnswer(bytes, { firstByteTime: 1000 });
      expect(response.status).toBe(502);
      expect(await response.json()).toMatchObject({ class: 'upstream_protocol' });
    },
  );

  test.each(['100', '101', '102', '103', '199'])(
    '66 the interim status %s alone is no answer',
    async (status) => {
      const response = await rawAnswer(`HTTP/1.1 ${status} X\r\n\r\n`, { firstByteTime: 1000 });
      expect(response.headers.get('x-answered-by')).toBe('lectern');
      expect([502, 504]).toContain(response.status);
    },
  );

  test('66 an interim status before the answer is passed over', async () => {
    const response = await rawAnswer('HTTP/1.1 103 X\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    expect([response.status, await response.text()]).toEqual([200, '{}']);
  });

  test.each([200, 201, 400, 401, 404, 429, 500, 503, 529, 599])('66 %i passes as it is', async (status) => {
    const response = await answerOf({ 'content-type': 'application/json' }, '{"error":1}', status);
    expect([response.status, response.headers.get('x-answered-by')]).toEqual([status, 'upstream']);
    expect(await response.text()).toBe('{"error":1}');
  });

  test.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ],
    ['a NUL in a header', 'HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n{}'],
    ['huge headers', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(20_000)}\r\n\r\n{}`],
    ['no HTTP', 'hello'],
  ])('67 %s is told as broken HTTP', async (_name, bytes) => {
    const response = await rawAnswer(bytes, { firstByteTime: 1000 });
    expect(await response.json()).toMatchObject({ class: 'upstream_protocol' });
  });
});

describe('failures', () => {
  test('an upstream that is silent is given up', async () => {
    const stub = keep(await stubUpstream(() => undefined));
    const { send, entries } = keep(relayFixture(stub.url, { limits: { firstByteTime: 100 } }));
    const response = await send();
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ class: 'upstream_timeout' });
    expect(entries).toHaveLength(1);
    await expect.poll(stub.open).toBe(0);
  });

  test('a server that speaks no TLS is told as such', async () => {
    const stub = keep(await stubUpstream((_received, response) => response.end()));
    const { send } = keep(relayFixture(stub.url.replace('http:', 'https:')));
    expect(await (await send()).json()).toMatchObject({ class: 'upstream_tls' });
  });

  test('73 no error tells the upstream’s host, address or port, and none the key', async () => {
    const stub = await stubUpstream((_received, response) => response.end());
    await stub.close();
    const texts = [stub.url, 'http://canary-host.invalid', 'http://169.254.169.254'].map(async (url) => {
      const response = await keep(relayFixture(url)).send();
      return `${JSON.stringify([...response.headers])} ${await response.text()}`;
    });
    for (const text of await Promise.all(texts)) {
      expect(text).toContain('upstream_unreachable');
      for (const secret of [new URL(stub.url).port, '127.0.0.1', 'canary-host', '169.254', 'ECONN', canary]) {
        expect(text).not.toContain(secret);
      }
    }
  });
});
