import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { pageMarkdown } from '@/app/page-texts';

// A small page and a list as text, so that a change of any page is seen in a diff. UPDATE_GOLDENS=1 writes them anew.
vi.stubEnv('SITE_URL', 'https://docs.example');
vi.stubEnv('UPSTREAM_URL', 'https://gateway.example');
vi.stubEnv('UPSTREAM_PUBLIC_URL', '');

const pages = [
  ['zh.gemini.get-model', 'zh', { type: 'reference', endpoint: 'gemini.get-model' }],
  ['ja.models', 'ja', { type: 'models' }],
] as const;
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.md`, import.meta.url));

test.each(pages)('the page %s is the reviewed one', (name, locale, page) => {
  const markdown = pageMarkdown(locale, page);
  const file = fileOf(name);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, markdown);
  if (!existsSync(file)) throw new Error(`${file} is missing: run the tests with UPDATE_GOLDENS=1 and review it`);
  expect(markdown).toBe(readFileSync(file, 'utf8'));
});

test('no golden is left behind', () => {
  const found = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
  expect(found.sort()).toEqual(pages.map(([name]) => basename(fileOf(name))).sort());
});
