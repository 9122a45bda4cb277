import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keep } from '@/tests/keep';
import { relayFixture, type Fixture } from '@/tests/relay-fixture';
import { serveHandler } from '@/tests/serve-handler';
import { rawUpstream, stubUpstream, type Stub } from '@/tests/stub-upstream';
import { relay } from './relay';

/** On a busy machine a pause of the process itself counts as delay: one clean run of three is the proof. */
const timed = { retry: 2 };
const SSE = { 'content-type': 'text/event-stream' };

/** The relay over real HTTP in front of `stub`, and a way to call it. */
async function served(
  stub: Pick<Stub, 'url'>,
): Promise<Fixture & { start: (query?: string) => ClientRequest }> {
  const fixture = keep(relayFixture(stub.url));
  const server = keep(await serveHandler((request) => relay(request, fixture.target)));
  const { headers, url } = await fixture.call();
  const { pathname, search } = new URL(url);
  const start = (query = search.slice(1)) => {
    const call = httpRequest(`${server.url}${pathname}?${query}`, {
      method: 'POST',
      headers: Object.fromEntries(headers),
      agent: false,
    });
    // Tests cut calls; each looks at the effects of that itself.
    call.on('error', () => undefined);
    return call;
  };
  return { ...fixture, start };
}

/** The value that so many of a hundred do not exceed. */
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * share) / 100) - 1] ?? 0;

const shares = (values: readonly number[]) =>
  [50, 99, 100].map((share) => `p${share} ${percentile(values, share).toFixed(1)} ms`).join(', ');

const answerTo = (call: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    call.once('response', resolve);
    call.once('error', reject);
    call.end('{"contents":[]}');
  });

/** A stub that streams an event every `pace` ms and tells when its caller is gone. */
async function streamingStub(pace: number, first = 0) {
  const closed: number[] = [];
  const arrived: ServerResponse[] = [];
  const stub = keep(
    await stubUpstream(async (_received, response) => {
      arrived.push(response);
      response.once('close', () => closed.push(performance.now()));
      await sleep(first);
      response.writeHead(200, SSE).flushHeaders();
      for (let index = 0; !response.destroyed && index < 1000; index += 1) {
        response.write(`data: ${index} ${performance.timeOrigin + performance.now()}\n\n`);
        await sleep(pace);
      }
    }),
  );
  return { stub, closed, arrived };
}

describe('streams', () => {
  test('74 events arrive as they are sent, and the headers before the first one', timed, async () => {
    const EVENTS = 250;
    const sentAt: number[] = [];
    const stub = keep(
      await stubUpstream(async (_received, response) => {
        response.writeHead(200, SSE).flushHeaders();
        await sleep(300);
        for (let index = 0; index < EVENTS; index += 1) {
          sentAt.push(performance.now());
          response.write(`data: ${index}\n\n`);
          await sleep(20);
        }
        response.end();
      }),
    );
    const { start } = await served(stub);
    const answer = await answerTo(start());
    const headersAt = performance.now();
    expect(answer.headers['cache-control']).toBe('no-store, no-transform');
    expect(answer.headers['x-accel-buffering']).toBe('no');
    expect(answer.headers['content-encoding']).toBeUndefined();

    const delays: number[] = [];
    let text = '';
    for await (const chunk of answer) {
      text += String(chunk);
      // After a pause of the process two events may come together.
      while (delays.length < text.split('\n\n').length - 1) {
        delays.push(performance.now() - (sentAt[delays.length] ?? 0));
      }
    }
    console.info(`added delay of ${EVENTS} events: ${shares(delays)}`);
    expect(text).toBe(Array.from({ length: EVENTS }, (_, index) => `data: ${index}\n\n`).join(''));
    expect(headersAt).toBeLessThan((sentAt[0] ?? 0) - 100);
    expect(delays).toHaveLength(EVENTS);
    expect(percentile(delays, 99)).toBeLessThan(40);
  });

  test('75 leaving during a stream closes the upstream at once', timed, async () => {
    const { stub, closed } = await streamingStub(20);
    const { start, entries } = await served(stub);
    const took: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const call = start();
      const answer = await answerTo(call);
      await new Promise((resolve) => answer.once('data', resolve));
      await sleep(round * 3);
      const leftAt = performance.now();
      call.destroy();
      await expect.poll(() => closed.length, { interval: 2 }).toBe(round + 1);
      took.push((closed[round] ?? 0) - leftAt);
    }
    console.info(`leave to upstream close: most ${Math.max(...took).toFixed(1)} ms of ${took.length}`);
    expect(Math.max(...took)).toBeLessThan(250);
    await expect.poll(() => entries.map(({ outcome }) => outcome)).toEqual(took.map(() => 'client_closed'));
    await expect.poll(stub.open).toBe(0);
  });

  test('75 leaving in a silent stream closes the upstream at once', timed, async () => {
    const { stub, closed } = await streamingStub(60_000);
    const { start } = await served(stub);
    const call = start();
    const answer = await answerTo(call);
    await new Promise((resolve) => answer.once('data', resolve));
    const leftAt = performance.now();
    call.destroy();
    await expect.poll(() => closed.length, { interval: 2 }).toBe(1);
    expect((closed[0] ?? 0) - leftAt).toBeLessThan(250);
  });

  test(
    '75 86 1,000 readers that leave at random moments leak no connection and break nothing',
    timed,
    async () => {
      const errors: unknown[] = [];
      const see = (error: unknown) => errors.push(error);
      for (const name of ['unhandledRejection', 'uncaughtExceptionMonitor'] as const) {
        process.on(name, see);
        onTestFinished(() => void process.off(name, see));
      }
      const leftAt = new Map<string, number>();
      const took: number[] = [];
      const stub = keep(
        await stubUpstream(async ({ path }, response) => {
          const name = /m-\d+/.exec(path)?.[0] ?? '';
          response.once('close', () => took.push(performance.now() - (leftAt.get(name) ?? Infinity)));
          await sleep(10);
          response.writeHead(200, SSE).flushHeaders();
          for (; !response.destroyed; await sleep(5)) response.write('data: 1\n\n');
        }),
      );
      const { start, entries, send } = await served(stub);
      for (let batch = 0; batch < 100; batch += 1) {
        await Promise.all(
          Array.from({ length: 10 }, async (_, index) => {
            const name = `m-${batch * 10 + index}`;
            const call = start(`path.model=${name}`);
            call.end('{"contents":[]}');
            await sleep((index * 7 + batch * 3) % 60);
            leftAt.set(name, performance.now());
            call.destroy();
          }),
        );
      }
      await expect.poll(stub.open, { timeout: 30_000 }).toBe(0);
      console.info(`leave to upstream close, of ${took.length} that had come so far: ${shares(took)}`);
      expect(took.length).toBeGreaterThan(500);
      expect(percentile(took, 99)).toBeLessThan(250);
      expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(new Set(['client_closed']));
      expect(errors).toEqual([]);
      const after = await send();
      expect(after.status).toBe(200);
      await after.body?.cancel();
    },
  );

  test('76 leaving before the headers closes the upstream at once', timed, async () => {
    const { stub, closed, arrived } = await streamingStub(20, 60_000);
    const { start, entries } = await served(stub);
    const call = start();
    call.end('{"contents":[]}');
    await expect.poll(() => arrived.length, { interval: 2 }).toBe(1);
    const leftAt = performance.now();
    call.destroy();
    await expect.poll(() => closed.length, { interval: 2 }).toBe(1);
    const took = (closed[0] ?? 0) - leftAt;
    console.info(`leave before headers to upstream close: ${took.toFixed(1)} ms`);
    expect(took).toBeLessThan(250);
    await expect.poll(() => entries[0]).toMatchObject({ status: 499, outcome: 'client_closed' });
  });

  test('76 leaving while sending opens no upstream connection at all', async () => {
    const { stub } = await streamingStub(20);
    const { start, entries } = await served(stub);
    const call = start();
    call.write('{"contents":');
    await sleep(50);
    call.destroy();
    await expect.poll(() => entries.map(({ outcome }) => outcome)).toEqual(['client_closed']);
    expect(stub.connections()).toBe(0);
  });

  test.each([
    ['a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n'],
    ['half a length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ndata: 1\n\n'],
  ])('70 an upstream that breaks off after %s breaks the reader’s connection too', async (_name, bytes) => {
    const stub = keep(
      await rawUpstream((socket) => socket.write(bytes, () => setTimeout(() => socket.destroy(), 50))),
    );
    const { start, entries } = await served(stub);
    const answer = await answerTo(start());
    let text = '';
    const reading = async () => {
      for await (const chunk of answer) text += String(chunk);
    };
    await expect(reading()).rejects.toThrow('aborted');
    expect(text).toBe('data: 1\n\n');
    expect(entries[0]?.outcome).toBe('upstream_interrupted');
  });

  test.each([
    ['events', SSE],
    ['a video of 400 MB', { 'content-type': 'video/mp4', 'content-length': '400000000' }],
  ])('80 a slow reader of %s holds the upstream back', async (_, head) => {
    let sent = 0;
    const stub = keep(
      await stubUpstream((_received, response) => {
        response.writeHead(200, head);
        const more = () => {
          while (!response.destroyed && sent < 390_000_000) {
            sent += 65_536;
            if (!response.write(Buffer.alloc(65_536))) {
              response.once('drain', more);
              return;
            }
          }
        };
        more();
      }),
    );
    const { start } = await served(stub);
    const answer = await answerTo(start());
    answer.pause();
    await sleep(300);
    const early = sent;
    await sleep(300);
    expect(sent).toBe(early);
    expect(sent).toBeLessThan(32 * 1024 * 1024);
    answer.destroy();
    await expect.poll(stub.open).toBe(0);
  });
});
