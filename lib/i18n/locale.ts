/** The languages of the site, the fallback first. Each is also the first segment of its addresses. */
export const locales = ['en', 'zh', 'ja'] as const;

export type Locale = (typeof locales)[number];

/** What each language calls itself; the same in every locale. */
export const localeNames: Record<Locale, string> = { en: 'English', zh: '简体中文', ja: '日本語' };

/** Tells whether a path segment names a locale. */
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/**
 * Chooses a locale by an `Accept-Language` header: the highest weight wins, then the order of the header;
 * `zh-Hant-TW` counts as `zh`; no header, `*` and unknown languages give English.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
 */
export function negotiateLocale(header: string | null): Locale {
  let best: { locale: Locale; weight: number } | undefined;
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const primary = tag.split('-')[0] ?? '';
    const weight = weightOf(parameters.find((parameter) => parameter.startsWith('q=')));
    if (isLocale(primary) && weight > (best?.weight ?? 0)) best = { locale: primary, weight };
  }
  return best?.locale ?? locales[0];
}

function weightOf(parameter: string | undefined): number {
  if (parameter === undefined) return 1;
  const weight = Number(parameter.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
