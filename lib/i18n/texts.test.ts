import { expect, test } from 'vitest';
import { createTranslator } from './texts';

const texts = { 'gemini.Content.role': '发言者' };
const none = new Set<string>();

test('a reader of another language sees its text', () => {
  expect(createTranslator('zh', texts, { missing: none })('gemini.Content.role', 'Who speaks')).toBe(
    '发言者',
  );
});

test('English comes from the schema and needs no text', () => {
  expect(createTranslator('en', {}, { missing: none })('gemini.Content.role', 'Who speaks')).toBe(
    'Who speaks',
  );
});

test('a known gap shows English', () => {
  const translate = createTranslator('ja', {}, { missing: new Set(['gemini.Content.role']) });
  expect(translate('gemini.Content.role', 'Who speaks')).toBe('Who speaks');
});

test('an unknown gap stops the build and names the id and the folder', () => {
  const translate = createTranslator('ja', {}, { missing: none });
  expect(() => translate('gemini.Content.role', 'Who speaks')).toThrow(
    /ja text for "gemini\.Content\.role".*content\/locales\/ja/,
  );
  expect(() => translate('toString', 'x')).toThrow('toString');
});
