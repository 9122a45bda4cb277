import { describe, expect, test } from 'vitest';
import { negotiateLocale } from './locale';

describe('the start page is in the language the browser asks for', () => {
  test.each([
    ['ja', 'ja'],
    ['zh-Hant-TW,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr-FR,fr;q=0.9,ja;q=0.5,en;q=0.3', 'ja'],
    ['en;q=0.2, ZH-cn ; q=0.7', 'zh'],
    ['ja;q=0.8,zh;q=0.8', 'ja'],
  ])('%s gives %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  test.each([[null], [''], ['*'], ['fr,de'], ['ja;q=0'], ['zh;q=2'], ['ja;q=abc'], [',;q=,;;']])(
    '%s gives English',
    (header) => {
      expect(negotiateLocale(header)).toBe('en');
    },
  );
});
