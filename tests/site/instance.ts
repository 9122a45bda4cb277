import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { canaries } from '../canaries';
import { freePort } from '../free-port';
import { openLimits } from '../open-limits';

const root = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT = 30_000;

/** One process of the built site. */
export type Instance = {
  /** Without a trailing slash. */
  url: string;
  port: number;
  pid: number;
  /** The lines of its standard output, parsed where they are JSON. */
  log: Record<string, unknown>[];
  /** All that it printed, on both outputs. */
  output: () => string;
  signal: (name: NodeJS.Signals) => void;
  /** Its exit code, or nothing where a signal ended it. */
  ended: Promise<number | null>;
};

type InstanceOptions = {
  /** Settings in place of the tests' own; an empty text takes one away. */
  env?: Record<string, string>;
  port?: number;
  /** Not to wait for an answer, for a process that is not to start. */
  waits?: boolean;
  /** Programs and arguments that run it, such as `unshare -n`. */
  wrapper?: string[];
  /** The Node that runs it; that of the tests where there is none. */
  node?: string;
};

/** What the build of these tests is made with: the one of the pages in front of a gateway, which may run anywhere. */
export const buildEnv = () => {
  const port = Number(process.env['LECTERN_TEST_PORT'] ?? 3100) + 100;
  return {
    ...process.env,
    ...canaries,
    PORT: String(port),
    UPSTREAM_URL: `http://127.0.0.1:${port + 1}`,
    ALLOW_PRIVATE_UPSTREAM: '1',
  };
};

let isBuilt = false;

/** Builds the site where it is not built. */
export function buildSite(): void {
  if (isBuilt) return;
  execFileSync(process.execPath, [join(root, 'lib/tooling/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
    env: buildEnv(),
  });
  isBuilt = true;
}

/** The secret of the tests' key ring. */
export const RING = 'test:0f9a7c3be2d84e61b5a0c7d9e3f1a2b4c6d8e0f2';

/**
 * Starts the built site, built first where it is not, on a free port, with limits that are no hindrance. It ends with the
 * test. Its address as the pages show it is another one: nothing here depends on that.
 */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  buildSite();
  const { env = {}, wrapper = [], waits = true, node = process.execPath } = options;
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    ...openLimits,
    LECTERN_SECRET: RING,
    ALLOW_PRIVATE_UPSTREAM: '1',
    ...env,
    PORT: String(port),
    HOSTNAME: '0.0.0.0',
  };
  const [command = node, ...args] = [...wrapper, node, join(root, '.next/standalone/server.js')];
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== '')),
      NODE_ENV: 'production',
      PATH,
      HOME,
    },
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  onTestFinished(end);
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code);
    }),
  );
  let output = '';
  const log: Record<string, unknown>[] = [];
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    output += `${line}\n`;
    if (line.startsWith('{')) log.push(JSON.parse(line) as Record<string, unknown>);
  });
  const instance: Instance = {
    url,
    port,
    pid: child.pid ?? 0,
    log,
    output: () => output,
    signal: (name) => void child.kill(name),
    ended,
  };
  if (waits) await untilReady(instance, () => child.exitCode);
  return instance;
}

/** Waits until an instance answers readiness with 200. */
async function untilReady({ url, output }: Instance, exitCode: () => number | null): Promise<void> {
  for (let waited = 0; waited < START_LIMIT; waited += 50) {
    if (exitCode() !== null) throw new Error(`The site ended with ${exitCode()}:\n${output()}`);
    const isUp = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(50);
  }
  throw new Error(`The site did not answer at ${url} within ${START_LIMIT / 1000} s:\n${output()}`);
}
