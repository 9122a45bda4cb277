import { catalog } from '@/content/catalog';
import { sitemapOf } from '@/lib/publish/sitemap';
import { publicEnv } from '@/lib/server/env';

/** Every page in every language. */
export default function sitemap() {
  return sitemapOf(catalog, publicEnv().site.url);
}
