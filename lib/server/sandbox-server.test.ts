import { describe, expect, test } from 'vitest';
import { relayFixture } from '@/tests/relay-fixture';
import { catalog, say, specOf } from '@/tests/sandbox-catalog';
import { drawFile, mediaUrl } from '@/lib/sandbox/media-link';
import { checksummed } from '@/lib/sandbox/seal';
import { keep } from '@/tests/keep';
import { serveHandler } from '@/tests/serve-handler';
import { answerFromSandbox, sandboxRoute } from './sandbox-server';

const path = '/v1beta/models/gemini-plain:streamGenerateContent?alt=sse';
const spec = specOf({ path, body: say('How do tides work in a bay?') });
const never = () => new AbortController().signal;
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the sandbox in this process', () => {
  test('says who answers, and that nothing may keep or pack the answer', async () => {
    const response = await answerFromSandbox(catalog, spec, { signal: never(), keyNeeded: false });
    expect(Object.fromEntries(response.headers)).toEqual({
      'x-answered-by': 'sandbox',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/event-stream',
    });
    await response.body?.cancel();
  });

  test('sends event by event at its pace', async () => {
    const response = await answerFromSandbox(catalog, spec, { signal: never(), keyNeeded: false });
    const reader = response.body?.getReader();
    const times: number[] = [];
    for (;;) {
      const read = await reader?.read();
      if (!read || read.done) break;
      expect(decode(read.value)).toMatch(/^data: .*\r\n\r\n$/);
      times.push(performance.now());
    }
    expect(times.length).toBeGreaterThan(4);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    for (const pause of pauses) expect(pause).toBeGreaterThan(30);
  });

  test('slow holds the first byte back, and leaving ends the wait', async () => {
    const started = performance.now();
    const options = { control: 'slow=120', signal: never(), keyNeeded: false };
    await (await answerFromSandbox(catalog, spec, options)).body?.cancel();
    expect(performance.now() - started).toBeGreaterThan(110);

    const left = new AbortController();
    setTimeout(() => left.abort(), 20);
    const waiting = answerFromSandbox(catalog, spec, {
      ...options,
      control: 'slow=60000',
      signal: left.signal,
    });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('leaving in the middle ends the stream at once', async () => {
    const left = new AbortController();
    const response = await answerFromSandbox(catalog, spec, { signal: left.signal, keyNeeded: false });
    const reader = response.body?.getReader();
    await reader?.read();
    const next = reader?.read();
    left.abort();
    await expect(next).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('break=2 ends in an error after two events, not in a clean end', async () => {
    const response = await answerFromSandbox(catalog, spec, {
      control: 'break=2',
      signal: never(),
      keyNeeded: false,
    });
    const reader = response.body?.getReader();
    expect(decode((await reader?.read())?.value)).toContain('data: ');
    expect(decode((await reader?.read())?.value)).toContain('data: ');
    await expect(reader?.read()).rejects.toThrow('x-sandbox');
  });
});

describe('an answer of bytes', () => {
  const seal = checksummed;
  const file = { kind: 'png', width: 400, height: 300, seed: 'one' } as const;
  const addressIn = (base: string) => mediaUrl({ base, seal }, file, { from: Date.now(), life: 60 });
  const serve = async () => keep(await serveHandler(sandboxRoute(catalog, () => seal)));

  test('comes whole with its length, in parts, and without a body for HEAD', async () => {
    const { url } = await serve();
    const address = addressIn(`${url}/sandbox`);
    const whole = await fetch(address);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    expect(bytes).toEqual(drawFile(file));
    expect(whole.headers.get('content-length')).toBe(String(bytes.length));
    const part = await fetch(address, {
      headers: { range: 'bytes=-20', 'if-range': whole.headers.get('etag') ?? '' },
    });
    expect(part.status).toBe(206);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(-20));
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(bytes.length));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  test('breaks in the middle of the bytes', async () => {
    const { url } = await serve();
    const answered = await fetch(addressIn(`${url}/sandbox`), { headers: { 'x-sandbox': 'break=1' } });
    expect(answered.status).toBe(200);
    const reader = answered.body?.getReader();
    let received = 0;
    const readOn = async () => {
      for (;;) {
        const read = await reader?.read();
        if (!read || read.done) return;
        received += read.value.length;
      }
    };
    await expect(readOn()).rejects.toThrow();
    expect(received).toBe(Math.ceil(drawFile(file).length / 2));
  });
});

describe('the sandbox through the relay', () => {
  const relayed = async (headers: Record<string, string> = {}) => {
    const fixture = relayFixture('http://localhost:3000/sandbox', {
      sandbox: (spec, options) => answerFromSandbox(catalog, spec, options),
    });
    const query = 'path.model=gemini-3.1-pro-preview';
    const body = JSON.stringify(say('How do tides work?'));
    const response = await fixture.send({ query, body, headers: { cookie: '', ...headers } });
    const text = await response.text();
    await fixture.close();
    return { response, text };
  };

  test('answers without a key and says that it is the sandbox', async () => {
    const { response, text } = await relayed();
    expect(response.status).toBe(200);
    expect(response.headers.get('x-answered-by')).toBe('sandbox');
    expect(text).toContain('tides');
  });

  test('obeys x-sandbox, and passes Retry-After on', async () => {
    const { response } = await relayed({ 'x-sandbox': 'status=429' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('34');
  });
});

describe('/sandbox over HTTP', () => {
  const send = async (path: string, init: RequestInit = {}) => {
    const served = await serveHandler(sandboxRoute(catalog));
    try {
      const response = await fetch(`${served.url}/sandbox${path}`, {
        method: 'POST',
        ...init,
        headers: { 'content-type': 'application/json', 'x-goog-api-key': 'k', ...init.headers },
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } finally {
      await served.close();
    }
  };
  const generate = '/v1beta/models/gemini-plain:generateContent';
  const body = JSON.stringify(say('hi'));

  test.each([generate, generate.replace(':', '%3A')])('%s is answered', async (path) => {
    const { status, headers } = await send(path, { body });
    expect(status).toBe(200);
    expect(headers.get('x-answered-by')).toBe('sandbox');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a body over the limit is refused in the shape of the API', async () => {
    const { status, text } = await send(generate, { body: ' '.repeat(20 * 1024 * 1024 + 1) });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ error: { status: 'INVALID_ARGUMENT' } });
    expect(text).toContain('20971520');
  });

  test('a body that is not UTF-8 is refused', async () => {
    const { status, text } = await send(generate, { body: Uint8Array.of(0x7b, 0xff, 0x7d) });
    expect(status).toBe(400);
    expect(text).toContain('UTF-8');
  });

  test('a picture of some megabytes is taken quickly', async () => {
    const data = 'A'.repeat(12 * 1024 * 1024);
    const parts = [{ inlineData: { mimeType: 'image/jpeg', data } }, { text: 'What is this?' }];
    const started = performance.now();
    const { status, text } = await send(generate, { body: JSON.stringify({ contents: [{ parts }] }) });
    expect(status).toBe(200);
    expect(text).toContain('image/jpeg');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('x-sandbox works here too, and a broken stream breaks the connection', async () => {
    expect((await send(generate, { body, headers: { 'x-sandbox': 'status=503' } })).status).toBe(503);
    await expect(send(path, { body, headers: { 'x-sandbox': 'break=1' } })).rejects.toThrow(TypeError);
  });

  test('without a key it is 401, and another method has its answer too', async () => {
    expect((await send(generate, { body, headers: { 'x-goog-api-key': '' } })).status).toBe(401);
    expect((await send(generate, { method: 'DELETE' })).status).toBe(404);
    expect((await send('/', { method: 'PUT', body })).status).toBe(404);
  });
});
