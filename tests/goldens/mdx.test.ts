import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentMdx } from '@/app/document-mdx';
import { findDocument } from '@/app/documents';

// A few whole pages as text, so that a change of any page is seen in a diff. UPDATE_GOLDENS=1 writes them anew.
const pages = [
  ['en', { model: 'gemini-3.1-pro-preview' }],
  ['zh', { endpoint: 'gemini.get-model' }],
  ['ja', { model: 'gemini-3-pro-image-preview', endpoint: 'gemini.count-tokens' }],
] as const;
const fileOf = ([locale, names]: (typeof pages)[number]) =>
  fileURLToPath(new URL(`${[locale, ...Object.values(names)].join('.')}.mdx`, import.meta.url));

test.each(pages)('the page in %s of %o is the reviewed one', (locale, names) => {
  const document = findDocument(locale, names);
  if (!document) throw new Error('There is no such page');
  const mdx = documentMdx(document, 'https://gateway.example');
  const file = fileOf([locale, names] as (typeof pages)[number]);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, mdx);
  if (!existsSync(file)) throw new Error(`${file} is missing: run the tests with UPDATE_GOLDENS=1 and review it`);
  expect(mdx).toBe(readFileSync(file, 'utf8'));
});

test('no golden is left behind', () => {
  const found = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mdx'));
  expect(found.sort()).toEqual(pages.map((page) => basename(fileOf(page))).sort());
});
