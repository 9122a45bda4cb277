import type { Catalog } from '@/lib/endpoint/catalog';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf, type Page } from './addresses';

/** Every page of the catalogue, in no language, in reading order. */
export const pagesOf = ({ endpoints, models, guides = [] }: Catalog): Page[] => [
  { type: 'home' },
  { type: 'models' },
  ...models.flatMap((model) =>
    model.endpoints.map(({ id }, index): Page => ({
      type: 'model',
      model: model.code,
      ...(index === 0 ? {} : { endpoint: id }),
    })),
  ),
  ...endpoints.map(({ id }): Page => ({ type: 'reference', endpoint: id })),
  ...guides.map(({ slug }): Page => ({ type: 'guide', slug })),
];

/** The page at a path such as `/en/models/gemini-3.1-pro`, or nothing. */
export const pageAt = (catalog: Catalog, locale: Locale, path: string): Page | undefined =>
  pagesOf(catalog).find((page) => addressOf(locale, page) === path);

/** The ISO date when what a page describes last changed; a list changes with what it lists. */
export function modifiedOf({ endpoints, models, guides = [] }: Catalog, page: Page): string {
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
    case 'guide':
      return latest(guides.filter(({ slug }) => slug === page.slug).map(({ modified }) => modified));
  }
}

/** ISO dates sort as text. */
function latest(dates: string[]): string {
  const [last] = dates.toSorted().reverse();
  if (!last) throw new Error('A page about nothing of the catalogue has no date');
  return last;
}
