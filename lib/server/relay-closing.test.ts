import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { keep } from '@/tests/keep';
import { onceRead } from '@/tests/odd-answer';
import { relayFixture } from '@/tests/relay-fixture';
import { rawUpstream } from '@/tests/stub-upstream';
import type { Limits } from './limits';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n';
const CHUNKED = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
const piece = (text: string) => `data: {"candidates":[{"content":{"parts":[{"text":"${text}"}]}}]}`;
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** What a page makes of a stream that an upstream sends so, and what is left of the call. */
async function streamOf(send: (socket: Socket) => unknown, limits: Partial<Limits> = {}) {
  const stub = keep(await rawUpstream((socket) => void send(socket)));
  const { send: call, entries } = keep(relayFixture(stub.url, { limits }));
  const response = await call();
  const startedAt = performance.now();
  const bytes = new Uint8Array(await response.arrayBuffer());
  const took = performance.now() - startedAt;
  const reader = createAnswerReader('gemini', response.headers.get('content-type') ?? '');
  reader.push(bytes, 1);
  reader.end(2);
  await expect.poll(stub.open).toBe(0);
  expect(entries).toMatchObject([{ status: 200, bytes: bytes.byteLength }]);
  return { ...reader.snapshot(), text: Buffer.from(bytes).toString(), outcome: entries[0]?.outcome, took };
}

describe('77 a stream whose upstream breaks off', () => {
  test.each([
    ['resets, in chunks', CHUNKED, chunk, (socket: Socket) => socket.resetAndDestroy()],
    ['closes, in chunks', CHUNKED, chunk, (socket: Socket) => socket.destroy()],
    ['resets, without a length', `${HEAD}\r\n`, String, (socket: Socket) => socket.resetAndDestroy()],
    [
      'closes before its length',
      `${HEAD}Content-Length: 999\r\n\r\n`,
      String,
      (socket: Socket) => socket.destroy(),
    ],
  ])(
    '%s, at every byte: what arrived is kept, and the last event says so',
    async (_name, head, frame, end) => {
      const texts = ['茶', 'b'];
      const events = texts.map((text) => `${piece(text)}\n\n`);
      const wire = Buffer.from(events.map(frame).join(''));
      const cuts = Array.from({ length: wire.length + 1 }, (_, cut) => cut);
      const check = async (cut: number) => {
        const shown = await streamOf((socket) =>
          socket.write(Buffer.concat([Buffer.from(head), wire.subarray(0, cut)]), () =>
            onceRead(() => end(socket)),
          ),
        );
        const whole = texts.filter(
          (_, at) => cut >= wire.indexOf(events[at] ?? '') + Buffer.byteLength(events[at] ?? ''),
        );
        expect(shown.answer.text, `cut at ${cut}`).toBe(whole.join(''));
        expect(shown.interruption, `cut at ${cut}`).toMatchObject({
          class: 'upstream_interrupted',
          status: 502,
        });
        expect(shown.outcome).toBe('upstream_interrupted');
        expect(shown.text.match(/event: lectern\n/g)).toHaveLength(1);
      };
      for (let at = 0; at < cuts.length; at += 20) await Promise.all(cuts.slice(at, at + 20).map(check));
    },
  );

  test('loses nothing that came in the same packet as the end', async () => {
    const events = Array.from({ length: 200 }, (_, at) => chunk(`${piece(`${at},`)}\n\n`)).join('');
    const shown = await streamOf((socket) => socket.end(`${CHUNKED}${events}`));
    expect(shown.answer.text.split(',')).toHaveLength(201);
    expect(shown.interruption).toMatchObject({ class: 'upstream_interrupted' });
  });

  test('that ends as it should has no such event', async () => {
    const shown = await streamOf((socket) => socket.end(`${CHUNKED}${chunk(`${piece('a')}\n\n`)}0\r\n\r\n`));
    expect([shown.text, shown.outcome]).toEqual([`${piece('a')}\n\n`, 'answered']);
  });
});

describe('78 a stream that does not end', () => {
  test('and falls silent is ended, and says why', async () => {
    const first = chunk(`${piece('kept')}\n\n`);
    const shown = await streamOf((socket) => socket.write(`${CHUNKED}${first}`), { streamIdleTime: 300 });
    expect(shown.answer.text).toBe('kept');
    expect(shown.interruption).toMatchObject({ class: 'upstream_timeout', status: 504 });
    expect(shown.outcome).toBe('upstream_timeout');
    console.info(`300 ms of silence: ended after ${shown.took.toFixed(0)} ms`);
  });

  test('and has nothing but comments lives, until the longest life of a stream', async () => {
    const send = async (socket: Socket) => {
      socket.write(`${CHUNKED}${chunk(`${piece('kept')}\n\n`)}`);
      for (; !socket.destroyed; await sleep(50)) socket.write(chunk(': still there\n\n'));
    };
    const shown = await streamOf(send, { streamIdleTime: 400, streamTime: 1500 });
    expect(shown.took).toBeGreaterThan(1000);
    expect(shown.answer.text).toBe('kept');
    expect(shown.interruption).toMatchObject({ class: 'upstream_timeout' });
    expect(shown.outcome).toBe('upstream_timeout');
  });

  test('but JSON that falls silent is broken off, never ended as if it were whole', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const stub = keep(await rawUpstream((socket) => void socket.write(`${head}${chunk('{"a":')}`)));
    const { send, entries } = keep(relayFixture(stub.url, { limits: { idleTime: 200 } }));
    await expect((await send()).text()).rejects.toThrow('upstream_timeout');
    expect(entries).toMatchObject([{ outcome: 'upstream_timeout' }]);
    await expect.poll(stub.open).toBe(0);
  });

  test('an endpoint that takes long has the time that its description says', async () => {
    const answer = async (socket: Socket) => {
      await sleep(600);
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    };
    const stub = keep(await rawUpstream((socket) => void answer(socket)));
    const { send, target } = keep(relayFixture(stub.url, { limits: { firstByteTime: 200 } }));
    expect((await send()).status).toBe(504);
    target.plan = { ...target.plan, firstByteSeconds: 2 };
    expect((await send()).status).toBe(200);
  });
});

describe('79 in a quiet stream', () => {
  const limits = { commentTime: 100, streamIdleTime: 1050 };

  test('the site sends comments between events, and none of them is an event or a sign of life', async () => {
    const shown = await streamOf(
      (socket) => socket.write(`${CHUNKED}${chunk(`${piece('kept')}\n\n`)}`),
      limits,
    );
    const comments = shown.text.match(/^:$/gm)?.length ?? 0;
    console.info(`${comments} comments in about 1 s of silence, one every 100 ms`);
    expect(comments).toBeGreaterThan(3);
    expect(comments).toBeLessThan(11);
    expect(shown.events.map(({ type }) => type)).toEqual([undefined, 'lectern']);
    expect(shown.took).toBeLessThan(2500);
    expect(shown.outcome).toBe('upstream_timeout');
  });

  test('they begin before the first event', async () => {
    const shown = await streamOf((socket) => socket.write(CHUNKED), limits);
    expect(shown.text).toMatch(/^(?::\n\n){3,10}event: /);
  });

  test.each(['data: 1', 'data: 1\n', `${piece('a')}\n\nda`])(
    'none comes inside an event: %j',
    async (start) => {
      const shown = await streamOf((socket) => socket.write(`${CHUNKED}${chunk(start)}`), limits);
      expect(shown.text.startsWith(`${start}${start.endsWith('\n') ? '' : '\n'}event: lectern-cut\n\n`)).toBe(
        true,
      );
    },
  );

  test('none comes to an answer that is no stream', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n';
    const answer = async (socket: Socket) => {
      socket.write(head);
      await sleep(500);
      socket.write('{}');
    };
    const stub = keep(await rawUpstream((socket) => void answer(socket)));
    expect(await (await keep(relayFixture(stub.url, { limits })).send()).text()).toBe('{}');
  });

  test('a reader who takes nothing is sent no heap of them', async () => {
    const stub = keep(await rawUpstream((socket) => void socket.write(CHUNKED)));
    const { send } = keep(relayFixture(stub.url, { limits: { commentTime: 20 } }));
    const reader = (await send()).body?.getReader();
    await reader?.read();
    await sleep(500);
    const waiting = reader?.read();
    const first = (await waiting)?.value;
    expect(Buffer.from(first ?? []).toString()).toBe(':\n\n');
    await reader?.cancel();
  });
});
