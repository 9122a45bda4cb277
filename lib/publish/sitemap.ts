import type { Catalog } from '@/lib/endpoint/catalog';
import { locales } from '@/lib/i18n/locale';
import { addressOf, metadataAlternates } from './addresses';
import { modifiedOf, pagesOf } from './pages';

/** An entry of a sitemap. Next's `MetadataRoute.Sitemap` is a list of these. */
export type SitemapEntry = {
  url: string;
  lastModified: string;
  alternates: { languages: Record<string, string> };
};

/** Every page in every language, each with its sisters in the others. https://www.sitemaps.org/protocol.html */
export const sitemapOf = (catalog: Catalog, siteUrl: string): SitemapEntry[] =>
  pagesOf(catalog).flatMap((page) =>
    locales.map((locale) => {
      const { canonical, languages } = metadataAlternates(addressOf(locale, page));
      return {
        url: `${siteUrl}${canonical}`,
        lastModified: modifiedOf(catalog, page),
        alternates: {
          languages: Object.fromEntries(
            Object.entries(languages).map(([language, path]) => [language, `${siteUrl}${path}`]),
          ),
        },
      };
    }),
  );
