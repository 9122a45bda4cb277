import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startInstance } from './instance';
import { openFiles } from './process-memory';
import { JSON_CALL, STREAM_CALL, createReader } from './reader';
import { startUpstream } from './start-upstream';
import { untilQuiet } from './until-quiet';

const ABORTS = 1000;
const AT_ONCE = 20;
const now = () => performance.timeOrigin + performance.now();

test('75 1,000 aborts at random moments close the upstream within 250 ms and leave no socket', async () => {
  const upstream = await startUpstream();
  const site = await startInstance({ env: { UPSTREAM_URL: upstream.url, METRICS: '1' } });
  const reader = await createReader(site.url);
  await untilQuiet(site, upstream, 0);
  const files = openFiles(site);
  const abortedAt = new Map<number, number>();
  let next = 0;
  const abortOne = async (id: number) => {
    const isStream = id % 3 > 0;
    const call = reader.start(isStream ? STREAM_CALL : JSON_CALL, { headers: { 'content-length': '120' } });
    call.on('response', (answer: IncomingMessage) => answer.on('error', () => undefined).resume());
    const order = {
      id,
      after: Math.floor(Math.random() * 40),
      ...(isStream ? { events: 1000, every: 4 } : {}),
    };
    const body = JSON.stringify({ contents: [], stub: order }).padEnd(120);
    // Some leave while they send.
    call.write(body.slice(0, 60));
    await sleep(Math.random() * 10);
    if (id % 10 > 0) call.end(body.slice(60));
    await sleep(Math.random() * 120);
    abortedAt.set(id, now());
    call.destroy();
  };
  const work = async () => {
    for (let id = next++; id < ABORTS; id = next++) await abortOne(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await untilQuiet(site, upstream, 0);

  const { brokenOff, open, requests } = await upstream.counts();
  const delays = brokenOff.map(([id, at]) => at - (abortedAt.get(id) ?? Infinity)).toSorted((a, b) => a - b);
  const p99 = delays[Math.floor(delays.length * 0.99)] ?? Infinity;
  console.info(
    `75 ${ABORTS} aborts, ${requests} reached the upstream, ${delays.length} of them broken off there:`,
    `p99 ${p99.toFixed(1)} ms, longest ${delays.at(-1)?.toFixed(1)} ms;`,
    `connections upstream ${open}, files of the site ${files} before and ${openFiles(site)} after`,
  );
  expect(delays.length).toBeGreaterThan(ABORTS / 3);
  expect(p99).toBeLessThanOrEqual(250);
  expect(open).toBe(0);
  expect(Math.abs(openFiles(site) - files)).toBeLessThanOrEqual(5);
  expect((await reader.json()).statusCode).toBe(200);
  expect(site.log.filter(({ event }) => event === 'error')).toEqual([]);
});
