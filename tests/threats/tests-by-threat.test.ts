import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { threatGroups } from '@/content/guides/threats';
import { locales } from '@/lib/i18n/locale';
import { guideDuties } from '@/lib/publish/guide';
import { guideSource } from '@/lib/server/guide-source';
import { testsByThreat, threatsOf } from './tests-by-threat';

/** Threats that neither a test nor the operator's guide answers yet. */
const UNANSWERED: number[] = [];

const root = fileURLToPath(new URL('../..', import.meta.url));
const table = join(root, 'content/guides/threat-tests.json');
const known = threatGroups.flatMap(({ threats }) => Object.keys(threats).map(Number));

const isTest = (path: string) =>
  /\.(?:test\.tsx?|spec\.ts)$/.test(path) && !path.startsWith('tests/threats/');
const files = ['app', 'bench', 'components', 'content', 'lib', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter(isTest)
  .toSorted()
  .map((path) => ({ path: relative('.', path), source: readFileSync(join(root, path), 'utf8') }));
const tests = testsByThreat(files);

test('the table of threats and tests is the one that the guide shows', () => {
  const text = `${JSON.stringify(tests, null, 2)}\n`;
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(table, text);
  if (!existsSync(table)) throw new Error(`${table} is missing: run the tests with UPDATE_GOLDENS=1`);
  expect(text, 'a numbered test has come or gone: run this test with UPDATE_GOLDENS=1').toBe(
    readFileSync(table, 'utf8'),
  );
});

test('each threat has a test, or a sentence of the guide that makes it the operator’s part', () => {
  const duties = guideDuties(guideSource('operating', 'en'));
  expect(known.filter((number) => !tests[number] && !duties.has(number))).toEqual(UNANSWERED);
});

test('each number at the front of a title is a threat of the model', () => {
  expect(
    Object.keys(tests)
      .map(Number)
      .filter((number) => !known.includes(number)),
  ).toEqual([]);
});

test('the operator’s parts are the same in every language', () => {
  const numbers = locales.map((locale) => [...guideDuties(guideSource('operating', locale)).keys()]);
  for (const list of numbers) expect(list).toEqual(numbers[0]);
  expect(numbers[0]?.filter((number) => !known.includes(number))).toEqual([]);
});

test.each([
  ['34 of 20,000 paths', [34]],
  ['25, 87, 90 the route', [25, 87, 90]],
  ['87 20 attempts', [87]],
  ['75 1,000 readers', [75]],
  ['54 55 57 a body', [54, 55, 57]],
  ['2026-10-21 refuses', []],
  ['there are 43 entries', []],
])('the title "%s" is about %j', (title, numbers) => {
  expect(threatsOf(title)).toEqual(numbers);
});

test('titles are found in every way that a test is written, but for one that is off', () => {
  const source = [
    `test('1 plain', () => {});`,
    `  it("2 isn't", async () => {});`,
    `test.skip('7 is off', () => {});`,
    `])('3 of %s and $name', () => {});`,
    'test.each(rows)(`4 of ${name}`, () => {});',
    `test(\n    '5 on the next line',\n    () => {});`,
    `expect(list).toEqual(['6 is no title', 1]);`,
  ].join('\n');
  expect(testsByThreat([{ path: 'a.test.ts', source }])).toEqual({
    1: ['a.test.ts: 1 plain'],
    2: ["a.test.ts: 2 isn't"],
    3: ['a.test.ts: 3 of … and …'],
    4: ['a.test.ts: 4 of …'],
    5: ['a.test.ts: 5 on the next line'],
  });
});
