import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locale';

/** The MDX of a guide in one language; read while pages are built, never while the site serves. */
export const guideSource = (slug: string, locale: Locale): string =>
  readFileSync(join(process.cwd(), 'content', 'guides', slug, `${locale}.mdx`), 'utf8');
