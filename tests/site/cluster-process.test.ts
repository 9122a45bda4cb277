import { execFile, spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { keep } from '../keep';
import { portOf, stubUpstream } from '../stub-upstream';
import { startInstance, type Instance } from './instance';
import { canary, JSON_CALL, PROMPT, SANDBOX_CALL } from './reader';
import { createVisitor, OWN } from './visitor';

const run = promisify(execFile);

describe('a process that is not to start', () => {
  const good = 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A';
  test.each([
    ['none', {}, 'LECTERN_SECRET is required'],
    ['white space', { LECTERN_SECRET: '  ' }, 'LECTERN_SECRET is required'],
    [
      'none, with Redis',
      { UPSTREAM_URL: '', REDIS_URL: 'redis://127.0.0.1:1' },
      'LECTERN_SECRET is required',
    ],
    ['without an id', { LECTERN_SECRET: good }, 'LECTERN_SECRET entry 1'],
    ['of 31 characters', { LECTERN_SECRET: `a:${good.slice(1)}` }, 'LECTERN_SECRET entry 1'],
    ['of a sample', { LECTERN_SECRET: 'a:please-change-me-please-change-me-now' }, 'LECTERN_SECRET entry 1'],
    ['of one letter', { LECTERN_SECRET: `a:${'x'.repeat(40)}` }, 'LECTERN_SECRET entry 1'],
    ['with an id twice', { LECTERN_SECRET: `a:${good},a:${good}x` }, 'LECTERN_SECRET entry 2'],
    ['with a short second one', { LECTERN_SECRET: `a:${good},b:short` }, 'LECTERN_SECRET entry 2'],
  ])('7 with a secret %s ends with one line and an error', async (_name, env, begins) => {
    const site = await startInstance({
      waits: false,
      env: { UPSTREAM_URL: 'http://127.0.0.1:9', LECTERN_SECRET: '', ...env },
    });
    expect(await site.ended).toBe(1);
    const lines = site
      .output()
      .split('\n')
      .filter((line) => /lectern/i.test(line));
    expect(lines).toEqual([expect.stringMatching(/^Lectern cannot start: /)]);
    expect(lines[0]).toContain(begins);
    expect(site.output()).not.toMatch(/change-me|k1Zq8vT3|1Zq8vT3mX|\bat .*\.js/);
  });
});

/** Writes to a port and reads until the other end closes, or says no more. */
const raw = (port: number, text: string) =>
  new Promise<{ got: string; closed: boolean }>((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const over = (closed: boolean) => {
      socket.destroy();
      resolve({ got, closed });
    };
    socket.setTimeout(10_000, () => over(false));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => (got += String(chunk))).once('close', () => over(true));
  });

describe('what would make the site a proxy', () => {
  test('44 Upgrade, CONNECT and whole addresses are refused: no connection to anywhere, and none is kept', async () => {
    let connections = 0;
    const elsewhere = createServer((socket) => {
      connections += 1;
      socket.on('error', () => undefined).end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    keep({ close: async () => void elsewhere.close() });
    const foreign = `127.0.0.1:${portOf(elsewhere)}`;
    const stub = keep(await stubUpstream((_, response) => response.end('{}')));
    const { port, url, output } = await startInstance({ env: { UPSTREAM_URL: stub.url } });

    const upgrade =
      'Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    const close = 'Connection: close\r\n';
    const targets = [
      '/',
      '/en',
      '/nowhere',
      '/api/health',
      '/sandbox/v1/models',
      '/api/relay/gateway/gemini.generate-content',
      `//${foreign}/`,
      `/\\${foreign}/`,
      `http://${foreign}/`,
      `http://${foreign}/api/health`,
      '/_next/webpack-hmr',
      '*',
    ];
    const wrong: string[] = [];
    const check = async (start: string, headers: string, allowed = (status: number) => status < 500) => {
      const { got, closed } = await raw(port, `${start} HTTP/1.1\r\n${headers}\r\n`);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(got)?.[1] ?? 0);
      const leads = /^(?:location|refresh):.*(?:https?:|\/[/\\])/im.test(got);
      // Node ends a request for a tunnel without an answer.
      const isEnded = closed && (status >= 200 || got === '');
      if (!isEnded || leads || !allowed(status)) wrong.push(`${start}: ${got.slice(0, 200)}`);
    };
    const foreignHost = `Host: ${foreign}\r\nContent-Length: 0\r\n`;
    const ownHost = `Host: 127.0.0.1:${port}\r\nContent-Length: 0\r\n`;
    for (const target of targets) {
      await Promise.all(
        ['GET', 'POST'].flatMap((method) => [
          check(`${method} ${target}`, `${foreignHost}${upgrade}`),
          check(`${method} ${target}`, `${ownHost}${upgrade}`),
          check(`${method} ${target}`, `${ownHost}${close}`),
        ]),
      );
    }
    const whole = [`http://${foreign}/`, `https://${foreign}/x`, `ftp://${foreign}`];
    for (const address of [...whole, `http://127.0.0.1:${port}/api/health`]) {
      await check(`GET ${address}`, `${foreignHost}${close}`, (status) => status === 400);
    }
    for (const tunnel of [foreign, `http://${foreign}`, '/']) {
      await check(`CONNECT ${tunnel}`, `${foreignHost}${close}`);
    }
    expect(wrong).toEqual([]);
    expect(connections).toBe(0);
    expect(stub.received).toEqual([]);
    expect(output()).not.toMatch(/Error/);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });
});

test('99 an id that this build does not know is refused with a word to reload the page', async () => {
  const { url } = await startInstance();
  const visitor = createVisitor();
  for (const id of ['gemini.of-another-build', 'sandbox', '..%2Fx']) {
    const { status, text } = await visitor.ask(`${url}/api/relay/sandbox/${id}`, {
      method: 'POST',
      body: '{}',
    });
    expect(status, id).toBe(404);
    expect(JSON.parse(text)).toMatchObject({
      class: 'not_documented',
      title: expect.stringContaining('Reload'),
    });
  }
});

/** Pages, the key and calls, asked of an instance by whatever `get` is. */
const served = [
  '/en',
  '/zh/models',
  '/ja',
  '/en/reference/gemini/generate-content',
  '/llms.txt',
  '/openapi.json',
  '/api/health',
];

/** Some containers give no namespaces of their own: then the site is run without, and the line says what was not checked. */
function isolated(option: '--mount' | '--net', command: string, unchecked: string): string[] {
  if (spawnSync('unshare', [option, 'true']).status === 0) {
    return ['unshare', option, 'sh', '-c', `${command} && exec "$@"`, 'sh'];
  }
  console.warn(`NOT CHECKED: ${unchecked}: this machine gives no namespace (unshare ${option})`);
  return [];
}

test('101 on a root that cannot be written, pages, the key and calls go well', async () => {
  const stub = keep(await stubUpstream((_, response) => response.end('{"ok":true}')));
  const site = await startInstance({
    env: { UPSTREAM_URL: stub.url },
    wrapper: isolated(
      '--mount',
      'mount -o remount,bind,ro / && ! touch "$PWD/written" 2>/dev/null',
      '101 a root that cannot be written',
    ),
  });
  for (const path of [...served, '/en/nowhere']) {
    const { status } = await createVisitor().ask(`${site.url}${path}`);
    expect([path, status]).toEqual([path, path.endsWith('nowhere') ? 404 : 200]);
  }
  const visitor = createVisitor();
  expect((await visitor.putKey(site.url, canary)).status).toBe(200);
  for (const path of [JSON_CALL, SANDBOX_CALL]) {
    const { status, text } = await visitor.ask(`${site.url}${path}`, { method: 'POST', body: PROMPT });
    expect(status, text).toBe(200);
  }
  expect(site.output()).not.toMatch(/EROFS|EACCES|Error/);
  await expectEnd(site);
});

test('102 without any network, pages and the sandbox answer, and nothing is looked for outside', async () => {
  const wrapper = isolated('--net', 'ip link set lo up', '102 no network at all');
  const isAlone = wrapper.length > 0;
  const site = await startInstance({ waits: false, env: { SITE_URL: 'http://127.0.0.1' }, wrapper });
  /** Asked from inside: from outside it cannot be reached. */
  const inside = async (path: string, ...args: string[]) => {
    const client = [
      'curl',
      '--silent',
      '--max-time',
      '20',
      '--output',
      '/dev/null',
      '--write-out',
      '%{http_code}',
    ];
    const enter = isAlone ? ['nsenter', '--target', String(site.pid), '--net'] : [];
    const [command = '', ...rest] = [...enter, ...client, ...args, `${site.url}${path}`];
    const { stdout } = await run(command, rest).catch(() => ({ stdout: '000' }));
    return stdout;
  };
  await expect.poll(() => inside('/api/health'), { timeout: 30_000, interval: 200 }).toBe('200');
  if (isAlone) await expect(fetch(site.url)).rejects.toThrow();
  for (const path of served) expect([path, await inside(path)]).toEqual([path, '200']);
  const page = Object.entries(OWN).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  const json = ['--header', 'content-type: application/json', '--data', PROMPT];
  expect(await inside(SANDBOX_CALL, ...page, ...json)).toBe('200');
  const key = ['--header', 'authorization: Bearer any-key'];
  expect(await inside('/sandbox/v1beta/models/gemini-2.5-flash:generateContent', ...key, ...json)).toBe(
    '200',
  );
  expect(site.output()).not.toMatch(/ENOTFOUND|EAI_AGAIN|ENETUNREACH|Error/);
  await expectEnd(site);
});

async function expectEnd(site: Instance) {
  site.signal('SIGINT');
  expect(await Promise.race([site.ended, sleep(10_000, 'still there')])).toBe(130);
}
