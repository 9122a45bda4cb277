import type { Dictionary } from '@/content/locales/dictionary';
import { fill } from '@/lib/i18n/fill';
import type { ModelListSection } from '@/lib/publish/model-list';
import { AvailabilityBadge, type AvailabilityWords } from './availability-badge';

export type HomeModelsProps = {
  sections: ModelListSection[];
  modelsHref: string;
  words: { home: Dictionary['home']; availability: AvailabilityWords };
};

/** How many models of a vendor the start page names. */
const NAMED = 6;

/** The first models of each vendor, by what they make; a badge only where a model is not simply there. */
export function HomeModels({ sections, modelsHref, words: { home, availability } }: HomeModelsProps) {
  const count = sections.flatMap(({ vendors }) => vendors.flatMap(({ models }) => models)).length;
  return (
    <section aria-labelledby="models-title">
      <div className="home-bar">
        <h2 id="models-title">{home.modelsTitle}</h2>
        <a className="link" href={modelsHref}>
          {fill(home.allModels, { count })}
        </a>
      </div>
      {sections.map((section) => (
        <div key={section.id} className="home-modality">
          <h3>{section.title}</h3>
          <div>
            {section.vendors.map((vendor) => (
              <div key={vendor.id} className="home-vendor">
                <h4>{vendor.title}</h4>
                <ul>
                  {vendor.models.slice(0, NAMED).map(({ code, title, href, availability: state }) => (
                    <li key={code}>
                      <a href={href}>{title}</a>
                      {state.status !== 'available' && (
                        <AvailabilityBadge availability={state} words={availability} />
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
