import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startInstance } from './instance';
import { openFiles } from './process-memory';
import { JSON_CALL, STREAM_CALL, createReader, textOf } from './reader';
import { startUpstream } from './start-upstream';
import { untilQuiet } from './until-quiet';

const ABORTS = 1000;
const AT_ONCE = 6;
const isStraight = (id: number) => id % STRAIGHT === 0;
const p99Of = (sorted: number[]) => sorted[Math.floor(sorted.length * 0.99)] ?? Infinity;
const now = () => performance.timeOrigin + performance.now();

/** One abort in so many is of a call straight to the upstream: what it takes there is the machine's doing. */
const STRAIGHT = 5;

/** On a busy machine others take turns: one clean run of three is the proof. */
const timed = { retry: 2 };

test(
  '75 1,000 aborts at random moments close the upstream within 250 ms and leave no socket',
  timed,
  async () => {
    const upstream = await startUpstream();
    const site = await startInstance({ env: { UPSTREAM_URL: upstream.url, METRICS: '1' } });
    const reader = await createReader(site.url);
    for (let index = 0; index < 50; index += 1) await textOf(await reader.stream({ events: 2 }));
    await untilQuiet(site, upstream, 0);
    const files = openFiles(site);
    const abortedAt = new Map<number, number>();
    let next = 0;
    const abortOne = async (id: number) => {
      const isStream = id % 3 > 0;
      const order = {
        id,
        after: Math.floor(Math.random() * 40),
        ...(isStream ? { events: 1000, every: 4 } : {}),
      };
      const body = JSON.stringify({ contents: [], stub: order });
      const path = isStream ? STREAM_CALL : JSON_CALL;
      const headers = { 'content-length': String(body.length) };
      const call = isStraight(id)
        ? httpRequest(upstream.url, { method: 'POST', agent: false, headers }).on('error', () => undefined)
        : reader.start(path, { headers });
      call.on('response', (answer: IncomingMessage) => answer.on('error', () => undefined).resume());
      // Some leave while they send.
      call.write(body.slice(0, 20));
      await sleep(Math.random() * 10);
      if (id % 10 > 0) call.end(body.slice(20));
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
    const delays = (straight: boolean) =>
      brokenOff
        .filter(([id]) => isStraight(id) === straight)
        .map(([id, at]) => at - (abortedAt.get(id) ?? Infinity))
        .toSorted((a, b) => a - b);
    const [relayed, alone] = [delays(false), delays(true)];
    const [p99, machine] = [p99Of(relayed), p99Of(alone)];
    console.info(
      `75 ${ABORTS} aborts, ${requests} reached the upstream, ${brokenOff.length} of them broken off there:`,
      `p99 ${p99.toFixed(1)} ms of ${relayed.length}, ${machine.toFixed(1)} ms without the site;`,
      `connections upstream ${open}, files of the site ${files} before and ${openFiles(site)} after`,
    );
    expect(relayed.length).toBeGreaterThan(ABORTS / 3);
    expect(p99).toBeLessThanOrEqual(250);
    expect(open).toBe(0);
    expect(Math.abs(openFiles(site) - files)).toBeLessThanOrEqual(5);
    expect((await reader.json()).statusCode).toBe(200);
    expect(site.log.filter(({ event }) => event === 'error')).toEqual([]);
  },
);
