import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { portOf } from '@/tests/stub-upstream';
import { limitConnections } from './http-server';

const LIMITS = { headerTime: 300, requestTime: 700, keepAliveTime: 1000, connectionsAtOnce: 3 };

/** A server that began before its limits were set, as the framework's does, and looks at its times more often. */
async function limitedServer() {
  const server = createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
    request.resume().once('end', () => response.end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  keep({
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  });
  let dropped = 0;
  limitConnections(LIMITS, () => (dropped += 1));
  return { server, port: portOf(server), dropped: () => dropped };
}

/** What a connection is sent after `text`, until it is closed, and after how many milliseconds that is. */
async function sentUntilClosed(socket: Socket, text: string) {
  const start = performance.now();
  let got = '';
  socket.on('error', () => undefined).on('data', (chunk) => (got += String(chunk)));
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return { got, time: performance.now() - start };
}

describe('92 connections', () => {
  test.each([
    ['sends nothing', '', LIMITS.headerTime],
    ['stops within its headers', 'GET / HTTP/1.1\r\nHost: a\r\nx-slow: ', LIMITS.headerTime],
    ['stops within its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n1', LIMITS.requestTime],
  ])('the first connection that %s is refused with 408 when its time is over', async (_name, text, limit) => {
    const { port } = await limitedServer();
    const { got, time } = await sentUntilClosed(connect(port, '127.0.0.1'), text);
    expect(got).toMatch(/^HTTP\/1\.1 408 /);
    expect(time).toBeGreaterThanOrEqual(limit - 50);
  });

  test('an idle connection outlives the time for headers, and ends after its own', async () => {
    const { port } = await limitedServer();
    const { got, time } = await sentUntilClosed(
      connect(port, '127.0.0.1'),
      'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
    );
    expect(got).toMatch(/^HTTP\/1\.1 200 /);
    expect(got).not.toContain('408');
    expect(time).toBeGreaterThanOrEqual(LIMITS.keepAliveTime - 50);
  });

  test('one connection more than the cap is closed and told of, and there is room again when one goes', async () => {
    const { server, port, dropped } = await limitedServer();
    const held = Array.from({ length: LIMITS.connectionsAtOnce }, () => connect(port, '127.0.0.1'));
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const { got } = await sentUntilClosed(connect(port, '127.0.0.1'), '');
    expect([got, dropped()]).toEqual(['', 1]);
    held[0]?.destroy();
    while ((await countOf(server)) >= LIMITS.connectionsAtOnce) await new Promise(setImmediate);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    for (const socket of held) socket.destroy();
  });
});

const countOf = (server: ReturnType<typeof createServer>) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
