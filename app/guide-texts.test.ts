import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { threatGroups } from '@/content/guides/threats';
import { dictionaries } from '@/content/locales';
import { operatorTexts } from '@/content/locales/operator';
import { locales, type Locale } from '@/lib/i18n/locale';
import { guideDuties, guideSections } from '@/lib/publish/guide';
import { settingsMarkdown } from '@/lib/publish/operator-tables';
import { guideSource } from '@/lib/server/guide-source';
import { settingRows } from '@/lib/server/setting-rows';
import { guideText, settingsIn } from './guide-texts';

const root = fileURLToPath(new URL('..', import.meta.url));
const kinds = ['site', 'count', 'size', 'time'];
const rows = settingRows();

/** Every text that the operator reads of settings and threats, in English, by its id. */
const english = new Map<string, string>([
  ...rows.flatMap(({ name, text, absent }): [string, string][] => [
    [`settings.${name}`, text],
    ...(absent === undefined ? [] : [[`settings.${name}.absent`, absent] as [string, string]]),
  ]),
  ...threatGroups.flatMap(({ id, title, threats }): [string, string][] => [
    [`threats.${id}`, title],
    ...Object.entries(threats).map(([number, text]): [string, string] => [`threats.${number}`, text]),
  ]),
]);
const codesIn = (text = '') => (text.match(/`[^`]+`/g) ?? []).sort().join();

test('each guide has its text in every language, and each text belongs to a guide', () => {
  const folders = readdirSync(join(root, 'content/guides'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(catalog.guides?.map(({ slug }) => slug).toSorted());
  for (const slug of folders) {
    const texts = readdirSync(join(root, 'content/guides', slug));
    expect(texts.toSorted()).toEqual(locales.map((locale) => `${locale}.mdx`).toSorted());
  }
});

describe.each(locales.filter((locale) => locale !== 'en'))('a reader of %s', (locale) => {
  const own = operatorTexts[locale];

  test('has the text of every setting and threat, and none that nothing shows', () => {
    expect(Object.keys(own).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('reads no English text, no empty one, and the same code', () => {
    const wrong = Object.entries(own).filter(
      ([id, text]) =>
        text.trim() === '' || text === english.get(id) || codesIn(text) !== codesIn(english.get(id)),
    );
    expect(wrong).toEqual([]);
  });

  test('has the sections, the tables, the programs and the parts of the operator that the English guide has', () => {
    const shape = (of: Locale) => {
      const source = guideSource('operating', of);
      return {
        sections: guideSections(source).map(({ id }) => id),
        tags: source.match(/^<(?!\/?Section).*>$/gm),
        duties: [...guideDuties(source).keys()],
        programs: source.match(/^```[^]*?^```$/gm),
        titles: new Set(guideSections(source).map(({ title }) => title)).size,
      };
    };
    expect(shape(locale)).toEqual(shape('en'));
  });
});

test.each(locales)(
  'the guide as Markdown in %s names every setting, its default and every threat',
  (locale) => {
    const text = guideText(locale, 'operating');
    for (const { name, value } of rows) {
      expect(text).toContain(`| \`${name}\` | ${value === undefined ? '' : `\`${value}\``}`);
    }
    for (const { threats } of threatGroups) {
      for (const number of Object.keys(threats)) expect(text).toContain(`\n- **${number}** `);
    }
    expect(text).not.toMatch(/<\/?(?:Section|Duty|Settings|Threats)\b/);
  },
);

test('every setting is in one of the guide’s tables', () => {
  const shown = kinds.flatMap((kind) => settingsIn('en', kind).map(({ name }) => name));
  expect(shown.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  const source = guideSource('operating', 'en');
  for (const kind of kinds) expect(source).toContain(`<Settings of="${kind}" />`);
});

const TABLE = /^\| setting .*\n(?:\|.*\n)+/gm;

test('the README has the same settings, defaults and texts', () => {
  const file = join(root, 'README.md');
  if (process.env['UPDATE_GOLDENS'] === '1') {
    const left = [...kinds];
    const words = { ...dictionaries.en.guide, setting: 'setting', default: 'default', meaning: 'what' };
    const table = () => `${settingsMarkdown(settingsIn('en', left.shift()), words)}\n`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(TABLE, table));
  }
  const tables = readFileSync(file, 'utf8').match(TABLE) ?? [];
  const cells = [...tables.join('').matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.*?) +\|$/gm)];
  const wanted = kinds
    .flatMap((kind) => settingsIn('en', kind))
    .map(({ name, value, absent, text }) => [name, value === undefined ? absent : `\`${value}\``, text]);
  expect(
    cells.map(([, ...row]) => row),
    'run this test with UPDATE_GOLDENS=1, then prettier',
  ).toEqual(wanted);
});
