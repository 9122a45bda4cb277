import { catalog } from '@/content/catalog';
import threatTests from '@/content/guides/threat-tests.json';
import { threatGroups } from '@/content/guides/threats';
import { dictionaries } from '@/content/locales';
import { operatorTranslators } from '@/content/locales/operator';
import { translators } from '@/content/locales/texts';
import type { Guide } from '@/lib/endpoint/guide';
import type { Locale } from '@/lib/i18n/locale';
import { guideDuties, guideMarkdown } from '@/lib/publish/guide';
import {
  settingsMarkdown,
  threatsMarkdown,
  type SettingText,
  type ThreatGroup,
} from '@/lib/publish/operator-tables';
import { guideSource } from '@/lib/server/guide-source';
import { settingRows } from '@/lib/server/setting-rows';

/** A guide in one language: what it is called, its MDX, and what its tags stand for. */
export type GuideText = Pick<Guide, 'title' | 'summary'> & {
  source: string;
  settings: (kind: string | undefined) => SettingText[];
  threats: ThreatGroup[];
};

/** Finds a guide by its slug. */
export function findGuide(locale: Locale, slug: string): GuideText | undefined {
  const guide = catalog.guides?.find((candidate) => candidate.slug === slug);
  if (!guide) return undefined;
  const translate = translators[locale];
  const source = guideSource(slug, locale);
  return {
    title: translate(`guides.${slug}.title`, guide.title),
    summary: translate(`guides.${slug}.summary`, guide.summary),
    source,
    settings: (kind) => settingsIn(locale, kind),
    threats: threatsIn(locale, guideDuties(source)),
  };
}

/** A guide as Markdown. */
export function guideText(locale: Locale, slug: string): string {
  const guide = findGuide(locale, slug);
  if (!guide) throw new Error(`The catalogue has no guide "${slug}"`);
  const words = dictionaries[locale].guide;
  return guideMarkdown(guide.source, guide, (name, of) => {
    if (name === 'Settings') return settingsMarkdown(guide.settings(of), words);
    if (name === 'Threats') return threatsMarkdown(guide.threats, words);
    throw new Error(`content/guides/${slug}/${locale}.mdx has a tag without a meaning: ${name}`);
  });
}

/** The settings of one kind in one language. A kind without a setting throws: the guide misspells it. */
export function settingsIn(locale: Locale, kind: string | undefined): SettingText[] {
  const translate = operatorTranslators[locale];
  const rows = settingRows().filter((row) => row.kind === kind);
  if (rows.length === 0) throw new Error(`No setting is of the kind "${kind}"`);
  return rows.map(({ name, value, absent, range, text }) => ({
    name,
    text: translate(`settings.${name}`, text),
    ...(value === undefined ? {} : { value }),
    ...(absent === undefined ? {} : { absent: translate(`settings.${name}.absent`, absent) }),
    // Of a count it says nothing that helps.
    ...(range && kind !== 'count' ? { range } : {}),
  }));
}

function threatsIn(locale: Locale, duties: ReadonlyMap<number, string>): ThreatGroup[] {
  const translate = operatorTranslators[locale];
  const tests: Readonly<Record<string, string[]>> = threatTests;
  return threatGroups.map(({ id, title, threats }) => ({
    id,
    title: translate(`threats.${id}`, title),
    threats: Object.entries(threats).map(([number, text]) => {
      const duty = duties.get(Number(number));
      return {
        number: Number(number),
        text: translate(`threats.${number}`, text),
        tests: tests[number] ?? [],
        ...(duty === undefined ? {} : { duty }),
      };
    }),
  }));
}
