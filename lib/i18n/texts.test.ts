import { expect, test } from 'vitest';
import { createTranslator } from './texts';

const texts = { 'gemini.Content.role': '发言者' };

test('a reader of another language sees its text', () => {
  expect(createTranslator('zh', texts)('gemini.Content.role', 'Who speaks')).toBe('发言者');
});

test('English comes from the schema and needs no text', () => {
  expect(createTranslator('en', {})('gemini.Content.role', 'Who speaks')).toBe('Who speaks');
});

test('a gap stops the build and names the id and the folder', () => {
  const translate = createTranslator('ja', {});
  expect(() => translate('gemini.Content.role', 'Who speaks')).toThrow(
    /ja text for "gemini\.Content\.role".*content\/locales\/ja/,
  );
  expect(() => translate('toString', 'x')).toThrow('toString');
});
