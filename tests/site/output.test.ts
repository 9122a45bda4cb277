import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { locales } from '@/lib/i18n/locale';
import { sitemapOf } from '@/lib/publish/sitemap';
import { canaries } from '../canaries';
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

/** The forms in which a value may be hidden in a text. */
const formsOf = (value: string) => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
  Buffer.from(value).toString('base64url'),
  Buffer.from(value).toString('hex'),
];

test('115 no value of the environment is in what the build made', () => {
  const wanted = Object.entries(canaries).flatMap(([name, value]) =>
    formsOf(value).map((form) => [name, Buffer.from(form)] as const),
  );
  const folders = ['.next/server', '.next/static', '.next/standalone/.next', '.next/standalone/public'];
  const files = [
    ...folders
      .flatMap((folder) => filesIn(join(root, folder)))
      .filter((file) => !file.includes('/node_modules/')),
    join(standalone, 'server.js'),
  ];
  const found = files.flatMap((file) => {
    const bytes = readFileSync(file);
    return wanted.flatMap(([name, form]) => (bytes.includes(form) ? [`${name} in ${file}`] : []));
  });
  expect(found).toEqual([]);
  // What is public is found in the same files, in this way.
  const site = Buffer.from(new URL(publicAddress()).host);
  expect(files.filter((file) => readFileSync(file).includes(site)).length).toBeGreaterThan(100);
  console.info(`${files.length} files searched for ${wanted.length} texts`);
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
    return secret.test(text) || text.includes(root) || text.includes('ROOT/node_modules');
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
