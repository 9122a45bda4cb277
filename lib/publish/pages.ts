import type { Catalog } from '@/lib/endpoint/catalog';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf, type Page } from './addresses';

/** A page that is made from the catalogue. */
export type CataloguePage = Exclude<Page, { type: 'guide' }>;

/** Every page of the catalogue, in no language, in reading order. */
export const pagesOf = ({ endpoints, models }: Catalog): CataloguePage[] => [
  { type: 'home' },
  { type: 'models' },
  ...models.flatMap((model) =>
    model.endpoints.map(({ id }, index): CataloguePage => ({
      type: 'model',
      model: model.code,
      ...(index === 0 ? {} : { endpoint: id }),
    })),
  ),
  ...endpoints.map(({ id }): CataloguePage => ({ type: 'reference', endpoint: id })),
];

/** The page at a path such as `/en/models/gemini-3.1-pro`, or nothing. */
export const pageAt = (catalog: Catalog, locale: Locale, path: string): CataloguePage | undefined =>
  pagesOf(catalog).find((page) => addressOf(locale, page) === path);

/** The ISO date when what a page describes last changed; a list changes with what it lists. */
export function modifiedOf({ endpoints, models }: Catalog, page: CataloguePage): string {
  const of = (ids: readonly string[]) =>
    latest(endpoints.filter(({ id }) => ids.includes(id)).map(({ modified }) => modified));
  switch (page.type) {
    case 'home':
    case 'models':
      return latest(endpoints.map(({ modified }) => modified));
    case 'reference':
      return of([page.endpoint]);
    case 'model': {
      const first = models.find(({ code }) => code === page.model)?.endpoints[0]?.id;
      return of([page.endpoint ?? first ?? '']);
    }
  }
}

/** ISO dates sort as text. */
function latest(dates: string[]): string {
  const [last] = dates.toSorted().reverse();
  if (!last) throw new Error('A page without an endpoint has no date');
  return last;
}
