import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Dictionary } from '@/content/locales/dictionary';
import { fill } from '@/lib/i18n/fill';
import type { ModelListSection } from '@/lib/publish/model-list';
import { HomeModels } from './home-models';
import type { AvailabilityWords } from './availability-badge';

export type HomeProps = {
  sections: ModelListSection[];
  modelsHref: string;
  /** The model of the first steps. */
  model: { title: string; href: string };
  /** The highlighted commands of the first two steps. */
  keyLine: ReactNode;
  command: ReactNode;
  /** The commands go to the sandbox, which takes any key. */
  sandbox: boolean;
  words: { home: Dictionary['home']; availability: AvailabilityWords };
};

export function Home(props: HomeProps) {
  const { sections, modelsHref, model, keyLine, command, sandbox, words } = props;
  const { home, availability } = words;
  const { key, send, page } = home.steps;
  return (
    <div className="home">
      <h1>{home.title}</h1>
      <p className="home-lead">{home.lead}</p>
      <p className="home-actions">
        <a className="btn btn-primary" href={modelsHref}>
          {home.browse}
        </a>
        <a className="btn" href="#first-answer">
          {home.stepsTitle}
        </a>
      </p>

      <dl className="facts">
        {[home.facts.key, home.facts.samples, home.facts.sandbox].map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>

      <section id="first-answer" aria-labelledby="first-answer-title">
        <h2 id="first-answer-title">{home.stepsTitle}</h2>
        <ol className="steps">
          <li>
            <h3>{key.title}</h3>
            <p>{sandbox ? key.anyKey : key.ownKey}</p>
            {keyLine}
          </li>
          <li>
            <h3>{send.title}</h3>
            <p>{fill(send.text, { model: model.title })}</p>
            {command}
          </li>
          <li>
            <h3>{page.title}</h3>
            <p>{fill(page.text, { model: model.title })}</p>
            <a className="btn" href={model.href}>
              {fill(page.open, { model: model.title })}
              <Icon name="arrow-right" />
            </a>
          </li>
        </ol>
      </section>

      <HomeModels sections={sections} modelsHref={modelsHref} words={{ home, availability }} />
    </div>
  );
}
