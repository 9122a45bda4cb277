import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startInstance } from './instance';
import { INSPECTED, KIB, MIB, mib, openFiles, peak, settled } from './process-memory';
import { createReader, textOf, type Reader } from './reader';
import { startUpstream } from './start-upstream';
import { untilQuiet } from './until-quiet';

const STREAMS = 2000;
const AT_A_TIME = 50;

test('94 2,000 streams are open at once in 1 GiB, at most 128 KiB each, and leave nothing when they close', async () => {
  const upstream = await startUpstream();
  const site = await startInstance({
    env: {
      UPSTREAM_URL: upstream.url,
      METRICS: '1',
      CALLS_AT_ONCE: '5000',
      STREAMS_AT_ONCE: '5000',
      CALLS_AT_ONCE_PER_ADDRESS: '5000',
      NODE_OPTIONS: `${INSPECTED} --max-old-space-size=512`,
    },
  });
  const reader = await createReader(site.url);
  // What a process makes once, such as compiled code, is there before the first number is read.
  for (let round = 0; round < 10; round += 1) await shortStreams(reader);
  await untilQuiet(site, upstream, 0);
  const [before, filesBefore] = [await settled(site), openFiles(site)];

  const open: IncomingMessage[] = [];
  while (open.length < STREAMS) {
    open.push(...(await Promise.all(Array.from({ length: AT_A_TIME }, () => quietStream(reader)))));
  }
  const arrived = await Promise.all(open.map(firstPiece));
  expect(arrived.filter((text) => text.startsWith('data: {"index":0'))).toHaveLength(STREAMS);
  await sleep(2000);
  const most = peak(site);
  const during = await settled(site);
  const each = (during - before) / STREAMS;
  for (const answer of open) answer.destroy();
  // The HTTP client connects once more for each stream that is broken off, and lets that connection go after 4 s.
  await untilQuiet(site, upstream, 0);
  const after = await settled(site);

  console.info(
    `94 ${STREAMS} streams: ${(each / KIB).toFixed(1)} KiB each; resident ${mib(before)} before, ${mib(during)} open,`,
    `${mib(after)} after, at most ${mib(most)} with garbage; files ${filesBefore} before, ${openFiles(site)} after`,
  );
  expect(most).toBeLessThan(1024 * MIB);
  expect(each).toBeLessThanOrEqual(128 * KIB);
  expect(after - before).toBeLessThanOrEqual(16 * MIB);
  expect((await reader.json()).statusCode).toBe(200);
});

const quietStream = (reader: Reader) => reader.stream({ events: 100_000, every: 4000 });

const shortStreams = (reader: Reader) =>
  Promise.all(Array.from({ length: 20 }, async () => textOf(await reader.stream({ events: 3, every: 5 }))));

const firstPiece = (answer: IncomingMessage) =>
  new Promise<string>((resolve) => {
    answer.once('data', (chunk) => resolve(String(chunk)));
    answer.on('error', () => undefined);
  });
