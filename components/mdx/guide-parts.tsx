import type { ReactNode } from 'react';
import { InlineCode } from '@/components/ui/inline-code';
import { fill } from '@/lib/i18n/fill';
import type { OperatorWords, SettingText, ThreatGroup, ThreatText } from '@/lib/publish/operator-tables';

/** Settings as rows: the name with its default and range, then the meaning. */
export const Settings = ({ rows, words }: { rows: SettingText[]; words: OperatorWords }) => (
  <div className="fields settings">
    {rows.map(({ name, text, ...row }) => (
      <div key={name} id={name} className="field">
        <div className="field-head">
          <a className="field-name" href={`#${name}`}>
            {name}
          </a>
          <span className="field-notes">{notesOf(row, words).join(' · ')}</span>
        </div>
        <p>
          <InlineCode text={text} />
        </p>
      </div>
    ))}
  </div>
);

const notesOf = ({ value, absent = '', range }: Omit<SettingText, 'name' | 'text'>, words: OperatorWords) => [
  fill(words.defaultIs, { value: value ?? absent }),
  ...(range ? [fill(words.range, { from: range[0], to: range[1] })] : []),
];

/** What is the operator’s part against a threat; the table of threats leads here. */
export const Duty = ({ threat, children }: { threat: string; children?: ReactNode }) => (
  <div id={`duty-${threat}`} className="duty">
    {children}
  </div>
);

/** All threats by what they are about, each with what shows that the site withstands it. */
export const Threats = ({ groups, words }: { groups: ThreatGroup[]; words: OperatorWords }) =>
  groups.map(({ id, title, threats }) => (
    <section key={id} className="threats">
      <h3>{title}</h3>
      <ul>
        {threats.map((threat) => (
          <Threat key={threat.number} {...threat} words={words} />
        ))}
      </ul>
    </section>
  ));

const Threat = ({ number, text, tests, duty, words }: ThreatText & { words: OperatorWords }) => (
  <li>
    <details id={`threat-${number}`}>
      <summary>
        <span>{number}</span>
        <span>
          <InlineCode text={text} />
        </span>
        <span>{answersTo(tests, duty, words)}</span>
      </summary>
      {duty !== undefined && (
        <p>
          <a href={`#duty-${number}`}>
            <InlineCode text={duty} />
          </a>
        </p>
      )}
      <ul lang="en">
        {tests.map((test) => (
          <li key={test}>{test}</li>
        ))}
      </ul>
    </details>
  </li>
);

/** What answers a threat, in a few words. */
const answersTo = (tests: readonly string[], duty: string | undefined, words: OperatorWords) =>
  [
    ...(duty === undefined ? [] : [words.duty]),
    ...(tests.length === 0
      ? []
      : [fill(words.tests[tests.length === 1 ? 'one' : 'other'], { count: tests.length })]),
  ].join(' · ');
