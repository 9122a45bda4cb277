import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match';
import { expect, test } from 'vitest';
import { randomBy } from '@/tests/random-value';
import { GET } from './route';

type Rewrites = { beforeFiles: { source: string; destination: string }[] };

const settings: URL = new URL('../../../next.config.mjs', import.meta.url);
const config: { default: { rewrites: () => Promise<Rewrites> } } = await import(settings.href);
const { beforeFiles } = await config.default.rewrites();

function destinationOf(path: string): string | undefined {
  // As the framework matches them.
  return beforeFiles.find(({ source }) =>
    getPathMatch(source, { strict: true, removeUnnamedParams: true })(path),
  )?.destination;
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

test.each(['%ff', '%', 'a%', '%zz', '%c0%ae%c0%ae', '%ed%a0%80', '%f4%90%80%80', '%e4%b8', 'a/%ff/b'])(
  '34 a path with %s leads to a refusal of the site, and not to an error of the framework',
  (part) => {
    for (const path of ['/api/key/', '/api/relay/gateway/', '/api/relay/', '/sandbox/v1/']) {
      expect(destinationOf(`${path}${part}`)).toBe('/api/unreadable');
    }
    expect(destinationOf(`/${part}`)).toBe('/unreadable');
    expect(destinationOf(`/en/${part}.md`)).toBe('/unreadable');
  },
);

test('34 of 20,000 paths exactly those that cannot be decoded are refused', () => {
  const matches = beforeFiles
    .filter(({ destination }) => destination.endsWith('/unreadable'))
    .map(({ source }) => getPathMatch(source, { strict: true, removeUnnamedParams: true }));
  const random = randomBy(34);
  const byte = () =>
    `%${Math.floor(random() * 256)
      .toString(16)
      .padStart(2, '0')}`;
  const tally = { readable: 0, unreadable: 0 };
  for (let count = 0; count < 20_000; count += 1) {
    const any = Array.from({ length: Math.floor(random() * 4) }, () => (random() < 0.8 ? byte() : '%4')).join(
      '',
    );
    const good = encodeURIComponent(
      String.fromCodePoint(Math.floor(random() * 0xd800) + (random() < 0.2 ? 0xe000 : 0)),
    );
    const path = `/api/key/a${random() < 0.5 ? any : ''}${random() < 0.7 ? good : ''}${random() < 0.2 ? byte() : ''}b`;
    tally[isReadable(path) ? 'readable' : 'unreadable'] += 1;
    expect(
      matches.some((match) => match(path)),
      path,
    ).toBe(!isReadable(path));
  }
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(2000);
});

test('34 a long path is read in one go', () => {
  const [first] = beforeFiles;
  const match = getPathMatch(first?.source ?? '', { strict: true });
  const startedAt = performance.now();
  for (const tail of ['', '%', '%ff', '%e4%b8'])
    match(`/api/${'%e4%b8%ad'.repeat(5000)}${'a'.repeat(5000)}${tail}`);
  expect(performance.now() - startedAt).toBeLessThan(50);
});

test('34 the refusal has the shape of every other', async () => {
  const response = GET();
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ class: 'bad_request', problems: [{ where: 'path' }] });
});
