import { request as httpRequest, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { serveHandler } from '@/tests/serve-handler';
import { readBody } from './body';

const MIB = 1024 * 1024;
const TIME = 1500;

/** Sends a body to a server that takes 1 MiB of it, and says what came of that. */
async function send(pieces: number, headers: Record<string, string> = {}) {
  const server = keep(
    await serveHandler(async (request) => {
      const read = await readBody(request, MIB, TIME);
      return new Response(read.ok ? String(read.bytes.byteLength) : read.reason, {
        status: read.ok ? 200 : 413,
      });
    }),
  );
  const call = httpRequest(server.url, { method: 'POST', headers });
  let text = '';
  call.once('response', (answer: IncomingMessage) => answer.on('data', (chunk) => (text += String(chunk))));
  let error = '';
  call.on('error', ({ message }) => (error ||= message));
  const closed = new Promise<void>((resolve) => call.once('close', resolve));
  for (let sent = 0; sent < pieces && !call.destroyed; sent += 1) {
    const written = new Promise<void>((resolve) => call.write(Buffer.alloc(MIB / 4, 32), () => resolve()));
    await Promise.race([written, closed]);
  }
  const isWhole = !call.destroyed;
  call.end();
  await closed;
  return { text, error, isWhole };
}

describe('56 a body', () => {
  test('that is as large as it may be is read whole', async () => {
    expect(await send(4)).toEqual({ text: String(MIB), error: '', isWhole: true });
  });

  test.each([
    ['in chunks', {}],
    ['of a length that is told', { 'content-length': String(6 * MIB) }],
  ])('that is too large, %s, is refused, and its sender may send to the end', async (_name, headers) => {
    expect(await send(24, headers)).toEqual({ text: 'large', error: '', isWhole: true });
  });
});
