/**
 * An upstream for tests as a process of its own, so that what it needs is not counted as the site's. It answers as the
 * body's `stub` says (`StubOrder`), and a video's content by the length that its id names: `bytes-400000000`. It tells
 * its parent its address, and its counts whenever that sends a message.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { contentAt } from './content';
import type { StubCounts, StubOrder } from './start-upstream';

const MIB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const sockets = new Set<Socket>();
const counts = { requests: 0, withKey: 0, sentBytes: 0, brokenOff: [] as [number, number][] };
let zeros: Buffer | undefined;

const server = createServer((request, response) => void answer(request, response));
// The site closes what it does not use before this.
server.keepAliveTimeout = 4000;
server.on('connection', (socket: Socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
});
server.listen(0, '127.0.0.1', 4096, () => process.send?.((server.address() as AddressInfo).port));

process.on('message', () => {
  const told: StubCounts = { ...counts, open: sockets.size };
  process.send?.(told);
});
process.on('disconnect', () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return;
  }
  counts.requests += 1;
  if (request.headers.authorization || request.headers['x-goog-api-key']) counts.withKey += 1;
  const [, length] = /\/bytes-(\d+)\/content$/.exec(request.url ?? '') ?? [];
  if (length) return sendContent(request, response, Number(length));
  const text = Buffer.concat(chunks).toString();
  const { stub = {} } = (text === '' ? {} : JSON.parse(text)) as { stub?: StubOrder };
  response.once('close', () => {
    const { id } = stub;
    if (id === undefined || response.writableFinished) return;
    counts.brokenOff.push([id, performance.timeOrigin + performance.now()]);
  });
  await sleep(stub.after ?? 0);
  if (response.destroyed) return;
  if (stub.cut) return void request.socket.destroy();
  if (stub.gzippedZeros) return sendZeros(response, stub.gzippedZeros);
  if (stub.events !== undefined) return sendEvents(response, stub);
  response
    .writeHead(stub.status ?? 200, JSON_TYPE)
    .end(JSON.stringify({ ok: true, pad: 'x'.repeat(stub.size ?? 0) }));
}

/** Writes, waiting while the other end takes nothing; says whether there is still somebody. */
async function write(response: ServerResponse, chunk: Buffer | string): Promise<boolean> {
  if (response.destroyed) return false;
  counts.sentBytes += chunk.length;
  if (response.write(chunk)) return true;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      response.off('drain', goOn).off('close', goOn);
      resolve();
    };
    response.once('drain', goOn).once('close', goOn);
  });
  return !response.destroyed;
}

async function sendEvents(response: ServerResponse, { events = 0, every = 0, size = 0, breaks }: StubOrder) {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  for (let index = 0; index < events; index += 1) {
    const event = `data: ${JSON.stringify({ index, pad: 'x'.repeat(size) })}\n\n`;
    if (!(await write(response, event))) return;
    if (every > 0) await sleep(every);
  }
  if (breaks) response.destroy();
  else response.end();
}

async function sendZeros(response: ServerResponse, length: number) {
  // Members of gzip may follow each other (RFC 1952 §2.2).
  zeros ??= gzipSync(Buffer.alloc(16 * MIB), { level: 9 });
  response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
  for (let sent = 0; sent < length; sent += 16 * MIB) {
    if (!(await write(response, zeros))) return;
  }
  response.end();
}

async function sendContent({ headers }: IncomingMessage, response: ServerResponse, length: number) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const from = Number(first ?? 0);
  const until = last ? Number(last) + 1 : length;
  response.writeHead(first ? 206 : 200, {
    'content-type': 'video/mp4',
    'accept-ranges': 'bytes',
    'content-length': until - from,
    ...(first ? { 'content-range': `bytes ${from}-${until - 1}/${length}` } : {}),
  });
  for (let at = from; at < until;) {
    const chunk = contentAt(at, until);
    if (!(await write(response, chunk))) return;
    at += chunk.byteLength;
  }
  response.end();
}
