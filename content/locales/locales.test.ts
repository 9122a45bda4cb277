import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { placesOf } from '@/lib/i18n/translate';
import { dictionaries } from './index';

/** What is written the same in every language: proper names and formats. */
const properNames = new Set(['Gemini', 'OpenAI', 'Anthropic', 'Volcengine Ark', 'JSON']);

const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));

const english = new Map(textsOf(dictionaries.en));

test('each language has a folder, and each folder is a language', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(dictionaries).sort());
  expect(Object.keys(dictionaries).sort()).toEqual([...locales].sort());
});

describe.each(['zh', 'ja'] as const)('a reader of %s', (locale) => {
  const texts = textsOf(dictionaries[locale]);

  test('never meets an English text', () => {
    const untranslated = texts.filter(([path, text]) => text === english.get(path) && !properNames.has(text));
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
});
