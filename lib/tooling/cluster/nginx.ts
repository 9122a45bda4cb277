import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const CONFIGURATION = new URL('nginx.conf', import.meta.url);
const START_LIMIT = 10_000;

type NginxOptions = {
  /** Where it listens, on this machine alone. */
  port: number;
  /** The ports of the two instances. */
  sites: readonly [number, number];
  /** What else differs from the configuration: each text in it, and what stands in its place. */
  changes?: Readonly<Record<string, string>>;
};

export type Nginx = {
  /** What it printed: its errors. */
  output: () => string;
  /** QUIT lets open calls end, TERM does not. */
  stop: (signal: 'SIGQUIT' | 'SIGTERM') => Promise<void>;
  ended: Promise<number | null>;
};

/** Starts nginx with the configuration of compose.yaml and addresses of this machine; resolves when it takes connections. */
export async function startNginx({ port, sites: [one, two], changes = {} }: NginxOptions): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-nginx-'));
  // Started by root, nginx works as another user.
  chmodSync(folder, 0o755);
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    changed(readFileSync(CONFIGURATION, 'utf8'), {
      'listen 8080;': `listen 127.0.0.1:${port};`,
      'server one:3000 ': `server 127.0.0.1:${one} `,
      'server two:3000 ': `server 127.0.0.1:${two} `,
      ...changes,
    }),
  );
  const child = spawn('nginx', ['-p', folder, '-c', conf, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('exit', (code) => {
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
      resolve(code);
    }),
  );
  for (let waited = 0; !(await takesConnections(port)); waited += 20) {
    if (child.exitCode !== null || waited > START_LIMIT) throw new Error(`nginx does not start:\n${output}`);
    await Promise.race([sleep(20), ended]);
  }
  return {
    output: () => output,
    stop: async (signal) => {
      child.kill(signal);
      await ended;
    },
    ended,
  };
}

function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`nginx.conf does not hold "${from}" once`);
    return before.replace(from, () => to);
  }, text);
}

const takesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
