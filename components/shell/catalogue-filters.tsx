import type { Dictionary } from '@/content/locales/dictionary';
import { fill } from '@/lib/i18n/fill';
import type { ModelListSection } from '@/lib/publish/model-list';
import type { AvailabilityWords } from './availability-badge';

export type CatalogueFiltersProps = {
  sections: ModelListSection[];
  words: { models: Dictionary['models']; availability: AvailabilityWords };
};

/** What the list can be narrowed by: only values that occur in it. `CatalogueNarrowing` makes it work. */
export function CatalogueFilters({ sections, words: { models, availability } }: CatalogueFiltersProps) {
  const { filters } = models;
  const rows = sections.flatMap(({ vendors }) => vendors.flatMap((vendor) => vendor.models));
  const choices = {
    modality: sections.map(({ id, title }) => [id, title]),
    vendor: sections.flatMap(({ vendors }) => vendors.map(({ title }) => [title, title])),
    protocol: rows.flatMap(({ protocols }) => protocols.map(({ id, title }) => [id, title])),
    availability: rows.map(({ availability: { status } }) => [status, availability[status]]),
  } as const;
  return (
    <search className="catalogue-filters needs-script" aria-label={filters.label}>
      <label>
        <span className="label">{filters.search}</span>
        <input
          type="search"
          name="q"
          className="input"
          placeholder={filters.searchHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
      </label>
      {(['modality', 'vendor', 'protocol', 'availability'] as const).map((name) => (
        <label key={name}>
          <span className="label">{filters[name]}</span>
          <select name={name} className="select">
            <option value="">{filters.all}</option>
            {[...new Map(choices[name].map(([value = '', title]) => [value, title]))].map(
              ([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ),
            )}
          </select>
        </label>
      ))}
      <p className="catalogue-count">
        <output data-text={filters.found} data-none={filters.none}>
          {fill(filters.found, { count: rows.length, total: rows.length })}
        </output>
        <button type="button" className="link" hidden>
          {filters.clear}
        </button>
      </p>
    </search>
  );
}
