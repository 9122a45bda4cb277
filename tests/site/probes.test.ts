import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { stubUpstream } from '../stub-upstream';
import { startInstance } from './instance';
import { rawCall } from './raw-call';

const standalone = fileURLToPath(new URL('../../.next/standalone', import.meta.url));
const read = (name: string) => readFileSync(join(standalone, '.next', name), 'utf8');

const relay = '/api/relay/gateway/gemini.generate-content';
const query = '?path.model=gemini-3.1-pro-preview';
const key = '/api/key/gateway';
const body = '{"contents":[{"parts":[{"text":"Hello"}]}]}';
const json = { 'content-type': 'application/json' };
const own = { ...json, 'x-lectern': '1', 'sec-fetch-site': 'same-origin' };

/** Headers by which the framework, or one like it, has told requests of its own from those of readers. */
const FORGED: Record<string, string>[] = [
  ...['middleware', 'src/middleware', 'proxy', 'pages/_middleware'].flatMap((name) => [
    { 'x-middleware-subrequest': name },
    { 'x-middleware-subrequest': Array<string>(5).fill(name).join(':') },
  ]),
  { 'x-middleware-subrequest-id': '1', 'x-middleware-invoke': '1' },
  { 'x-middleware-prefetch': '1', purpose: 'prefetch' },
  { 'x-middleware-next': '1', 'x-middleware-rewrite': '/api/health' },
  { 'x-middleware-override-headers': 'x-lectern', 'x-middleware-request-x-lectern': '1' },
  { 'x-nextjs-data': '1' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/en' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { 'next-action': '00'.repeat(21) },
  { 'sec-purpose': 'prefetch;prerender' },
  { 'x-matched-path': '/api/health' },
  { 'x-invoke-path': '/api/health', 'x-invoke-output': '/api/health/route', 'x-invoke-status': '200' },
  { 'x-now-route-matches': '1=gateway', 'x-vercel-id': 'a' },
  { 'x-rewrite-url': '/api/health', 'x-original-url': '/api/health' },
  { 'x-http-method-override': 'GET', 'x-method-override': 'GET' },
  { 'x-prerender-revalidate': 'guess', 'x-prerender-bypass': '1' },
  { 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https', 'x-forwarded-for': '127.0.0.1' },
];

/** Other ways to write an address, or the addresses at which the framework has answered for it. */
const otherForms = (path: string, build: string) => [
  ...[
    '.rsc',
    '.json',
    '.txt',
    '.html',
    '.md',
    '.mdx',
    '.action',
    '.segments/_tree.segment.rsc',
    '/',
    '/.',
    ';a=b',
  ].map((ending) => path + ending),
  `/_next/data/${build}${path}.json`,
  `/_next/data/${build}${path}/index.json`,
  `/en${path}`,
  `/${path}`,
  path.replace('/api/', '/api//'),
  path.replace('/api/', '/api/./'),
  path.replace('/api/', '/sandbox/../api/'),
  path.replace('/api/', '/%61pi/'),
  path.replace('/api/', '/API/'),
  path.replace('/gateway', '%2fgateway'),
  path.replaceAll('/', '\\').replace('\\', '/'),
  `/_next/static/..%2f..${path}`,
  `http://elsewhere.example${path}`,
];

test('30 no header and no other form of an address gets past the guard of the relay and the key', async () => {
  const stub = await stubUpstream((_received, response) =>
    response.setHeader('content-type', 'application/json').end('{"candidates":[]}'),
  );
  onTestFinished(stub.close);
  const { url, log } = await startInstance({ env: { UPSTREAM_URL: stub.url } });
  const put = await rawCall(url, key, { method: 'PUT', headers: own, body: '{"key":"sk-probe-0123456789"}' });
  const cookie = String(put.headers['set-cookie']).split(';')[0] ?? '';
  expect(put.status, put.body).toBe(200);

  const refused = { method: 'POST', headers: { ...json, cookie }, body };
  const usual = await rawCall(url, relay + query, refused);
  expect(usual.status).toBe(403);
  expect(JSON.parse(usual.body)).toMatchObject({ class: 'forbidden_origin' });
  const targets = [
    { path: relay + query, method: 'POST' },
    { path: relay + query, method: 'GET' },
    ...['GET', 'PUT', 'DELETE'].map((method) => ({ path: key, method })),
  ];
  let probes = 0;
  for (const { path, method } of targets) {
    const sent = method === 'PUT' ? '{"key":"sk-of-a-stranger-1"}' : method === 'POST' ? body : undefined;
    const plain = await rawCall(url, path, { method, headers: { ...json, cookie }, body: sent });
    expect([403, 404, 405], `${method} ${path}`).toContain(plain.status);
    for (const forged of FORGED) {
      const headers = { ...json, ...forged, cookie };
      const answer = await rawCall(url, path, { method, headers, body: sent });
      const what = `${method} ${path} ${JSON.stringify(forged)}`;
      expect(answer.status, what).toBe(plain.status);
      expect(classOf(answer.body), what).toBe(classOf(plain.body));
      expect(answer.headers['set-cookie'], what).toBe(undefined);
      probes += 1;
    }
  }
  const build = read('BUILD_ID');
  for (const path of [relay, key]) {
    for (const form of otherForms(path, build)) {
      for (const forged of [{}, { 'x-nextjs-data': '1' }, { rsc: '1' }] as Record<string, string>[]) {
        const answer = await rawCall(url, `${form}${query}`, {
          method: 'POST',
          headers: { ...json, ...forged, cookie },
          body,
        });
        const what = `${form} ${JSON.stringify(forged)}`;
        expect(answer.status, what).toBeLessThan(500);
        // A page's own 404 and a redirect to the usual form are no answers of the relay or the key.
        if (answer.status < 300) expect(answer.headers['x-answered-by'], what).toBe(undefined);
        expect(answer.headers['set-cookie'], what).toBe(undefined);
        expect(answer.body, what).not.toContain('sk-probe');
        probes += 1;
      }
    }
  }
  expect(stub.received).toEqual([]);
  expect(stub.connections()).toBe(0);

  const good = await rawCall(url, relay + query, { method: 'POST', headers: { ...own, cookie }, body });
  expect(good.status, good.body).toBe(200);
  expect(stub.received.map(({ headers }) => headers['x-goog-api-key'] ?? headers.authorization)).toEqual([
    expect.stringContaining('sk-probe-0123456789'),
  ]);
  expect(log.filter(({ event }) => event === 'error')).toEqual([]);
  console.info(`${probes} probes`);
});

const classOf = (text: string): unknown =>
  text.startsWith('{') ? (JSON.parse(text) as { class?: string }).class : text.slice(0, 15);

test('30 pages answer forged headers as they answer anybody', async () => {
  const { url } = await startInstance({ env: { UPSTREAM_URL: 'http://127.0.0.1:9' } });
  for (const path of ['/en', '/en/models/gemini-3.1-pro-preview', '/none']) {
    const plain = await rawCall(url, path);
    for (const forged of FORGED) {
      const answer = await rawCall(url, path, { headers: forged });
      const what = `${path} ${JSON.stringify(forged)}`;
      expect(answer.status, what).toBeLessThan(500);
      expect(answer.headers['set-cookie'], what).toBe(undefined);
      // Data of a page is asked for at an address of its own, where caches keep it apart.
      if ('rsc' in forged) expect([307, 404], what).toContain(answer.status);
      else expect([answer.status, answer.body], what).toEqual([plain.status, plain.body]);
    }
  }
});

test('46 the framework’s image optimiser fetches nothing and reads no file', async () => {
  const stub = await stubUpstream((_received, response) => response.end());
  onTestFinished(stub.close);
  const { url } = await startInstance({ env: { UPSTREAM_URL: stub.url } });
  for (const source of [
    '/samples/cat.png',
    '/screenshot.png',
    `${stub.url}/a.png`,
    '//elsewhere.example/a',
    '/api/health',
  ]) {
    for (const path of ['/_next/image', '/_next/image/', '/_next//image']) {
      const answer = await rawCall(url, `${path}?url=${encodeURIComponent(source)}&w=3840&q=75`);
      expect([404, 308], `${path} ${source}`).toContain(answer.status);
      expect(String(answer.headers['content-type']), source).not.toMatch(/^image\//);
    }
  }
  expect(stub.connections()).toBe(0);
});

test('116 a crawl of all public files and of the usual places finds no source map, debug route or version', async () => {
  const { url } = await startInstance({ env: { UPSTREAM_URL: 'http://127.0.0.1:9' } });
  const scripts = readdirSync(join(standalone, '.next/static'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `/_next/static/${name}`);
  expect(scripts.length).toBeGreaterThan(20);
  for (const path of scripts) {
    const file = await rawCall(url, path);
    expect(file.status, path).toBe(200);
    expect(file.headers, path).not.toHaveProperty('sourcemap');
    expect(file.headers, path).not.toHaveProperty('x-sourcemap');
    expect(file.body.includes('sourceMappingURL='), path).toBe(false);
    expect((await rawCall(url, `${path}.map`)).status, path).toBe(404);
  }
  const nothing = [
    '/__nextjs_source-map?filename=server.js',
    '/__nextjs_original-stack-frames',
    '/__nextjs_launch-editor?file=server.js',
    '/__nextjs_error_feedback',
    '/_next/webpack-hmr',
    '/_next/mcp',
    '/_next/server/app/en.html',
    '/_next/BUILD_ID',
    '/_next/static/../server/app/en.html',
    '/_next/static/..%2fBUILD_ID',
    '/_next/static/%2e%2e/BUILD_ID',
    '/.next/BUILD_ID',
    '/server.js',
    '/package.json',
    '/.env',
    '/.env.production',
    '/.git/config',
    '/content/site.ts',
    '/debug',
    '/api/debug',
    '/api/env',
    '/api/config',
    '/api/metrics',
    '/metrics',
    '/healthz',
    '/api/health/details',
    '/_global-error',
    '/500',
  ];
  for (const path of nothing) expect((await rawCall(url, path)).status, path).toBe(404);
  const health = await rawCall(url, '/api/health?verbose=1', { headers: { accept: 'application/json' } });
  expect(health.body).toBe('ok\n');
  for (const path of ['/', '/en', '/none', '/api/health', key, '/api/%ff', scripts[0] ?? '']) {
    const { headers } = await rawCall(url, path);
    const version = Object.entries(headers).filter(([name]) => /powered|^server$|version|^via$/.test(name));
    expect(version, path).toEqual([]);
  }
  console.info(`${scripts.length} files and ${nothing.length} other places asked for`);
});
