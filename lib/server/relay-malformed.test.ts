import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keep } from '@/tests/keep';
import type { OddAnswer } from '@/tests/odd-answer';
import { oddBodies } from '@/tests/odd-bodies';
import { oddHeads } from '@/tests/odd-heads';
import { classOf, relayFixture } from '@/tests/relay-fixture';
import { serveHandler } from '@/tests/serve-handler';
import { oddUpstream } from '@/tests/stub-upstream';
import { problems } from './problem';
import { relay } from './relay';

const body = '{"contents":[]}';
const limits = { firstByteTime: 1000, idleTime: 1000 };

/** What the process says of an error that nobody has caught. */
function uncaught(): unknown[] {
  const seen: unknown[] = [];
  const see = (error: unknown) => seen.push(error);
  for (const name of ['unhandledRejection', 'uncaughtExceptionMonitor'] as const) {
    process.on(name, see);
    onTestFinished(() => void process.off(name, see));
  }
  return seen;
}

function outcomeOf(shown: OddAnswer['shown']): string {
  if (shown === 'cut') return 'upstream_interrupted';
  if (shown === 'silent') return 'upstream_timeout';
  return typeof shown === 'string' ? shown : 'answered';
}

describe.each(Object.entries({ ...oddHeads, ...oddBodies }))('%s', (_group, answers) => {
  test.each(answers)('$name', async ({ send, shown }) => {
    const errors = uncaught();
    const stub = keep(await oddUpstream(body, send));
    const { send: call, entries } = keep(relayFixture(stub.url, { limits }));
    const response = await call({ body });
    const isBroken = shown === 'cut' || shown === 'silent';
    if (typeof shown === 'string' && !isBroken) {
      expect(await classOf(response)).toBe(shown);
      expect(response.status).toBe(problems[shown].status);
      await expect.poll(stub.open).toBe(0);
    } else {
      expect(response.headers.get('x-answered-by')).toBe('upstream');
      const text = await response.text().catch(() => 'cut');
      expect(isBroken ? text : [response.status, text]).toEqual(isBroken ? 'cut' : shown);
      expect(response.headers.has('set-cookie') || response.headers.has('location')).toBe(false);
      if (isBroken) await expect.poll(stub.open).toBe(0);
    }
    expect(entries.map(({ outcome }) => outcome)).toEqual([outcomeOf(shown)]);
    expect(stub.requests()).toBe(1);

    const next = await call({ body });
    expect([next.status, await next.text()]).toEqual([200, '{}']);
    expect(stub.requests()).toBe(2);
    expect(errors).toEqual([]);
  });
});

describe('70 an answer that is cut', () => {
  const text = Buffer.from(JSON.stringify({ text: '文'.repeat(40), more: 'x'.repeat(80) }));
  const ok = (header: string) =>
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${header}\r\n\r\n`);
  const zipped = gzipSync(text);
  const inChunk = (body: Buffer) =>
    Buffer.concat([Buffer.from(`${body.byteLength.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

  test.each([
    ['of a length', ok(`Content-Length: ${text.byteLength}`), text],
    ['in chunks', ok('Transfer-Encoding: chunked'), inChunk(text)],
    ['in gzip', ok(`Content-Encoding: gzip\r\nContent-Length: ${zipped.byteLength}`), zipped],
    ['in chunks of gzip', ok('Content-Encoding: gzip\r\nTransfer-Encoding: chunked'), inChunk(zipped)],
  ])('%s breaks the reader’s connection, at every tenth of it', async (_name, head, sent) => {
    for (let tenth = 0; tenth <= 10; tenth += 1) {
      const part = sent.subarray(0, Math.floor((sent.byteLength * tenth) / 10));
      const stub = keep(await oddUpstream(body, (socket) => socket.end(Buffer.concat([head, part]))));
      const { call, target } = keep(relayFixture(stub.url, { limits }));
      const server = keep(await serveHandler((request) => relay(request, target)));
      const { url, headers } = await call();
      const { pathname, search } = new URL(url);
      const answer = fetch(`${server.url}${pathname}${search}`, { method: 'POST', headers, body });
      const shown = await answer.then((response) => response.arrayBuffer()).then(Buffer.from, () => 'broken');
      expect(shown, `${tenth} tenths`).toEqual(tenth === 10 ? text : 'broken');
    }
  });
});
