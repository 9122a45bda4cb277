import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startInstance, type Instance } from './instance';
import { openFiles } from './process-memory';
import { createReader, textOf, type Reader } from './reader';
import { startUpstream } from './start-upstream';

const CONNECTIONS = 2000;
const ROUNDS = 5;
const CALLS = 100;

/** Connects many clients that cost an instance nothing but their connections; resolves when they are there. */
async function slowClients({ port }: Instance, count: number): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./slow-clients-program.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, PORT: String(port), COUNT: String(count) },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

/** How many clients are still connected. */
async function connected(clients: ChildProcess): Promise<number> {
  clients.send('count');
  const [count] = (await once(clients, 'message')) as [number];
  return count;
}

/** The 95th percentile of short relayed calls, in milliseconds: the best of some rounds, since others use this machine. */
async function p95(reader: Reader): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const best: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = [];
    for (let index = 0; index < CALLS; index += 1) {
      const start = performance.now();
      const answer = await reader.json({}, { agent });
      await textOf(answer);
      times.push(performance.now() - start);
      expect(answer.statusCode).toBe(200);
    }
    best.push(times.toSorted((a, b) => a - b)[Math.floor(CALLS * 0.95)] ?? Infinity);
  }
  agent.destroy();
  return Math.min(...best);
}

/** On a busy machine others take turns between the two measurements: one clean run of three is the proof. */
const timed = { retry: 2 };

test(
  '92 2,000 slow, idle and abandoned connections leave the p95 of calls under twice the quiet one',
  timed,
  async () => {
    const upstream = await startUpstream();
    const site = await startInstance({ env: { UPSTREAM_URL: upstream.url } });
    const reader = await createReader(site.url);
    await p95(reader);
    const quiet = await p95(reader);
    const files = openFiles(site);
    const clients = await slowClients(site, CONNECTIONS);
    const [busy, open] = [await p95(reader), await connected(clients)];
    clients.kill('SIGKILL');
    await until(() => openFiles(site) <= files + 5);
    const after = await p95(reader);
    console.info(
      `92 ${open} connections: p95 ${busy.toFixed(1)} ms, quiet ${quiet.toFixed(1)} ms before and ${after.toFixed(1)} ms after`,
    );
    expect(open).toBeGreaterThan(CONNECTIONS * 0.99);
    expect(busy).toBeLessThan(2 * Math.max(quiet, after));
  },
);

test('92 an idle connection is kept for as long as is set, and one more than the cap is closed at once', async () => {
  const site = await startInstance({
    env: { KEEP_ALIVE_TIME: '5s', CONNECTIONS_AT_ONCE: '50', METRICS: '1' },
  });
  const idle = connect(site.port, '127.0.0.1');
  const start = performance.now();
  idle.write('GET /api/health HTTP/1.1\r\nHost: docs.example\r\n\r\n');
  const [head] = (await once(idle, 'data')) as [Buffer];
  expect(String(head)).toMatch(/^Keep-Alive: timeout=5\r$/im);

  const files = openFiles(site);
  const silent = Array.from({ length: 80 }, () =>
    connect(site.port, '127.0.0.1').on('error', () => undefined),
  );
  let closed = 0;
  for (const socket of silent) socket.resume().once('close', () => (closed += 1));
  await until(() => closed > 29);
  await sleep(200);
  expect(closed).toBeGreaterThanOrEqual(80 - 50);
  expect(closed).toBeLessThan(40);
  for (const socket of silent) socket.destroy();
  await until(() => openFiles(site) <= files);
  const metrics = await (await fetch(`${site.url}/api/metrics`)).text();
  expect(metrics).toMatch(/^lectern_limit_refusals_total\{limit="connectionsAtOnce"\} 3\d$/m);

  if (!idle.closed) await once(idle, 'close');
  const kept = performance.now() - start;
  console.info(`92 an idle connection was closed after ${(kept / 1000).toFixed(1)} s of 5`);
  expect(kept).toBeGreaterThan(4900);
});

/** Waits for something that is to come about soon. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > 20_000) throw new Error('It has not come about within 20 s');
    await sleep(50);
  }
}
