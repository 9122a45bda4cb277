import type { Dictionary } from '@/content/locales/dictionary';
import { fill } from '@/lib/i18n/fill';
import type { ModelListSection, ModelRow } from '@/lib/publish/model-list';
import { AvailabilityBadge, type AvailabilityWords } from './availability-badge';
import { CatalogueFilters } from './catalogue-filters';
import { CatalogueNarrowing } from './catalogue-narrowing';

export type ModelCatalogueProps = {
  sections: ModelListSection[];
  words: { models: Dictionary['models']; availability: AvailabilityWords };
};

export const ModelCatalogue = ({ sections, words }: ModelCatalogueProps) => (
  <>
    <h1 className="text-2xl tracking-tight">{words.models.title}</h1>
    <p className="mt-2 text-muted">{words.models.lead}</p>
    <CatalogueFilters sections={sections} words={words} />
    <CatalogueNarrowing />
    {sections.map((section) => (
      <section key={section.id} id={section.id} className="modality">
        <h2 className="text-lg">{section.title}</h2>
        {section.vendors.map((vendor) => (
          <section key={vendor.id} id={vendor.id} className="vendor">
            <h3 className="text-sm text-muted">{vendor.title}</h3>
            <ul className="model-rows">
              {vendor.models.map((model) => (
                <Row
                  key={model.code}
                  modality={section.id}
                  vendor={vendor.title}
                  model={model}
                  words={words}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
    ))}
  </>
);

type RowProps = {
  modality: string;
  vendor: string;
  model: ModelRow;
  words: ModelCatalogueProps['words'];
};

/** The data attributes are what `CatalogueNarrowing` compares with the filters of these names. */
const Row = ({ modality, vendor, model, words }: RowProps) => (
  <li
    data-modality={modality}
    data-vendor={vendor}
    data-protocol={model.protocols.map(({ id }) => id).join('|')}
    data-availability={model.availability.status}
  >
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <a className="font-medium hover:text-accent" href={model.href}>
          {model.title}
        </a>
        <AvailabilityBadge availability={model.availability} words={words.availability} />
      </p>
      <code className="text-xs break-all text-muted">{model.code}</code>
    </div>
    <p className="model-limits">
      {model.input && <span>{fill(words.models.inputLimit, { tokens: model.input })}</span>}
      {model.output && <span>{fill(words.models.outputLimit, { tokens: model.output })}</span>}
    </p>
    <p className="flex flex-wrap gap-x-3 text-sm" aria-label={words.models.protocols}>
      {model.protocols.map(({ title, href }) => (
        <a key={href} className="link" href={href}>
          {title}
        </a>
      ))}
    </p>
  </li>
);
