import type { Locale } from './locale';

/** Texts of one locale by stable id, such as `gemini.Content.role` or `gemini.generate-content.summary`. */
export type Texts = Readonly<Record<string, string>>;

/** Gives the text of an id in the translator's locale; the English one comes from the schema. */
export type Translator = (id: string, english: string) => string;

/**
 * Makes the translator of a locale. An id without a text throws, unless `missing` lists it as a known gap:
 * then the English text stands in.
 */
export function createTranslator(
  locale: Locale,
  texts: Texts,
  { missing }: { missing: ReadonlySet<string> },
): Translator {
  if (locale === 'en') return (_id, english) => english;
  return (id, english) => {
    if (Object.hasOwn(texts, id)) return texts[id] ?? english;
    if (missing.has(id)) return english;
    throw new Error(`No ${locale} text for "${id}"; add it to content/locales/${locale}/`);
  };
}
