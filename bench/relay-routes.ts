import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLimits } from '../tests/open-limits';
import { startBareNext } from './bare-next';
import type { Route } from './calls';
import { ports, root, siteUrl, startServer, type Running } from './serve';

const MODEL = 'gemini-3.1-pro-preview';
const WHOLE = `/v1beta/models/${MODEL}:generateContent`;
const STREAM = `/v1beta/models/${MODEL}:streamGenerateContent?alt=sse`;
const JSON_TYPE = { 'content-type': 'application/json' };

/** All ways to the stub that could be started, and why one could not. */
export async function startRoutes(): Promise<{
  routes: Record<string, Route>;
  notes: string[];
  stop: () => Promise<void>;
}> {
  const running: Running[] = [];
  const notes: string[] = [];
  const stop = async () => {
    for (const server of running.toReversed()) await server.stop();
  };
  try {
    const start = async (server: Promise<Running>): Promise<string> => {
      const started = await server;
      running.push(started);
      return started.url;
    };
    const stub = await start(
      startServer({
        command: process.execPath,
        args: ['--import', 'tsx', join(root, 'bench/relay-stub.ts'), String(ports.stub)],
        port: ports.stub,
      }),
    );
    const bare = await start(startBareNext());
    const site = await start(startRelay());
    const own = {
      ...JSON_TYPE,
      'x-lectern': '1',
      'sec-fetch-site': 'same-origin',
      cookie: await putKey(site),
    };
    const address = (endpoint: string) => `${site}/api/relay/gateway/${endpoint}?path.model=${MODEL}`;
    const pass = (path: string) =>
      `${bare}/api/pass/gateway/gemini.generate-content?path=${encodeURIComponent(path)}`;
    const routes: Record<string, Route> = {
      direct: { whole: `${stub}${WHOLE}`, stream: `${stub}${STREAM}`, headers: JSON_TYPE },
      'bare Next route': { whole: pass(WHOLE), stream: pass(STREAM), headers: JSON_TYPE },
      Lectern: {
        whole: address('gemini.generate-content'),
        stream: `${address('gemini.stream-generate-content')}&query.alt=sse`,
        headers: own,
      },
    };
    const nginx = nginxProxy();
    if (nginx) {
      const url = await start(nginx);
      routes['nginx'] = { whole: `${url}${WHOLE}`, stream: `${url}${STREAM}`, headers: JSON_TYPE };
    } else notes.push('Without nginx: it is not installed.');
    return { routes, notes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The built site with the stub as its gateway. It is not built again: nothing that is measured shows on a page. */
function startRelay(): Promise<Running> {
  execFileSync(process.execPath, [join(root, 'lib/tooling/build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE_URL: siteUrl },
  });
  return startServer({
    command: process.execPath,
    args: [join(root, '.next/standalone/server.js')],
    port: ports.site,
    path: '/api/health',
    env: {
      ...openLimits,
      PORT: String(ports.site),
      HOSTNAME: '127.0.0.1',
      SITE_URL: siteUrl,
      UPSTREAM_URL: `http://127.0.0.1:${ports.stub}`,
      ALLOW_PRIVATE_UPSTREAM: '1',
      LECTERN_SECRET: 'bench:5d1c0b7a94e3f28615d0c7b9a2e4f683',
    },
  });
}

/** Puts a key away as a page does, and returns the cookie that holds it. */
async function putKey(site: string): Promise<string> {
  const answer = await fetch(`${site}/api/key/gateway`, {
    method: 'PUT',
    headers: { ...JSON_TYPE, 'x-lectern': '1', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ key: 'sk-bench-0123456789abcdef' }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || !cookie)
    throw new Error(`The key was not put away: ${answer.status} ${await answer.text()}`);
  return cookie;
}

/** nginx as the plainest reverse proxy: connections kept, nothing buffered, nothing logged. */
function nginxProxy(): Promise<Running> | undefined {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const config = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    config,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; ${temporary.join(' ')}
  upstream stub { server 127.0.0.1:${ports.stub}; keepalive 64; }
  server {
    listen 127.0.0.1:${ports.nginx};
    location / { proxy_pass http://stub; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off; }
  }
}
`,
  );
  return startServer({
    command: 'nginx',
    args: ['-e', `${folder}/error.log`, '-c', config],
    port: ports.nginx,
  }).then(({ url, stop }) => ({
    url,
    stop: () => stop().then(() => rmSync(folder, { recursive: true, force: true })),
  }));
}
