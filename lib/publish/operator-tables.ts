import { codeSpan, markdownText } from './escape';

/** A setting, in the reader's language. */
export type SettingText = {
  name: string;
  /** The default, written as it would be set. */
  value?: string;
  /** What is the case where it is not set and has no value. */
  absent?: string;
  range?: readonly [from: string, to: string];
  text: string;
};

/** A threat, in the reader's language, with what shows that the site withstands it. */
export type ThreatText = {
  number: number;
  text: string;
  /** `file: title` */
  tests: readonly string[];
  /** The operator's part, as the guide says it. */
  duty?: string;
};

export type ThreatGroup = { id: string; title: string; threats: ThreatText[] };

/** The words over the tables. `{count}` is filled in. */
export type OperatorWords = {
  setting: string;
  default: string;
  meaning: string;
  /** `{value}` */
  defaultIs: string;
  /** `{from}`, `{to}` */
  range: string;
  duty: string;
  tests: Record<'one' | 'other', string>;
};

/** Prints settings as a Markdown table. */
export const settingsMarkdown = (rows: readonly SettingText[], words: OperatorWords): string =>
  [
    `| ${words.setting} | ${words.default} | ${words.meaning} |`,
    '| --- | --- | --- |',
    ...rows.map(({ name, value, absent = '', text }) =>
      tableRow([codeSpan(name), value === undefined ? markdownText(absent) : codeSpan(value), text]),
    ),
  ].join('\n');

/** Prints threats as Markdown: each with its tests, or with the operator's part. */
export const threatsMarkdown = (groups: readonly ThreatGroup[], words: OperatorWords): string =>
  groups
    .flatMap(({ title, threats }) => [
      `### ${markdownText(title)}`,
      threats
        .map(({ number, text, tests, duty }) =>
          [
            `- **${number}** ${markdownText(text)}`,
            ...(duty === undefined ? [] : [`  - ${words.duty} – ${duty}`]),
            ...tests.map((test) => `  - ${codeSpan(test)}`),
          ].join('\n'),
        )
        .join('\n'),
    ])
    .join('\n\n');

const tableRow = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
