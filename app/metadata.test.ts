import { beforeAll, expect, test, vi } from 'vitest';
import { documentMetadata } from './document-page';
import robots from './robots';
import sitemap from './sitemap';

beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://docs.example/');
  return () => vi.unstubAllEnvs();
});

test('addresses in the head of a page are whole URLs of the site', async () => {
  const { metadata } = await import('./[locale]/layout');
  expect(String(metadata.metadataBase)).toBe('https://docs.example/');
  expect(documentMetadata('zh', { model: 'gemini-3.1-pro' }).alternates).toEqual({
    canonical: '/zh/models/gemini-3.1-pro',
    languages: {
      en: '/en/models/gemini-3.1-pro',
      zh: '/zh/models/gemini-3.1-pro',
      ja: '/ja/models/gemini-3.1-pro',
    },
    types: { 'text/markdown': '/zh/models/gemini-3.1-pro.md' },
  });
});

test('crawlers find the sitemap, and stay out of what answers requests', () => {
  expect(robots()).toMatchObject({
    rules: { allow: '/', disallow: ['/api/', '/sandbox/'] },
    sitemap: 'https://docs.example/sitemap.xml',
  });
});

test('the sitemap gives each page its sisters and its date', () => {
  expect(sitemap()).toContainEqual({
    url: 'https://docs.example/ja/reference/gemini/get-model',
    lastModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    alternates: {
      languages: {
        en: 'https://docs.example/en/reference/gemini/get-model',
        zh: 'https://docs.example/zh/reference/gemini/get-model',
        ja: 'https://docs.example/ja/reference/gemini/get-model',
      },
    },
  });
});
