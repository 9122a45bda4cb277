import { expect, test } from 'vitest';
import { endings } from './endings';
import { startInstance } from './instance';
import { createReader, textOf } from './reader';
import { startUpstream } from './start-upstream';
import { untilQuiet } from './until-quiet';

test('87 the place of a call is free again after every ending', async () => {
  const upstream = await startUpstream();
  const site = await startInstance({
    env: { UPSTREAM_URL: upstream.url, METRICS: '1', CALLS_AT_ONCE: '1', STREAMS_AT_ONCE: '1' },
  });
  const reader = await createReader(site.url);
  // One place: a second call at once is refused, so that a place that is kept is seen by the next call.
  const holding = await reader.stream({ events: 1000, every: 10 });
  expect((await reader.json()).statusCode).toBe(503);
  holding.on('error', () => undefined).destroy();
  await untilQuiet(site);
  for (const [name, expected, end] of endings) {
    expect(await end(reader), name).toBe(expected);
    await untilQuiet(site);
    const next = await reader.json();
    expect([name, next.statusCode]).toEqual([name, 200]);
    await textOf(next);
    await untilQuiet(site);
  }
  await untilQuiet(site, upstream, 0);
  console.info(
    `87 ${endings.length} endings, each followed by a call of the same reader, who may have one open`,
  );
});
