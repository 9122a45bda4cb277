import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import { sitemapOf } from '@/lib/publish/sitemap';
import { contentPolicy, securityHeaders, trustedTypes } from '@/lib/server/security-policy';
import { startInstance } from './instance';
import { rawCall, type RawAnswer } from './raw-call';

const standalone = fileURLToPath(new URL('../../.next/standalone', import.meta.url));
const json = (name: string) =>
  JSON.parse(readFileSync(join(standalone, '.next', name), 'utf8')) as Record<string, string>;
const policy = contentPolicy({ mediaHosts: site.mediaHosts, https: false });
const HASH = / 'sha256-[A-Za-z0-9+/]{43}='/g;

/** The policy of an answer without the hashes, and what it is to be. */
const policyOf = ({ headers }: RawAnswer) => ({
  found: String(headers['content-security-policy']).replace(HASH, ''),
  wanted: /^text\/(html|x-component)/.test(headers['content-type'] ?? '')
    ? `${policy}; ${trustedTypes}`
    : policy,
});

type Call = Parameters<typeof rawCall>[2] & { path: string; status: number };

const model = 'gemini-3.1-pro-preview';
const modelPage = `/en/models/${model}`;
const own = { 'x-lectern': '1', 'sec-fetch-site': 'same-origin' };

/** One call or more to each route of the site, and those that no route answers. */
const calls: Record<string, Call[]> = {
  '/route': [{ path: '/', status: 307 }],
  '/[locale]/page': [
    { path: '/en', status: 200 },
    { path: '/en', status: 200, method: 'HEAD' },
    { path: '/en?_rsc', status: 200, headers: { rsc: '1' } },
    { path: '/en/', status: 308 },
    { path: '/en', status: 400, method: 'OPTIONS' },
    { path: '/en', status: 400, method: 'POST', headers: { 'next-action': 'a' } },
  ],
  '/[locale]/guides/[slug]/page': [
    { path: '/ja/guides/operating', status: 200 },
    { path: '/en/guides/none', status: 404 },
  ],
  '/[locale]/models/page': [{ path: '/zh/models', status: 200 }],
  '/[locale]/models/[model]/page': [
    { path: modelPage, status: 200 },
    { path: '/en/models/none', status: 404 },
  ],
  '/[locale]/models/[model]/[family]/[operation]/page': [
    { path: `${modelPage}/gemini/count-tokens`, status: 200 },
  ],
  '/[locale]/reference/[family]/[operation]/page': [
    { path: '/ja/reference/gemini/generate-content', status: 200 },
  ],
  '/_not-found/page': [
    { path: '/none', status: 404 },
    { path: '/none', status: 404, method: 'POST' },
    { path: '/api/none', status: 404 },
    { path: '/_next/image?url=%2Fsamples%2Fcat.png&w=64&q=75', status: 404 },
    { path: '/_next/static/none.js', status: 404 },
    { path: '/none.png', status: 404, headers: { 'sec-fetch-dest': 'image' } },
    { path: '/%ff', status: 404 },
  ],
  '/_global-error/page': [{ path: '/_global-error', status: 404 }],
  '/api/health/route': [
    { path: '/api/health', status: 200 },
    { path: '/api/health', status: 405, method: 'POST' },
  ],
  '/api/metrics/route': [{ path: '/api/metrics', status: 404 }],
  '/api/key/[upstream]/route': [
    { path: '/api/key/sandbox', status: 403 },
    { path: '/api/key/gateway', status: 200, headers: own },
    { path: '/api/key/none', status: 404, headers: own },
  ],
  '/api/relay/[upstream]/[endpoint]/route': [
    { path: '/api/relay/sandbox/gemini.generate-content', status: 403, method: 'POST' },
    {
      path: `/api/relay/sandbox/gemini.generate-content?path.model=${model}`,
      status: 200,
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json' },
      body: '{"contents":[{"parts":[{"text":"Hello"}]}]}',
    },
    { path: '/api/relay/sandbox/none', status: 404, method: 'POST', headers: own },
    { path: '/api/relay/sandbox/gemini.generate-content', status: 405, method: 'PUT', headers: own },
  ],
  '/api/unreadable/route': [{ path: '/api/%ff', status: 400 }],
  '/sandbox/[...path]/route': [
    { path: '/sandbox/v1beta/models', status: 200, headers: { authorization: 'Bearer any-key' } },
    { path: '/sandbox/none', status: 404 },
  ],
  '/markdown/[...path]/route': [{ path: `${modelPage}.md`, status: 200 }],
  '/mdx/[...path]/route': [{ path: `${modelPage}.mdx`, status: 200 }],
  '/schema/[locale]/[model]/[document]/route': [
    { path: '/schema/en/all/gemini.generate-content.json', status: 200 },
    { path: '/schema/en/all/none.json', status: 404 },
  ],
  '/scenarios/[locale]/[model]/[document]/route': [
    { path: '/scenarios/en/all/gemini.generate-content.json', status: 200 },
  ],
  '/llms.txt/route': [
    { path: '/llms.txt', status: 200 },
    { path: '/llms.txt', status: 405, method: 'POST' },
  ],
  '/llms-full.txt/route': [{ path: '/llms-full.txt', status: 200 }],
  '/openapi.json/route': [{ path: '/openapi.json', status: 200 }],
  '/sitemap.xml/route': [{ path: '/sitemap.xml', status: 200 }],
  '/robots.txt/route': [{ path: '/robots.txt', status: 200 }],
  '/icon.svg/route': [{ path: '/icon.svg', status: 200 }],
  files: [
    { path: '/samples/cat.png', status: 200 },
    { path: '/samples/cat.png', status: 206, headers: { range: 'bytes=0-9' } },
    { path: '/samples/cat.png', status: 405, method: 'POST' },
    { path: '/samples/cat.png', status: 412, headers: { 'if-match': '"another"' } },
    { path: '/samples/cat.png', status: 416, headers: { range: 'bytes=999999-' } },
    { path: '/samples/cat.png', status: 416, headers: { range: 'bytes=zz' } },
  ],
};

test('107 every route has a call here', () => {
  expect(Object.keys(json('app-path-routes-manifest.json')).filter((route) => !calls[route])).toEqual([]);
});

const KEPT = /^\/api\/(key|relay|unreadable)\//;

test('105 107 every answer of every route has each header once, errors and files included', async () => {
  const { url } = await startInstance({ env: { UPSTREAM_URL: 'http://127.0.0.1:9' } });
  const scripts = readdirSync(join(standalone, '.next/static/chunks')).filter((name) => name.endsWith('.js'));
  const all = Object.entries(calls).flatMap(([route, list]) => list.map((call) => ({ route, ...call })));
  for (const name of scripts) all.push({ route: 'files', path: `/_next/static/chunks/${name}`, status: 200 });
  for (const { route, path, status, ...options } of all) {
    const answer = await rawCall(url, path, options);
    const what = `${options.method ?? 'GET'} ${path}`;
    expect(answer.status, what).toBe(status);
    const expected = securityHeaders({ mediaHosts: [], https: false });
    expect(answer.headers, what).toMatchObject(expected);
    // A method that no route has is refused by the framework, before anything of ours runs.
    const isKept = KEPT.test(route) && status !== 405;
    const { found, wanted } = policyOf(answer);
    expect(found, what).toBe(isKept ? "sandbox; default-src 'none'" : wanted);
    expect(answer.headers['cross-origin-resource-policy'], what).toBe(
      path.startsWith('/api/') ? 'same-origin' : undefined,
    );
    for (const name of [...Object.keys(expected), 'content-security-policy'])
      expect(timesOf(answer, name), `${name} of ${what}`).toBe(1);
    for (const name of ['x-powered-by', 'server', 'strict-transport-security', 'x-lectern-script-hashes'])
      expect(answer.headers, what).not.toHaveProperty(name);
    expect(Object.keys(answer.headers).filter((name) => /^access-control|sourcemap/.test(name))).toEqual([]);
  }
  const etag = String((await rawCall(url, '/en')).headers['etag']);
  const unchanged = await rawCall(url, '/en', { headers: { 'if-none-match': etag } });
  expect(unchanged.status).toBe(304);
  expect(policyOf(unchanged).found).toBe(`${policy}; ${trustedTypes}`);
  console.info(`${all.length + 2} answers of ${Object.keys(calls).length} routes`);
});

const timesOf = ({ rawHeaders }: RawAnswer, name: string) =>
  rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;

test('105 each page names the hashes of its own inline scripts, and nothing more; its headers are below 8 kB', async () => {
  const { url } = await startInstance({ env: { UPSTREAM_URL: 'http://127.0.0.1:9' } });
  const pages = sitemapOf(catalog, url).map((page) => new URL(page.url).pathname);
  let largest = { path: '', bytes: 0, hashes: 0 };
  for (const path of [...pages, '/none']) {
    const { body, headers, rawHeaders } = await rawCall(url, path);
    const inline = [...body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(
      ([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(inline.length, path).toBeGreaterThan(2);
    expect(new Set(String(headers['content-security-policy']).match(HASH)), path).toEqual(new Set(inline));
    expect(body, path).not.toMatch(/<[^>]+\son[a-z]+=|href="javascript:/i);
    const bytes = rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
    if (bytes > largest.bytes) largest = { path, bytes, hashes: inline.length };
  }
  expect(largest.bytes).toBeLessThan(8_000);
  console.info(
    `${pages.length} pages; most headers: ${largest.path}, ${largest.bytes} bytes, ${largest.hashes} hashes`,
  );
});

test('107 readers who come over https are told to stay there, on every answer', async () => {
  const { url } = await startInstance({
    env: { UPSTREAM_URL: 'http://127.0.0.1:9', SITE_URL: 'https://docs.example.com' },
  });
  for (const path of ['/', '/en', '/none', '/api/health', '/api/key/gateway', '/samples/cat.png', '/api/%ff'])
    expect((await rawCall(url, path)).headers['strict-transport-security'], path).toBe('max-age=31536000');
});
