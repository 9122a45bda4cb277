import { expect, test } from 'vitest';
import { createReader, readerCookieLine, readerIn } from './reader-id';

const a = { id: 'a', secret: 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A' };
const b = { id: 'b', secret: 'Z9xW2qLr5tVb8nMk4jHg7fDs1aPo6iUy' };
const site = { url: 'https://docs.example', origin: 'https://docs.example', explicit: true };
const NOW = 1_800_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

const read = (value: string, ring: Parameters<typeof readerIn>[2] = [a], now = NOW) =>
  readerIn(new Headers({ cookie: `x=1; __Host-lectern-reader=${value}; y=2` }), site, ring, now);

test('90 an id is random, and read again for a day by every instance with the ring', () => {
  const { id, value } = createReader([a], NOW);
  expect(createReader([a], NOW).id).not.toBe(id);
  expect(read(value)).toBe(id);
  expect(read(value, [b, a])).toBe(id);
  expect(read(value, [b])).toBeUndefined();
  expect(read(value, [a], NOW + DAY)).toBe(id);
  expect(read(value, [a], NOW + DAY + 1000)).toBeUndefined();
});

test('90 an id that is forged in any character is none', () => {
  const { value } = createReader([a], NOW);
  for (let at = 0; at < value.length; at += 1) {
    const other = value[at] === 'A' ? 'B' : 'A';
    expect(read(value.slice(0, at) + other + value.slice(at + 1)), `character ${at}`).toBeUndefined();
  }
  for (const text of ['', '.', 'a.b.c', `${value}.`, `${value}x`, 'x'.repeat(5000), '💥']) {
    expect(read(encodeURI(text))).toBeUndefined();
  }
});

test('90 the cookie is the site’s alone', () => {
  expect(readerCookieLine(site, 'v')).toBe(
    '__Host-lectern-reader=v; Path=/; Max-Age=86400; HttpOnly; Secure; SameSite=Strict',
  );
  const plain = { ...site, origin: 'http://localhost:3000' };
  expect(readerCookieLine(plain, 'v')).toBe(
    'lectern-reader=v; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict',
  );
});
