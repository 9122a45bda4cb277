import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { call, instance, textOf, upstream } from './drain-instance';

test('98 50 calls a second over two instances behind readiness: none fails while one stops', async () => {
  const stub = await upstream();
  const start = async () => ({
    ...(await instance(stub.url, '1500,5000,1000')),
    agent: new Agent({ keepAlive: true }),
    refusals: 0,
  });
  const [first, second] = await Promise.all([start(), start()]);
  const pool = [first, second];
  const over = new AbortController();
  // As a load balancer does: asks for readiness twice a second, believes the second refusal, and keeps its connections.
  const probing = (async () => {
    while (!over.signal.aborted) {
      await Promise.all(
        pool.map(async (one) => {
          const isReady = await fetch(`${one.url}/api/health`).then(
            ({ ok }) => ok,
            () => false,
          );
          one.refusals = isReady ? 0 : one.refusals + 1;
        }),
      );
      await sleep(500);
    }
  })();
  const results: Promise<string>[] = [];
  let late = 0;
  for (let index = 0; index < 250; index += 1) {
    if (index === 75) first.signal('SIGTERM');
    const ready = pool.filter(({ refusals }) => refusals < 2);
    const one = ready[index % ready.length] ?? second;
    if (one === first && index >= 75) late += 1;
    results.push(
      call(one.url, '200', one.agent).then(
        async (answer) => `${answer.statusCode} ${await textOf(answer)}`,
        (error: unknown) => String(error),
      ),
    );
    await sleep(20);
  }
  const outcomes = await Promise.all(results);
  over.abort();
  await probing;
  for (const { agent } of pool) agent.destroy();
  expect(new Set(outcomes)).toEqual(new Set(['200 {"ok":true}']));
  expect((await first.ended).code).toBe(0);
  expect(late).toBeGreaterThan(5);
  console.info(
    `${outcomes.length} calls, ${late} of them to the instance after it was told to stop, 0 failed`,
  );
});
