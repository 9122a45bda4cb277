import { expect, test } from 'vitest';
import { GET } from './route';

test.each([
  ['ja,en;q=0.5', '/ja'],
  ['zh-CN', '/zh'],
  ['fr', '/en'],
])('a browser that asks for %s starts at %s', (header, path) => {
  const response = GET(new Request('http://localhost/', { headers: { 'accept-language': header } }));
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe(path);
});

test('a shared cache keeps the languages apart', () => {
  expect(GET(new Request('http://localhost/')).headers.get('vary')).toBe('accept-language');
});
