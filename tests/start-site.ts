import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLimits } from './open-limits';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILD_LIMIT = 900_000;

/** Starts the site as `npm start` does, on PORT, and waits until it answers. `env` adds settings. */
export async function startSite(
  env: Record<string, string> = {},
): Promise<{ url: string; stop: () => void }> {
  const port = env['PORT'] ?? process.env['PORT'] ?? '3000';
  const url = `http://localhost:${port}`;
  const site = spawn(process.execPath, [join(root, 'lib/tooling/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...openLimits, ...env, PORT: port },
  });
  const stop = () => site.kill('SIGINT');
  process.once('exit', stop);
  for (let waited = 0; waited < BUILD_LIMIT; waited += 250) {
    if (site.exitCode !== null)
      throw new Error(`The site stopped at its start with exit code ${site.exitCode}`);
    const isUp = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { url, stop };
    await sleep(250);
  }
  stop();
  throw new Error(`The site did not answer at ${url} within ${BUILD_LIMIT / 1000} s`);
}
