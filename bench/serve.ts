import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSite } from '../tests/start-site';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The page that is measured: the one a reader of this site is most likely to open. */
export const PAGE = 'en/models/gemini-3.1-pro-preview';

const firstPort = Number(process.env['BENCH_PORT'] ?? 5100);
/** The ports of everything that the benchmark starts: ten from BENCH_PORT on. */
export const ports = {
  site: firstPort,
  files: firstPort + 1,
  emptyNext: firstPort + 2,
  bareNext: firstPort + 3,
  nginx: firstPort + 4,
  stub: firstPort + 5,
  counter: firstPort + 6,
  barePages: firstPort + 7,
} as const;

export type Running = { url: string; stop: () => Promise<void> };

/** Starts a server and waits until it answers at `path`; its output is not shown. */
export async function startServer(options: {
  command: string;
  args: string[];
  port: number;
  cwd?: string;
  env?: Record<string, string>;
  path?: string;
}): Promise<Running> {
  const { command, args, port, cwd = root, env = {}, path = '/' } = options;
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  process.once('exit', () => server.kill());
  const stop = async () => {
    server.kill();
    await ended;
  };
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (server.exitCode !== null) throw new Error(`${command} ${args.join(' ')} ended at its start`);
    const isUp = await fetch(`${url}${path}`).then(
      () => true,
      () => false,
    );
    if (isUp) return { url, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`${command} ${args.join(' ')} does not answer at ${url}${path}`);
}

/** Serves a built Next app as `next start` does. */
export const startNext = (folder: string, port: number): Promise<Running> =>
  startServer({
    command: process.execPath,
    args: [join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port), '-H', '127.0.0.1'],
    cwd: folder,
    port,
  });

/** The site as `npm start` serves it. It keeps the address that a build shows by default: another would build anew. */
export async function startBuiltSite(): Promise<Running> {
  const { stop } = await startSite({ PORT: String(ports.site), SITE_URL: siteUrl });
  const url = `http://127.0.0.1:${ports.site}`;
  return {
    url,
    stop: async () => {
      stop();
      while (await fetch(`${url}/api/health`).then(Boolean, () => false)) await sleep(50);
    },
  };
}

/** The address that built pages show. */
export const siteUrl = process.env['SITE_URL'] ?? 'http://localhost:3000';
