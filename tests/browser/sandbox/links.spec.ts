import { expect, test, type APIRequestContext } from '@playwright/test';
import { locales } from '@/lib/i18n/locale';
import { origin } from '../places';
import { desk, documentsIn, guidePage, modelPage, openHydrated, phone, referencePage } from '../site';

type Crawled = { status: number; html: string; ids: Set<string>; links: string[] };

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
/** The document without its scripts, whose inline data only looks like markup. */
const markupOf = (text: string) =>
  text.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, (tag) => tag.slice(0, tag.indexOf('>') + 1));
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decoded(value));

/** Everything that can be reached by links from the start pages, by path. */
async function crawl(request: APIRequestContext): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const waiting = locales.map((locale) => `/${locale}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const response = await request.get(path, { maxRedirects: 0 });
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const html = isPage ? markupOf(await response.text()) : '';
    const links = [...attributes(html, 'href'), ...attributes(html, 'src')];
    found.set(path, { status: response.status(), html, ids: new Set(attributes(html, 'id')), links });
    for (const link of links) {
      const url = new URL(link, `${origin}${path}`);
      if (url.origin === origin && url.pathname !== '/') waiting.push(url.pathname);
    }
  }
  return found;
}

test('every link of every page leads somewhere', async ({ request }) => {
  test.setTimeout(120_000);
  const found = await crawl(request);
  const pages = [...found].filter(([, { html }]) => html !== '');
  const broken: string[] = [];
  let fragments = 0;
  for (const [path, { ids, links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `${origin}${path}`);
      if (url.origin !== origin || url.pathname === '/') continue;
      const target = url.pathname === path ? { status: 200, ids } : found.get(url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment) fragments += 1;
      if (target?.status !== 200 || (fragment && !target.ids.has(fragment)))
        broken.push(`${path} -> ${link}`);
    }
  }
  console.log(`${pages.length} pages and ${found.size - pages.length} files, ${fragments} links into pages`);
  expect(broken).toEqual([]);
  expect(fragments).toBeGreaterThan(1000);
  const expected = locales.flatMap((locale) => [
    `/${locale}`,
    `/${locale}/models`,
    guidePage.replace('en', locale),
    ...documentsIn(locale).map((document) => document.path),
  ]);
  expect(pages.map(([path]) => path).toSorted()).toEqual(expected.toSorted());
});

test('every page says its language, its address, and where it is in the other languages', async ({
  request,
}) => {
  test.setTimeout(120_000);
  for (const [path, { html }] of await crawl(request)) {
    if (html === '') continue;
    const [, locale = '', ...rest] = path.split('/');
    const at = (name: string) => `${origin}/${[name, ...rest].join('/')}`;
    const tags = (pattern: RegExp) => [...html.matchAll(pattern)].map(([tag]) => tag);
    expect(tags(/<html\b[^>]*>/g)[0], path).toContain(`lang="${locale}"`);
    expect(
      tags(/<link rel="canonical"[^>]*>/g).flatMap((tag) => attributes(tag, 'href')),
      path,
    ).toEqual([at(locale)]);
    const alternates = tags(/<link rel="alternate" hrefLang[^>]*>/gi).map((tag) => [
      ...attributes(tag.replace(/hreflang/i, 'hreflang'), 'hreflang'),
      ...attributes(tag, 'href').map((href) => new URL(href).href),
    ]);
    expect(alternates, path).toEqual([
      ...locales.map((name) => [name, at(name)]),
      ...(rest.length === 0 ? [['x-default', `${origin}/`]] : []),
    ]);
    expect(tags(/<title>[^<]+<\/title>/g), path).toHaveLength(1);
    expect(tags(/<h1\b/g), path).toHaveLength(1);
  }
});

const kinds = locales.flatMap((locale) =>
  [`/${locale}`, `/${locale}/models`, modelPage, referencePage, guidePage].map((path) =>
    path.replace(/^\/en/, `/${locale}`),
  ),
);

test('102 pages say nothing on the console and ask nobody but the site', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()} (${page.url()})`));
  page.on('pageerror', (error) => said.push(`${error.message} (${page.url()})`));
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    // The browser gives up what it still loads for a page that is left.
    if (error !== 'net::ERR_ABORTED') said.push(`${request.url()}: ${error}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) said.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  await page.setViewportSize(desk);
  for (const path of new Set(kinds)) await openHydrated(page, path);
  expect(said).toEqual([]);
});

test('no page is wider than a phone, also with everything opened', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const path of new Set(kinds)) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details:not(.menu)')) details.setAttribute('open', '');
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});
