import { describe, expect, test } from 'vitest';
import { addressOf, alternatesOf, metadataAlternates, vendorAddress } from './addresses';

describe('addresses', () => {
  test.each([
    [{ type: 'home' } as const, '/ja'],
    [{ type: 'models' } as const, '/ja/models'],
    [{ type: 'model', model: 'gemini-3.1-pro' } as const, '/ja/models/gemini-3.1-pro'],
    [
      { type: 'model', model: 'gemini-3.1-pro', endpoint: 'openai.chat-completions' } as const,
      '/ja/models/gemini-3.1-pro/openai/chat-completions',
    ],
    [
      { type: 'reference', endpoint: 'gemini.generate-content' } as const,
      '/ja/reference/gemini/generate-content',
    ],
    [{ type: 'guide', slug: 'streaming' } as const, '/ja/guides/streaming'],
  ])('%j is at %s', (page, path) => {
    expect(addressOf('ja', page)).toBe(path);
  });

  test('an id without a family has no address', () => {
    expect(() => addressOf('en', { type: 'reference', endpoint: 'gemini' })).toThrow('gemini');
  });

  test('a vendor is a place in the catalogue', () => {
    expect(vendorAddress('en', 'video', 'ByteDance / Volcano')).toBe('/en/models#video-bytedance-volcano');
  });
});

describe('the language switch', () => {
  test('stays on the page', () => {
    expect(alternatesOf('/zh/models/gemini-3.1-pro')).toEqual([
      { locale: 'en', href: '/en/models/gemini-3.1-pro' },
      { locale: 'zh', href: '/zh/models/gemini-3.1-pro' },
      { locale: 'ja', href: '/ja/models/gemini-3.1-pro' },
    ]);
  });

  test('refuses an address that is in no language', () => {
    expect(() => alternatesOf('/schema/en/all.json')).toThrow('/schema');
  });

  test('search engines are sent to the language chooser from the home page only', () => {
    expect(metadataAlternates('/en').languages).toEqual({
      en: '/en',
      zh: '/zh',
      ja: '/ja',
      'x-default': '/',
    });
    expect(metadataAlternates('/en/models').languages).not.toHaveProperty('x-default');
  });
});

test('a page says where it is as Markdown', () => {
  expect(metadataAlternates('/zh/models/gemini-3.1-pro')).toMatchObject({
    canonical: '/zh/models/gemini-3.1-pro',
    types: { 'text/markdown': '/zh/models/gemini-3.1-pro.md' },
  });
});
