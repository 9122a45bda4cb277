import type { Family } from '@/lib/endpoint/endpoint';
import type { Availability, Modality } from '@/lib/endpoint/model';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf, vendorAnchor } from './addresses';
import { endpointOf, groupBy, type Catalogue, type NavigationWords } from './navigation';

export type ModelRow = {
  code: string;
  title: string;
  href: string;
  availability: Availability;
  /** Token counts as read: `1M`, `64K`. */
  input?: string;
  output?: string;
  protocols: { id: Family; title: string; href: string }[];
};

/** A modality with its vendors; `id` of a vendor is the anchor that the sidebar and breadcrumb lead to. */
export type ModelListSection = {
  id: Modality;
  title: string;
  vendors: { id: string; title: string; models: ModelRow[] }[];
};

/** The catalogue as the models page and the home page list it, in sidebar order. */
export function modelListOf(
  catalogue: Catalogue,
  locale: Locale,
  words: Pick<NavigationWords, 'modalities' | 'families'>,
): ModelListSection[] {
  return groupBy(catalogue.models, (model) => model.modality).map(([modality, ofModality]) => ({
    id: modality,
    title: words.modalities[modality],
    vendors: groupBy(ofModality, (model) => model.vendor).map(([vendor, models]) => ({
      id: vendorAnchor(modality, vendor),
      title: vendor,
      models: models.map(({ code, title, availability, limits, endpoints }) => ({
        code,
        title,
        href: addressOf(locale, { type: 'model', model: code }),
        availability,
        input: limits?.input === undefined ? undefined : countTokens(limits.input),
        output: limits?.output === undefined ? undefined : countTokens(limits.output),
        protocols: groupBy(
          endpoints.map(({ id }) => endpointOf(catalogue, id)),
          ({ family }) => family,
        ).map(([family, [first]]) => ({
          id: family,
          title: words.families[family],
          href: addressOf(locale, {
            type: 'model',
            model: code,
            endpoint: first && first.id !== endpoints[0]?.id ? first.id : undefined,
          }),
        })),
      })),
    })),
  }));
}

/** Vendors count in powers of ten or of two; whole ones are read short: 128,000 is 128K, 1,048,576 is 1M. */
export function countTokens(tokens: number): string {
  for (const [unit, suffix] of [
    [1_000_000, 'M'],
    [1 << 20, 'M'],
    [1_000, 'K'],
    [1 << 10, 'K'],
  ] as const) {
    if (tokens >= unit && tokens % unit === 0) return `${tokens / unit}${suffix}`;
  }
  return String(tokens);
}
