import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startCluster } from './cluster';
import { numberedUpstream } from './numbered-upstream';
import { canary, createReader, JSON_CALL } from './reader';
import { outcomesOf, quantile, steadyLoad } from './steady-load';
import { createVisitor } from './visitor';

/** Reads a stream to its end, however that is. */
async function endingOf(answer: IncomingMessage) {
  let text = '';
  let broke = false;
  try {
    for await (const chunk of answer) text += String(chunk);
  } catch {
    broke = true;
  }
  return { text, broke, at: performance.now() };
}

test('97 one of two is killed under load: what was open breaks off visibly, every later call goes well with the same cookie', async () => {
  const stub = await numberedUpstream();
  const cluster = await startCluster({ upstream: stub.url });
  const [one, two] = cluster.sites;
  const visitor = createVisitor();
  await visitor.putKey(cluster.url, canary);
  const direct = await createReader(one.url);
  const stream = endingOf(await direct.stream());
  const other = await (await createReader(two.url)).stream();
  // Every fifth takes long enough to be open at any moment.
  const load = steadyLoad(visitor, cluster.url, 50, (id) => (id % 5 === 0 ? 400 : 0));
  await sleep(3000);
  const cookie = visitor.cookies.get('lectern-key-gateway');
  one.signal('SIGKILL');
  const killed = performance.now();
  await one.ended;
  await sleep(4000);
  const done = await load.stop();

  const failed = done.filter(({ outcome }) => outcome !== '200');
  const open = done.filter(({ at, took }) => at <= killed && at + took >= killed);
  const later = done.filter(({ at }) => at > killed + 20);
  console.info(
    `97 ${done.length} calls at 50/s: ${open.length} were open at the kill, ${failed.length} of them broke off; ` +
      `${later.length} later ones, 0 failed`,
  );
  expect(outcomesOf(later)).toEqual({ '200': later.length });
  expect(later.length).toBeGreaterThan(150);
  // Not one that was open at the instance is said to have gone well, and none is sent again.
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.every((call) => open.includes(call) || call.at <= killed + 20)).toBe(true);
  expect(new Set(stub.ids).size).toBe(stub.ids.length);
  const cut = await stream;
  expect([cut.broke, cut.text.includes('event: lectern')]).toEqual([true, false]);
  expect(visitor.cookies.get('lectern-key-gateway')).toBe(cookie);
  expect(other.complete).toBe(false);
  other.destroy();
});

test('98 both instances are stopped and started in turn at 50 calls a second: none fails, and none reaches the API twice', async () => {
  const stub = await numberedUpstream();
  const cluster = await startCluster({ upstream: stub.url });
  const visitor = createVisitor();
  await visitor.putKey(cluster.url, canary);
  // Through nginx, in turn one on each instance.
  const reader = await createReader(cluster.url);
  const streams = [await reader.stream(), await reader.stream()];
  const endings = streams.map(endingOf);
  const load = steadyLoad(visitor, cluster.url, 50, (id) => (id % 10 === 0 ? 900 : 0));
  await sleep(1000);
  const exits: number[] = [];
  const stopped = async (index: 0 | 1) => {
    const told = performance.now();
    cluster.sites[index].signal('SIGTERM');
    expect(await cluster.sites[index].ended).toBe(0);
    exits.push(performance.now() - told);
    return told;
  };
  const told = await stopped(0);
  const ending = await Promise.race(endings);
  expect(ending.broke).toBe(false);
  expect(ending.text).toMatch(/\n\nevent: lectern\ndata: \{[^\n]*"class":"draining"[^\n]*\}\n\n$/);
  await cluster.restart(0);
  await sleep(500);
  // Without an open stream the other one is stopped as soon as its calls have ended.
  for (const stream of streams) stream.destroy();
  await stopped(1);
  await cluster.restart(1);
  await sleep(500);
  const done = await load.stop();
  const tries = cluster.nginx.output().match(/Connection refused/g)?.length ?? 0;
  const p99 = quantile(
    done.map(({ took }) => took),
    0.99,
  );
  console.info(
    `98 ${done.length} calls at 50/s, 0 failed, ${stub.ids.length} at the API, p99 ${Math.round(p99)} ms; ` +
      `${tries} connections refused on the way; closing event after ${Math.round(ending.at - told)} ms, ` +
      `exits after ${exits.map(Math.round).join(' and ')} ms`,
  );
  expect(outcomesOf(done)).toEqual({ '200': done.length });
  expect(new Set(stub.ids).size).toBe(stub.ids.length);
  expect(stub.ids).toHaveLength(done.length);
  expect(ending.at - told).toBeGreaterThan(25_000);
  for (const time of exits) expect(time).toBeLessThanOrEqual(35_000);
  // The key is still held by both.
  for (const { url } of cluster.sites) {
    const { status } = await visitor.ask(`${url}${JSON_CALL}`, { method: 'POST', body: '{"contents":[]}' });
    expect(status).toBe(200);
  }
});
