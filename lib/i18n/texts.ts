import type { Locale } from './locale';

/** Texts of one locale by stable id, such as `gemini.Content.role` or `gemini.generate-content.summary`. */
export type Texts = Readonly<Record<string, string>>;

/** Gives the text of an id in the translator's locale; the English one comes from the schema. */
export type Translator = (id: string, english: string) => string;

/** Makes the translator of a locale. An id without a text throws, so a text that is missing fails the build. */
export function createTranslator(locale: Locale, texts: Texts): Translator {
  if (locale === 'en') return (_id, english) => english;
  return (id) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (text !== undefined) return text;
    throw new Error(`No ${locale} text for "${id}"; add it to content/locales/${locale}/`);
  };
}
