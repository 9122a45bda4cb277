import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { translators } from '@/content/locales/texts';
import { site } from '@/content/site';
import { isLocale, locales, type Locale } from '@/lib/i18n/locale';
import { addressOf, markdownAddress, type Page } from '@/lib/publish/addresses';
import { homeMarkdown, modelsMarkdown, type Listing } from '@/lib/publish/lists-markdown';
import type { Installation } from '@/lib/publish/llms';
import { documentMarkdown, type Sample } from '@/lib/publish/markdown';
import type { Surroundings } from '@/lib/publish/mdx';
import type { OpenApiAround } from '@/lib/publish/openapi';
import { pageAt, pagesOf } from '@/lib/publish/pages';
import { publicEnv } from '@/lib/server/env';
import { upstreams, type Upstream } from '@/lib/server/upstreams';
import { snippets } from '@/lib/snippets';
import { documentMdx, documentSamplesMdx, sampleOf, surroundingsOf } from './document-mdx';
import { findDocument, type Document } from './documents';
import { stepTexts } from './first-steps';
import { guideText } from './guide-texts';

/** The parameter of a route that answers for any page: the path of the page, in pieces. */
export type PathContext = { params: Promise<{ path: string[] }> };

/** The paths of all pages, and those of the generated ones alone. */
export const pageParams = () => paramsOf(pagesOf(catalog));
export const documentPageParams = () => paramsOf(pagesOf(catalog).filter(isGenerated));

/** The page at a path as Markdown, or nothing where there is no page. */
export function markdownAt(path: string[]): string | undefined {
  const found = findPage(path);
  return found && pageMarkdown(found.locale, found.page);
}

/** The MDX that a generated page is made from: the reference column, then the samples. */
export function mdxAt(path: string[]): string | undefined {
  const found = findPage(path);
  const document = found && isGenerated(found.page) && documentOf(found.locale, found.page);
  if (!document) return undefined;
  const baseUrl = shownBaseUrl();
  return `${documentMdx(document, baseUrl)}\n${documentSamplesMdx(document, baseUrl)}`;
}

/** A page as Markdown. */
export function pageMarkdown(locale: Locale, page: Page): string {
  if (page.type === 'home')
    return homeMarkdown(listingIn(locale), stepTexts(locale, shownUpstream(), publicEnv().site.url));
  if (page.type === 'models') return modelsMarkdown(listingIn(locale));
  if (page.type === 'guide') return guideText(locale, page.slug);
  const document = documentOf(locale, page);
  return documentMarkdown(document.subject, linkedSurroundings(document), samplesOf(document));
}

/** The surroundings of a page with tabs and steps that lead to Markdown. */
function linkedSurroundings(document: Document): Surroundings {
  const around = surroundingsOf(document, shownBaseUrl());
  const linked = <Link extends { href: string }>(link: Link): Link => ({
    ...link,
    href: `${publicEnv().site.url}${markdownAddress(link.href)}`,
  });
  return {
    ...around,
    tabs: around.tabs.map(linked),
    ...(around.job ? { job: { ...around.job, steps: around.job.steps.map(linked) } } : {}),
  };
}

function samplesOf(document: Document): Sample[] {
  const { spec, options } = sampleOf(document, shownBaseUrl());
  return Object.values(snippets).map(({ title, highlight, render }) => ({
    title,
    highlight,
    code: render(spec, options),
  }));
}

/** The catalogue in one language, with links to the Markdown pages. */
export const listingIn = (locale: Locale): Listing => ({
  catalog,
  words: dictionaries[locale],
  translate: translators[locale],
  link: (page) => `${publicEnv().site.url}${markdownAddress(addressOf(locale, page))}`,
});

/** The address of the page itself, for the answers that say the same in another form. */
export const canonicalOf = (path: string[]): string =>
  `${publicEnv().site.url}/${path.map(encodeURIComponent).join('/')}`;

/** What indexes say about this installation. */
export const installation = (): Installation => ({
  name: site.name,
  siteUrl: publicEnv().site.url,
  baseUrl: shownBaseUrl(),
  keyVariable: site.keyVariable,
});

/** What the OpenAPI document says beside the catalogue. */
export const openApiAround = (): OpenApiAround => ({
  name: site.name,
  description: dictionaries.en.home.lead,
  families: dictionaries.en.shell.families,
  servers: upstreams(publicEnv()).map(({ label, publicUrl }) => ({ label, url: publicUrl })),
  link: (page) => `${publicEnv().site.url}${addressOf('en', page)}`,
});

/** The base URL that samples and connection blocks show. */
export const shownBaseUrl = (): string => shownUpstream().publicUrl;

function shownUpstream(): Upstream {
  const [first] = upstreams(publicEnv());
  if (!first) throw new Error('There is always an upstream');
  return first;
}

type GeneratedPage = Document['page'];

const isGenerated = (page: Page): page is GeneratedPage => page.type === 'model' || page.type === 'reference';

const paramsOf = (pages: Page[]) =>
  locales.flatMap((locale) =>
    pages.map((page) => ({ path: addressOf(locale, page).slice(1).split('/').map(decodeURIComponent) })),
  );

function findPage(path: string[]): { locale: Locale; page: Page } | undefined {
  const [locale = ''] = path;
  if (!isLocale(locale)) return undefined;
  const page = pageAt(catalog, locale, `/${path.map(encodeURIComponent).join('/')}`);
  return page && { locale, page };
}

function documentOf(locale: Locale, page: GeneratedPage): Document {
  const names =
    page.type === 'model' ? { model: page.model, endpoint: page.endpoint } : { endpoint: page.endpoint };
  const document = findDocument(locale, names);
  if (!document) throw new Error(`The catalogue has no page ${addressOf(locale, page)}`);
  return document;
}
