import type { ReactNode } from 'react';
import { InlineCode } from '@/components/ui/inline-code';
import { fill } from '@/lib/i18n/fill';
import type { OperatorWords, SettingText, ThreatGroup, ThreatText } from '@/lib/publish/operator-tables';

/** Settings as rows: the name with its default and range, then the meaning. */
export const Settings = ({ rows, words }: { rows: SettingText[]; words: OperatorWords }) => (
  <div className="fields settings">
    {rows.map(({ name, value, absent, range, text }) => (
      <div key={name} id={name} className="field">
        <div className="field-head">
          <a className="field-name" href={`#${name}`}>
            {name}
          </a>
          {value === undefined ? (
            <span className="field-notes">{absent}</span>
          ) : (
            <span className="field-type">{value}</span>
          )}
          {range && (
            <span className="field-notes">{fill(words.range, { from: range[0], to: range[1] })}</span>
          )}
        </div>
        <p>
          <InlineCode text={text} />
        </p>
      </div>
    ))}
  </div>
);

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
  <li id={`threat-${number}`}>
    <span className="threat-number">{number}</span>
    <div>
      <p>
        <InlineCode text={text} />
      </p>
      {duty !== undefined && <a href={`#duty-${number}`}>{words.duty}</a>}
      {tests.length > 0 && (
        <details className="nested">
          <summary>
            {fill(words.tests[tests.length === 1 ? 'one' : 'other'], { count: tests.length })}
          </summary>
          <ul lang="en">
            {tests.map((test) => (
              <li key={test}>
                <code>{test}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  </li>
);
