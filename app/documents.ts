import { catalog } from '@/content/catalog';
import { translators } from '@/content/locales/texts';
import { isLocale, locales, type Locale } from '@/lib/i18n/locale';
import type { Page } from '@/lib/publish/addresses';
import type { Catalogue } from '@/lib/publish/navigation';
import type { Subject } from '@/lib/publish/page';

/** A generated page: what it is about, and where it stands. */
export type Document = { locale: Locale; page: Page & { type: 'model' | 'reference' }; subject: Subject };

type Names = { model?: string; endpoint?: string };

/** The generated page of a model (by its default endpoint, or another) or of an endpoint; nothing if there is none. */
export function findDocument(locale: string, { model: code, endpoint: id }: Names): Document | undefined {
  if (!isLocale(locale)) return undefined;
  const translate = translators[locale];
  if (code === undefined) {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    return (
      endpoint && {
        locale,
        page: { type: 'reference', endpoint: endpoint.id },
        subject: { endpoint, translate },
      }
    );
  }
  const model = catalog.models.find((candidate) => candidate.code === code);
  const [first, ...others] = model?.endpoints ?? [];
  const entry = id === undefined ? first : others.find((candidate) => candidate.id === id);
  const endpoint = catalog.endpoints.find((candidate) => candidate.id === entry?.id);
  if (!model || !endpoint) return undefined;
  const page = { type: 'model' as const, model: model.code, ...(id === undefined ? {} : { endpoint: id }) };
  return { locale, page, subject: { endpoint, model, translate } };
}

/** Every model with each of its endpoints, and every endpoint for all models (`all`). */
export const documentNames = (): { model: string; endpoint: string }[] => [
  ...catalog.models.flatMap(({ code, endpoints }) =>
    endpoints.map(({ id }) => ({ model: code, endpoint: id })),
  ),
  ...catalog.endpoints.map(({ id }) => ({ model: 'all', endpoint: id })),
];

/** The subject of a static JSON document: `gemini.generate-content.json` of a model, or of `all`. */
export function subjectOf(params: { locale: string; model: string; document: string }): Subject | undefined {
  const { locale, model: code, document } = params;
  const id = /^(.+)\.json$/.exec(document)?.[1];
  const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
  if (!isLocale(locale) || !endpoint) return undefined;
  const translate = translators[locale];
  if (code === 'all') return { endpoint, translate };
  const model = catalog.models.find((candidate) => candidate.code === code);
  if (!model?.endpoints.some((entry) => entry.id === id)) return undefined;
  return { endpoint, model, translate };
}

/** The parameters of all static JSON documents. */
export const documentParams = () =>
  locales.flatMap((locale) =>
    documentNames().map(({ model, endpoint }) => ({ locale, model, document: `${endpoint}.json` })),
  );

/** The catalogue as the navigation reads it, with titles in the reader's language. */
export const catalogueIn = (locale: Locale): Catalogue => ({
  models: catalog.models,
  endpoints: catalog.endpoints.map((endpoint) => ({
    ...endpoint,
    title: translators[locale](`${endpoint.id}.title`, endpoint.title),
  })),
  guides: (catalog.guides ?? []).map(({ slug, title }) => ({
    slug,
    title: translators[locale](`guides.${slug}.title`, title),
  })),
});
