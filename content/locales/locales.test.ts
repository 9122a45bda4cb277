import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { locales, type Locale } from '@/lib/i18n/locale';
import { placesOf } from '@/lib/i18n/fill';
import { catalogueTexts } from '@/lib/publish/texts';
import { dictionaries } from './index';
import { texts as translations } from './texts';
import { referenceWords, workbenchWords } from './words';

/** What is written the same in every language: proper names and formats. */
const properNames = new Set(['Gemini', 'OpenAI', 'Anthropic', 'Volcengine Ark', 'JSON', 'Base URL', 'token']);

const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));

const wordsOf = (locale: Locale) =>
  textsOf({
    ui: dictionaries[locale],
    reference: referenceWords[locale],
    workbench: workbenchWords[locale],
  });
const english = new Map(wordsOf('en'));
const documented = catalogueTexts(catalog);
/** Formats that hold a value and a sign, or nothing but a name that is the same everywhere. */
const isWordless = (text: string) =>
  !/[a-z]{3,}/i.test(text.replace(/\{\w+\}/g, '')) || properNames.has(text);

test('each language has a folder, and each folder is a language', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(dictionaries).sort());
  expect(Object.keys(dictionaries).sort()).toEqual([...locales].sort());
});

describe.each(['zh', 'ja'] as const)('a reader of %s', (locale) => {
  const texts = wordsOf(locale);

  test('never meets an English text', () => {
    const untranslated = texts.filter(([path, text]) => text === english.get(path) && !isWordless(text));
    expect(untranslated).toEqual([]);
  });

  test('sees the same numbers and names in each text as in English', () => {
    const differing = texts.filter(
      ([path, text]) => placesOf(text).join() !== placesOf(english.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('meets no empty text', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has every documented text, and none that nothing shows', () => {
    const own = Object.keys(translations[locale]);
    expect([...documented.keys()].filter((id) => !own.includes(id))).toEqual([]);
    expect(own.filter((id) => !documented.has(id))).toEqual([]);
  });

  test('never meets an English description', () => {
    const untranslated = Object.entries(translations[locale]).filter(
      ([id, text]) => text === documented.get(id) && !isWordless(text),
    );
    expect(untranslated).toEqual([]);
  });

  test('sees the same code in each description as in English', () => {
    const codes = (text = '') => (text.match(/`[^`]+`/g) ?? []).sort().join();
    const differing = Object.entries(translations[locale]).filter(
      ([id, text]) => codes(text) !== codes(documented.get(id)),
    );
    expect(differing).toEqual([]);
  });
});
