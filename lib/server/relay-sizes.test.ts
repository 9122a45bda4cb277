import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { keep } from '@/tests/keep';
import { classOf, plan, relayFixture } from '@/tests/relay-fixture';
import { rawUpstream, stubUpstream } from '@/tests/stub-upstream';
import { defaultLimits, type Limits } from './limits';

const KIB = 1024;
const small = {
  textAnswer: 256 * KIB,
  bytesAnswer: 512 * KIB,
  streamAnswer: 512 * KIB,
  streamEvent: 256 * KIB,
};

const head = (type: string, more = 'Transfer-Encoding: chunked') =>
  `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${more}\r\n\r\n`;

/** Sends the same piece for ever, as fast as it is taken. */
function endless(socket: Socket, start: string, piece: string): void {
  const pieces = piece.repeat(Math.ceil((8 * KIB) / piece.length));
  const chunk = `${pieces.length.toString(16)}\r\n${pieces}\r\n`;
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more).write(start);
  more();
}

/** A relay with small limits before an upstream, and when that one was closed. */
async function before(send: (socket: Socket) => unknown, limits: Partial<Limits> = small) {
  let closedAt = Infinity;
  const stub = keep(
    await rawUpstream((socket) => {
      socket.once('close', () => (closedAt = performance.now()));
      send(socket);
    }),
  );
  return { ...keep(relayFixture(stub.url, { limits })), stub, closedAt: () => closedAt };
}

/** Reads until the end or the break, and tells how long the upstream was open after that. */
async function readAll(response: Response) {
  let bytes = 0;
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  let failure: unknown;
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      bytes += read.value.byteLength;
      chunks.push(read.value);
    }
  } catch (error) {
    failure = error;
  }
  return { bytes, text: Buffer.concat(chunks).toString(), failure: String(failure), at: performance.now() };
}

test('68 the limits are those that are promised', () => {
  const MIB = KIB * KIB;
  expect(defaultLimits).toMatchObject({
    textAnswer: 32 * MIB,
    bytesAnswer: 512 * MIB,
    streamAnswer: 64 * MIB,
    streamEvent: MIB,
  });
});

describe('68 an answer without end', () => {
  test.each([
    ['JSON', 'application/json', '[1,2,3,4,5,6,7,8],', small.textAnswer],
    ['text', 'text/html', '<p>more</p>', small.textAnswer],
    ['a type that nobody knows', 'application/x-thing', 'more', small.textAnswer],
    ['a video', 'video/mp4', 'x'.repeat(KIB), small.bytesAnswer],
    ['bytes', 'application/octet-stream', 'x'.repeat(KIB), small.bytesAnswer],
  ])('of %s stops at its limit, and breaks the reader’s connection', async (_name, type, piece, limit) => {
    const { send, stub, entries, closedAt } = await before((socket) => endless(socket, head(type), piece));
    const response = await send();
    expect(response.status).toBe(200);
    const { bytes, failure, at } = await readAll(response);
    expect(failure).toContain('response_too_large');
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(bytes).toBeGreaterThan(limit / 2);
    expect(entries).toMatchObject([{ outcome: 'response_too_large', bytes }]);
    await expect.poll(stub.open).toBe(0);
    expect(closedAt() - at).toBeLessThan(1000);
  });

  test.each([
    ['events', 'data: 1\n\n', small.streamAnswer],
    ['comments', ': 1\n\n', small.streamAnswer],
    ['one line', 'x'.repeat(KIB), small.streamEvent],
    ['one event of many lines', 'data: 1\n', small.streamEvent],
    ['one event of many lines that end in CR LF', 'data: 1\r\n', small.streamEvent],
  ])('81 of %s ends with the site’s closing event', async (_name, piece, limit) => {
    const { send, stub, entries, closedAt } = await before((socket) =>
      endless(socket, head('text/event-stream'), piece),
    );
    const { bytes, text, failure, at } = await readAll(await send());
    expect(failure).toBe('undefined');
    expect(bytes).toBeLessThanOrEqual(limit + KIB);
    expect(bytes).toBeGreaterThan(limit / 2);
    const reader = createAnswerReader('gemini', 'text/event-stream');
    reader.push(Buffer.from(text), 1);
    reader.end(2);
    expect(reader.snapshot().interruption).toMatchObject({ class: 'response_too_large', status: 502 });
    expect(entries).toMatchObject([{ status: 200, outcome: 'response_too_large', bytes }]);
    await expect.poll(stub.open).toBe(0);
    expect(closedAt() - at).toBeLessThan(1000);
  });
});

describe('68 an answer that says its length', () => {
  test.each([
    ['application/json', small.textAnswer],
    ['video/mp4', small.bytesAnswer],
    ['text/event-stream', small.streamAnswer],
  ])('of %s, over the limit, is refused before a byte of it is passed on', async (type, limit) => {
    const { send, stub, entries } = await before((socket) =>
      socket.write(`${head(type, `Content-Length: ${limit + 1}`)}{`),
    );
    const response = await send();
    expect(response.status).toBe(502);
    expect(await classOf(response)).toBe('response_too_large');
    expect(entries).toMatchObject([{ status: 502, outcome: 'response_too_large', bytes: 0 }]);
    await expect.poll(stub.open).toBe(0);
  });

  test('at the limit, passes whole', async () => {
    const body = Buffer.alloc(small.textAnswer, '1');
    const stub = keep(
      await stubUpstream((_received, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      ),
    );
    const response = await keep(relayFixture(stub.url, { limits: small })).send();
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  });
});

describe('81 events', () => {
  const streaming = (text: string) =>
    stubUpstream((_received, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text),
    );

  test('100,000 tiny ones pass, every one of them', async () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `data: ${at}\n\n`).join('');
    const stub = keep(await streaming(text));
    const response = await keep(relayFixture(stub.url)).send();
    const startedAt = performance.now();
    expect(await response.text()).toBe(text);
    console.info(`100,000 events pass in ${(performance.now() - startedAt).toFixed(0)} ms`);
  });

  test('68 a picture in an event passes where the endpoint’s events may hold files, and nowhere else', async () => {
    const text = `data: ${'A'.repeat(3 * KIB * KIB)}\n\n`;
    const stub = keep(await streaming(text));
    const passed = keep(relayFixture(stub.url, { plan: { ...plan, filesInEvents: true } }));
    expect(await (await passed.send()).text()).toBe(text);
    const ended = await (await keep(relayFixture(stub.url)).send()).text();
    expect(ended.length).toBeLessThan(KIB * KIB + KIB);
    expect(ended).toContain('"class":"response_too_large"');
  });
});
