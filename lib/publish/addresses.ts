import { isLocale, locales, type Locale } from '@/lib/i18n/locale';

/** A page of the site, in no language. `endpoint` is an endpoint id; a model's default one is left out. */
export type Page =
  | { type: 'home' }
  | { type: 'models' }
  | { type: 'model'; model: string; endpoint?: string }
  | { type: 'reference'; endpoint: string }
  | { type: 'guide'; slug: string };

/** The path of a page in one language, without the origin. */
export function addressOf(locale: Locale, page: Page): string {
  switch (page.type) {
    case 'home':
      return `/${locale}`;
    case 'models':
      return `/${locale}/models`;
    case 'model':
      return `/${locale}/models/${encodeURIComponent(page.model)}${page.endpoint ? `/${endpointPath(page.endpoint)}` : ''}`;
    case 'reference':
      return `/${locale}/reference/${endpointPath(page.endpoint)}`;
    case 'guide':
      return `/${locale}/guides/${encodeURIComponent(page.slug)}`;
  }
}

/** The catalogue at the models of one vendor. */
export const vendorAddress = (locale: Locale, modality: string, vendor: string): string =>
  `${addressOf(locale, { type: 'models' })}#${vendorAnchor(modality, vendor)}`;

/** The id of a vendor's section in the catalogue: `chat-google`. */
export const vendorAnchor = (modality: string, vendor: string): string =>
  `${modality}-${vendor
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** The same page in every language, in the order of `locales`. Throws when the path has no locale. */
export function alternatesOf(path: string): { locale: Locale; href: string }[] {
  const [, first = '', ...rest] = path.split('/');
  if (!isLocale(first)) throw new Error(`"${path}" does not start with a locale`);
  return locales.map((locale) => ({ locale, href: ['', locale, ...rest].join('/') }));
}

/** The same page as Markdown. */
export const markdownAddress = (path: string): string => `${path}.md`;

/** `alternates` of Next's metadata: the canonical path, each language with `/`, which chooses one, and Markdown. */
export function metadataAlternates(path: string): {
  canonical: string;
  languages: Record<string, string>;
  types: Record<string, string>;
} {
  const languages = alternatesOf(path).map(({ locale, href }) => [locale, href]);
  const home = path.split('/').length === 2;
  return {
    canonical: path,
    languages: { ...Object.fromEntries(languages), ...(home ? { 'x-default': '/' } : {}) },
    types: { 'text/markdown': markdownAddress(path) },
  };
}

/** `gemini.generate-content` is found at `gemini/generate-content`. */
function endpointPath(id: string): string {
  const dot = id.indexOf('.');
  if (dot < 1 || dot === id.length - 1) throw new Error(`"${id}" is not an endpoint id`);
  return `${encodeURIComponent(id.slice(0, dot))}/${encodeURIComponent(id.slice(dot + 1))}`;
}
