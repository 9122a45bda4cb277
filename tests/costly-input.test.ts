import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match';
import { expect, test } from 'vitest';
import { matchField } from '@/components/reference/match-field';
import { negotiateLocale } from '@/lib/i18n/locale';
import { partOf } from '@/lib/sandbox/range';
import { parseControl } from '@/lib/sandbox/control';
import { callerAddress } from '@/lib/server/caller';
import { boundaryOf, mediaTypeOf } from '@/lib/server/media-type';
import { readerIn } from '@/lib/server/reader-id';

const settings: URL = new URL('../next.config.mjs', import.meta.url);
const config: { default: { rewrites: () => Promise<{ beforeFiles: { source: string }[] }> } } = await import(
  settings.href
);
const { beforeFiles } = await config.default.rewrites();
const matchers = beforeFiles.map(({ source }) =>
  getPathMatch(source, { strict: true, removeUnnamedParams: true }),
);

/** What Node takes as a header block or an address. */
const LENGTH = 16_000;
/** Milliseconds. */
const LIMIT = 50;

const PIECES = [
  ' ',
  ',',
  ';',
  'a',
  '%',
  '%e4',
  '%f0%9f',
  'a=',
  '"',
  '\\"',
  'q=0.',
  '1:',
  '::ffff:',
  '[',
  '-',
  '0',
];
const worst = PIECES.flatMap((piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  return [
    text,
    `x${text}`,
    `${text}x`,
    `bytes=${text}`,
    `multipart/form-data; boundary=${text}`,
    `a;${text}!`,
  ];
});

const site = { url: 'https://docs.example', origin: 'https://docs.example', explicit: true };
const ring = [{ id: 'a', secret: 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A' }] as const;
const headersOf = (name: string, value: string) => new Headers({ [name]: value });

const row = { within: 'contents', path: 'contents[].parts[].text', text: 'text '.repeat(200) };

test.each<[string, (text: string) => unknown]>([
  ['the languages a browser asks for', negotiateLocale],
  ['a content type', (text) => [mediaTypeOf(text), boundaryOf(text)]],
  ['a range', (text) => partOf(text, 1000)],
  ['what the sandbox is told to do', parseControl],
  ['who called, by proxies', (text) => callerAddress(headersOf('x-forwarded-for', text), 3)],
  ['a cookie', (text) => readerIn(headersOf('cookie', `__Host-lectern-reader=${text}`), site, ring)],
  ['cookies', (text) => readerIn(headersOf('cookie', text), site, ring)],
  ['an address', (text) => matchers.map((match) => match(`/en/${text}`))],
  ['an address of the API', (text) => matchers.map((match) => match(`/api/key/${text}`))],
  ['a search among fields', (text) => matchField(row, text.slice(0, 200))],
])('96 reading %s takes little time, whatever it is', (_, read) => {
  let longest = 0;
  for (const text of worst) {
    // The shortest of three, since others use this machine too.
    longest = Math.max(longest, Math.min(timeOf(read, text), timeOf(read, text), timeOf(read, text)));
  }
  expect(longest).toBeLessThan(LIMIT);
});

function timeOf(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
