import type { MetadataRoute } from 'next';
import { publicEnv } from '@/lib/server/env';

/** Pages are for everyone; what answers requests is not for crawlers. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/sandbox/'] },
    sitemap: `${publicEnv().site.url}/sitemap.xml`,
  };
}
