/**
 * `npm run cluster`: what compose.yaml describes, as programs of this machine: nginx on PORT (8080), the instances on the
 * two ports after it, Redis on the next. Settings are those of `.env` and the environment; LECTERN_SECRET is made where
 * there is none. SIGTERM drains it as Compose would; it ends, with an error, when one of its programs does.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readServices } from './cluster/compose';
import { startNginx, type Nginx } from './cluster/nginx';

const root = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT = 60_000;

if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
const port = Number(process.env['PORT'] || 8080);
const services = readServices({
  SITE_URL: `http://localhost:${port}`,
  LECTERN_SECRET: `local:${randomBytes(32).toString('base64url')}`,
  ...Object.fromEntries(Object.entries(process.env).filter(([, value]) => value)),
});
const [one, two, redis] = [port + 1, port + 2, port + 3];
const data = mkdtempSync(join(tmpdir(), 'lectern-redis-'));

execFileSync(process.execPath, [join(root, 'lib/tooling/build.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...services.one.environment, PORT: String(port) },
});

// nginx and Redis are no part of the group of processes that a terminal interrupts: they go last.
const [program = 'redis-server', ...args] = services.redis.command ?? [];
const counters = spawn(program, [...args, '--port', String(redis), '--bind', '127.0.0.1', '--dir', data], {
  stdio: ['ignore', 'ignore', 'inherit'],
  detached: true,
});
const instance = (environment: Record<string, string> = {}, at: number) =>
  spawn(process.execPath, [join(root, '.next/standalone/server.js')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      REDIS_URL: `redis://127.0.0.1:${redis}`,
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(at),
    },
  });
const instances = [instance(services.one.environment, one), instance(services.two.environment, two)];
const children: ChildProcess[] = [counters, ...instances];
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

let nginx: Nginx | undefined;
let isStopping = false;
/** Waits for the instances, then for what is open in nginx; Redis goes last. */
async function stop(signal: 'SIGTERM' | 'SIGINT') {
  if (isStopping) return;
  isStopping = true;
  await Promise.all(
    instances.map(async (child) => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }),
  );
  await nginx?.stop('SIGTERM');
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
for (const child of children) {
  child.once('error', ({ message }) => fail(`${child.spawnfile} cannot be started: ${message}`));
  child.once('exit', (code, signal) => {
    if (!isStopping) fail(`${child.spawnargs.join(' ')} has ended with ${signal ?? code}`);
  });
}

await Promise.all(
  [one, two].map(async (at) => {
    for (let waited = 0; waited < START_LIMIT; waited += 100) {
      const answer = await fetch(`http://127.0.0.1:${at}/api/health`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    fail(`The instance on port ${at} does not answer`);
  }),
);
const started = await startNginx({ port, sites: [one, two] }).catch((error: unknown) => fail(String(error)));
nginx = started;
void started.ended.then((code) => isStopping || fail(`nginx has ended with ${code}:\n${started.output()}`));
process.stdout.write(
  `nginx on http://localhost:${port}, instances on ${one} and ${two}, Redis on ${redis}\n`,
);
