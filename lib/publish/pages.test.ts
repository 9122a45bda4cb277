import { expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { addressOf } from './addresses';
import { modifiedOf, pageAt, pagesOf } from './pages';

test('every page is found again at its address, and at no other', () => {
  for (const page of pagesOf(catalog)) {
    expect(pageAt(catalog, 'ja', addressOf('ja', page))).toEqual(page);
  }
  expect(pageAt(catalog, 'ja', '/en')).toBeUndefined();
  expect(pageAt(catalog, 'en', '/en/models/gemini-3.1-pro/gemini/generate-content')).toBeUndefined();
});

test('a page changed when its endpoint changed, a list when the last of them did', () => {
  const [first, second, ...rest] = catalog.endpoints;
  if (!first || !second) throw new Error('There are endpoints');
  const changed = {
    ...catalog,
    endpoints: [{ ...first, modified: '2026-01-02' }, { ...second, modified: '2027-03-04' }, ...rest],
  };
  const model = 'gemini-3.1-pro';
  expect(modifiedOf(changed, { type: 'model', model })).toBe('2026-01-02');
  expect(modifiedOf(changed, { type: 'model', model, endpoint: second.id })).toBe('2027-03-04');
  expect(modifiedOf(changed, { type: 'reference', endpoint: first.id })).toBe('2026-01-02');
  expect(modifiedOf(changed, { type: 'home' })).toBe('2027-03-04');
});
