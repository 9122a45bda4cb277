import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { classOf, relayFixture, stubbedRelay } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { answerHealth } from './health';
import { createOpenCalls } from './open-calls';
import { relay } from './relay';

test('98 a draining instance refuses new calls, sends nothing up and says when to come back', async () => {
  const fixture = await stubbedRelay();
  const calls = createOpenCalls();
  calls.advance('draining');
  const answer = await relay(await fixture.call(), { ...fixture.target, calls });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await classOf(answer)).toBe('draining');
  expect(fixture.entries).toMatchObject([{ status: 503, outcome: 'draining' }]);
  expect(fixture.stub.connections()).toBe(0);
  expect(calls.count().calls).toBe(0);
});

test('98 an instance that is only unready still answers', async () => {
  const fixture = await stubbedRelay();
  const calls = createOpenCalls();
  calls.advance('unready');
  const answer = await relay(await fixture.call(), { ...fixture.target, calls });
  expect([answer.status, await answer.text()]).toEqual([200, '{"ok":true}']);
  expect(calls.count().calls).toBe(0);
});

test('98 a call that still waits for its upstream is told so, and the upstream is closed', async () => {
  const stub = keep(await stubUpstream(() => sleep(60_000, undefined, { ref: false })));
  const fixture = keep(relayFixture(stub.url));
  const calls = createOpenCalls();
  const answering = relay(await fixture.call(), { ...fixture.target, calls });
  await expect.poll(() => stub.received.length).toBe(1);
  calls.stopAll('draining');
  expect(await classOf(await answering)).toBe('draining');
  await expect.poll(stub.open).toBe(0);
  expect([fixture.entries.length, calls.count().calls]).toEqual([1, 0]);
});

test.each([
  ['application/json', '[{"a":1},'],
  ['video/mp4', 'half'],
])('70 98 half an answer of %s is broken off, never ended as if it were whole', async (type, half) => {
  const stub = keep(
    await stubUpstream((_received, response) => {
      response.writeHead(200, { 'content-type': type }).write(half);
    }),
  );
  const fixture = keep(relayFixture(stub.url));
  const calls = createOpenCalls();
  const answer = await relay(await fixture.call(), { ...fixture.target, calls });
  const reader = answer.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(half);
  const next = reader?.read();
  calls.stopAll('draining');
  await expect(next).rejects.toThrow('draining');
  await expect.poll(stub.open).toBe(0);
  expect(fixture.entries).toMatchObject([{ status: 200, outcome: 'draining', bytes: half.length }]);
});

test('98 the log and the count end once for a stream that ends in the moment it is stopped', async () => {
  const stub = keep(
    await stubUpstream((_received, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: 1\n\n');
    }),
  );
  const fixture = keep(relayFixture(stub.url));
  const calls = createOpenCalls();
  const answer = await relay(await fixture.call(), { ...fixture.target, calls });
  expect(calls.count()).toEqual({ calls: 1, streams: 1 });
  const text = answer.text();
  calls.stopAll('draining');
  calls.stopAll('draining');
  expect((await text).match(/event: lectern\n/g)).toHaveLength(1);
  expect([fixture.entries.length, calls.count().calls]).toEqual([1, 0]);
});

test('75 87 94 a reader who is gone before the server reads the answer leaves nothing open', async () => {
  const stub = keep(
    await stubUpstream((_received, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    }),
  );
  const fixture = keep(relayFixture(stub.url));
  const calls = createOpenCalls();
  const left = new AbortController();
  const answer = await relay(await fixture.call({ signal: left.signal }), { ...fixture.target, calls });
  expect([answer.status, calls.count().streams]).toEqual([200, 1]);
  left.abort();
  await expect.poll(stub.open).toBe(0);
  expect(calls.count()).toEqual({ calls: 0, streams: 0 });
  await answer.body?.cancel().catch(() => undefined);
  expect(fixture.entries).toMatchObject([{ status: 200, outcome: 'client_closed' }]);
});

test('98 116 readiness: ok while serving, else 503 and the one word', async () => {
  const told = await Promise.all(
    (['serving', 'unready', 'draining'] as const).map(async (phase) => {
      const answer = answerHealth(phase);
      return [answer.status, await answer.text()];
    }),
  );
  expect(told).toEqual([
    [200, 'ok\n'],
    [503, 'draining\n'],
    [503, 'draining\n'],
  ]);
});
