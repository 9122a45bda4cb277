import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { locales } from '@/lib/i18n/locale';
import { sitemapOf } from '@/lib/publish/sitemap';
import { SCRIPT_HASHES } from '@/lib/server/security-policy';
import { scriptHashes } from '../../lib/tooling/script-hashes.mjs';
import { canaries, canaryMark } from '../canaries';
import { buildSite } from './instance';

const root = fileURLToPath(new URL('../..', import.meta.url));
const standalone = join(root, '.next/standalone');

beforeAll(buildSite);

/** The files below a folder, by their paths. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

const json = (name: string) => JSON.parse(readFileSync(join(standalone, '.next', name), 'utf8')) as unknown;

/** A text as it is in others: as itself, which URLs leave as it is, in hex, and in Base64 after 0 to 2 other bytes. */
const formsOf = (text: string) => [
  text,
  Buffer.from(text).toString('hex'),
  // The first and last characters depend on what stands beside the text.
  ...['', '-', '--'].map((before) =>
    Buffer.from(before + text)
      .toString('base64')
      .slice(4, -4),
  ),
];

test('115 no value of the environment is in what the build made', () => {
  expect(Object.values(canaries).filter((value) => !value.includes(canaryMark))).toEqual([]);
  const wanted = formsOf(canaryMark).map((form) => Buffer.from(form));
  const folders = ['.next/server', '.next/static', '.next/standalone/.next', '.next/standalone/public'];
  const files = [
    ...folders.flatMap((folder) => filesIn(join(root, folder))),
    join(standalone, 'server.js'),
  ].filter((file) => !file.includes('/node_modules/'));
  const site = Buffer.from(new URL(publicAddress()).host);
  let shown = 0;
  const found = files.filter((file) => {
    const bytes = readFileSync(file);
    if (bytes.includes(site)) shown += 1;
    return wanted.some((form) => bytes.includes(form));
  });
  expect(found).toEqual([]);
  // What is public is found in the same files, in this way.
  expect(shown).toBeGreaterThan(100);
  console.info(`${files.length} files searched`);
});

/** Where the build says that the site is. */
const publicAddress = () =>
  /<loc>([^<]*)<\/loc>/.exec(
    readFileSync(join(standalone, '.next/server/app/sitemap.xml.body'), 'utf8'),
  )?.[1] ?? '';

test('115 what browsers load names neither a setting nor a place of the machine that built it', () => {
  const secret = /LECTERN_SECRET|REDIS_URL|METRICS_TOKEN|AWS_SECRET|DATABASE_URL/;
  const files = filesIn(join(standalone, '.next/static'));
  const found = files.filter((file) => {
    const text = readFileSync(file, 'latin1');
    return secret.test(text) || text.includes(root);
  });
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

test('116 no source map is public, or named by a public file', () => {
  const files = [join(standalone, '.next/static'), join(standalone, 'public')].flatMap(filesIn);
  const maps = files.filter(
    (file) => file.endsWith('.map') || /[#@]\s*sourceMappingURL=/.test(readFileSync(file, 'latin1')),
  );
  expect(maps).toEqual([]);
});

test('105 every document that was made has the hashes of its scripts with it, those of errors included', () => {
  const app = join(standalone, '.next/server/app');
  const documents = filesIn(app).filter((file) => file.endsWith('.html'));
  const wrong = documents.filter((file) => {
    const meta = JSON.parse(readFileSync(file.replace(/\.html$/, '.meta'), 'utf8')) as {
      headers?: Record<string, string>;
    };
    return meta.headers?.[SCRIPT_HASHES] !== scriptHashes(readFileSync(file, 'utf8')).join(' ');
  });
  expect(wrong).toEqual([]);
  for (const name of ['_not-found.html', '_global-error.html']) expect(documents).toContain(join(app, name));
});

test('19 every page of the documentation is made at build time and never again', () => {
  const { routes, dynamicRoutes } = json('prerender-manifest.json') as {
    routes: Record<string, { initialRevalidateSeconds: number | false; experimentalBypassFor?: unknown }>;
    dynamicRoutes: Record<string, { fallback: string | false | null }>;
  };
  const pages = sitemapOf(catalog, 'http://site').map(({ url }) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(locales.length * catalog.models.length);
  expect(pages.filter((path) => routes[path]?.initialRevalidateSeconds !== false)).toEqual([]);
  expect(pages.filter((path) => !existsSync(join(standalone, `.next/server/app${path}.html`)))).toEqual([]);
  // A route of pages that is not listed here would be rendered for each call.
  const sources = Object.values(json('app-path-routes-manifest.json') as Record<string, string>);
  const patterns = sources.filter((source) => source.startsWith('/[locale]'));
  expect(patterns.length).toBeGreaterThan(4);
  expect(patterns.filter((source) => dynamicRoutes[source]?.fallback !== false)).toEqual([]);
  console.info(`${pages.length} pages are static`);
});
