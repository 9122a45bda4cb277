import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '@/content/catalog';
import { defaultLimits } from '@/lib/server/limits';
import { settingRows } from '@/lib/server/setting-rows';
import { readServices } from '@/lib/tooling/cluster/compose';
import { buildEnv } from './instance';
import { createVisitor } from './visitor';
import { PROMPT, SANDBOX_CALL } from './reader';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

type Service = {
  build?: { args?: Record<string, string> };
  env_file?: unknown;
  stop_grace_period?: string;
  read_only?: boolean;
  user?: string;
  networks: Record<string, { ipv4_address?: string }> | string[];
};
const compose = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> };
const services = readServices({ LECTERN_SECRET: 'set' });
/** The default of a variable. */
const filled = (text: string) => text.replace(/^\$\{\w+:-(.*)\}$/, '$1');
const seconds = (name: string) =>
  Number(new RegExp(`${name} (\\d+)s;`).exec(read('lib/tooling/cluster/nginx.conf'))?.[1]);

describe('compose.yaml', () => {
  test('names settings that there are, those that pages show for the build too, and a file for all others', () => {
    const { environment = {} } = services.one;
    const known = new Set(settingRows().map(({ name }) => name));
    expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
    const { build, env_file } = compose.services['one'] ?? {};
    expect(env_file).toEqual([{ path: '.env', required: false }]);
    for (const [name, value] of Object.entries(build?.args ?? {})) {
      expect([name, environment[name]]).toEqual([name, filled(value)]);
    }
    const args = read('Dockerfile').match(/(?<=^ARG )[A-Z_]+(?==)/gm) ?? [];
    expect(args.filter((name) => name !== 'NODE')).toEqual(Object.keys(build?.args ?? {}));
    expect(services.two.environment).toEqual(environment);
  });

  test('gives instances longer to stop than they take, and no root that they could write', () => {
    const { unreadyTime, drainTime, lastWordsTime } = defaultLimits;
    for (const name of ['one', 'two', 'nginx']) {
      expect(
        Number.parseInt(compose.services[name]?.stop_grace_period ?? '', 10) * 1000,
        name,
      ).toBeGreaterThan(unreadyTime + drainTime + lastWordsTime + 1000);
    }
    for (const [name, { read_only }] of Object.entries(compose.services))
      expect([name, read_only]).toEqual([name, true]);
    expect([compose.services['nginx']?.user, compose.services['redis']?.user]).toEqual(['nginx', 'redis']);
  });

  test('names the secret as what is missing, and mounts what is there', () => {
    expect(() => readServices({})).toThrow(/^compose\.yaml: LECTERN_SECRET must be set/);
    const [mount = ''] = services.nginx.volumes ?? [];
    expect(mount).toBe('./lib/tooling/cluster/nginx.conf:/etc/nginx/nginx.conf:ro');
    expect(existsSync(join(root, mount.split(':')[0] ?? ''))).toBe(true);
    expect(services.nginx.command).toContain('/etc/nginx/nginx.conf');
    expect(services.nginx.ports).toEqual(['8080:8080']);
  });
});

test('92 nginx keeps idle connections for a shorter time than the site, and waits longer for it than it may take', () => {
  expect(seconds('keepalive_timeout') * 1000).toBeLessThan(defaultLimits.keepAliveTime);
  const longest = Math.max(...catalog.endpoints.map(({ firstByteSeconds = 0 }) => firstByteSeconds));
  expect(longest * 1000).toBeGreaterThan(defaultLimits.firstByteTime);
  expect(seconds('proxy_read_timeout') * 1000).toBeGreaterThan(longest * 1000 + defaultLimits.connectTime);
  const [, size] = /client_max_body_size (\d+)m;/.exec(read('lib/tooling/cluster/nginx.conf')) ?? [];
  expect(Number(size) * 1024 * 1024).toBeGreaterThan(
    Math.max(defaultLimits.formBody, defaultLimits.requestBody),
  );
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const stages = lines.flatMap((line, at) => (line.startsWith('FROM ') ? [at] : []));

  test('copies what is there, and what a build makes', () => {
    const copies = lines.flatMap((line) => /^COPY (?:--from=(\w+) )?(.+) \S+$/.exec(line)?.slice(1) ?? []);
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    for (let at = 0; at < copies.length; at += 2) {
      for (const source of (copies[at + 1] ?? '').split(' ')) {
        const path = copies[at] ? source.replace('/site/', '') : source;
        expect([source, existsSync(join(root, path))]).toEqual([source, true]);
        if (!copies[at]) expect(ignored).not.toContain(source);
      }
    }
    expect(existsSync(join(root, '.next/standalone/server.js'))).toBe(true);
  });

  test('builds and runs on the Node that package.json asks for, as nobody in particular', () => {
    const [, version = ''] = /^ARG NODE=(\d+(?:\.\d+)*)/m.exec(read('Dockerfile')) ?? [];
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(
      version.localeCompare(engines.node.replace('>=', ''), 'en', { numeric: true }),
    ).toBeGreaterThanOrEqual(0);
    expect(stages).toHaveLength(2);
    const last = lines.slice(stages[1]);
    expect(last).toContain('USER node');
    expect(last.join('\n')).not.toMatch(/^RUN /m);
    // Nobody outside a container reaches a server that listens on its loopback.
    expect(last.join('\n')).toMatch(/^ENV .*HOSTNAME=0\.0\.0\.0/m);
    const [, check = '[]'] = /^HEALTHCHECK [^]*?CMD (\[.*\])$/m.exec(last.join('\n')) ?? [];
    expect((JSON.parse(check) as string[])[0]).toBe('node');
    expect(read('Dockerfile')).not.toMatch(/SECRET/);
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env*', '.git', 'node_modules']),
    );
  });
});

test('npm run cluster serves through nginx, and ends as it is told', async () => {
  // Four ports in a row that nobody is given by chance.
  const port = Number(process.env['LECTERN_TEST_PORT'] ?? 3100) + 10;
  const { NODE_ENV: _, ...env } = buildEnv();
  const cluster = spawn('npm', ['run', 'cluster'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...env, NODE_ENV: 'production', PORT: String(port), SITE_URL: `http://localhost:${env.PORT}` },
  });
  onTestFinished(() => {
    if (!isOver) process.kill(-(cluster.pid ?? 0), 'SIGINT');
  });
  let isOver = false;
  let output = '';
  for (const stream of [cluster.stdout, cluster.stderr])
    stream.on('data', (chunk) => (output += String(chunk)));
  const url = `http://localhost:${port}`;
  await expect.poll(() => output, { timeout: 60_000, interval: 100 }).toContain(`nginx on ${url}`);
  const visitor = createVisitor();
  expect((await visitor.ask(`${url}/en`)).status).toBe(200);
  for (let index = 0; index < 4; index += 1) {
    const { status } = await visitor.ask(`${url}${SANDBOX_CALL}`, { method: 'POST', body: PROMPT });
    expect(status).toBe(200);
  }
  const calls = () => output.split('\n').filter((line) => line.includes('"event":"relay"')).length;
  await expect.poll(calls, { timeout: 10_000 }).toBe(4);
  process.kill(-(cluster.pid ?? 0), 'SIGTERM');
  // npm itself does not wait for what it has started.
  for (let at = port; at < port + 4; at += 1) {
    await expect.poll(() => isTaken(at), { timeout: 40_000, interval: 250 }).toBe(false);
  }
  isOver = true;
});

const isTaken = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
