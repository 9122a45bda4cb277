import { Icon } from '@/components/ui/icon';
import type { Dictionary } from '@/content/locales/dictionary';
import { translate } from '@/lib/i18n/translate';
import type { ModelListSection } from '@/lib/publish/model-list';
import { AvailabilityBadge, type AvailabilityWords } from './availability-badge';

export type HomeProps = {
  sections: ModelListSection[];
  modelsHref: string;
  words: { home: Dictionary['home']; availability: AvailabilityWords };
};

/** How many models of a modality the start page names. */
const named = 6;

export function Home({ sections, modelsHref, words: { home, availability } }: HomeProps) {
  const { choose, send, copy } = home.steps;
  const count = sections.flatMap(({ vendors }) => vendors.flatMap(({ models }) => models)).length;
  return (
    <>
      <h1 className="mt-4 text-3xl tracking-tight sm:text-4xl">{home.title}</h1>
      <p className="mt-4 max-w-2xl text-base text-muted sm:text-lg">{home.lead}</p>
      <p className="mt-6">
        <a className="btn btn-primary" href={modelsHref}>
          {home.browse}
          <Icon name="arrow-right" />
        </a>
      </p>

      <h2 className="mt-14 text-lg">{home.stepsTitle}</h2>
      <ol className="steps">
        {[choose, send, copy].map((step) => (
          <li key={step.title}>
            <h3 className="text-sm">{step.title}</h3>
            <p className="mt-1 text-sm text-muted">{step.text}</p>
          </li>
        ))}
      </ol>

      <div className="mt-14 flex items-baseline justify-between gap-4">
        <h2 className="text-lg">{home.modelsTitle}</h2>
        <a className="link text-sm" href={modelsHref}>
          {translate(home.allModels, { count })}
        </a>
      </div>
      {sections.map(({ id, title, vendors }) => (
        <section key={id} className="mt-4">
          <h3 className="text-sm text-muted">{title}</h3>
          <ul className="model-cards">
            {vendors
              .flatMap((vendor) => vendor.models.map((model) => ({ ...model, vendor: vendor.title })))
              .slice(0, named)
              .map((model) => (
                <li key={model.code}>
                  <a href={model.href}>
                    <span className="flex items-baseline justify-between gap-2">
                      <span className="font-medium">{model.title}</span>
                      {model.availability.status !== 'available' && (
                        <AvailabilityBadge availability={model.availability} words={availability} />
                      )}
                    </span>
                    <span className="text-xs text-muted">{model.vendor}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
