import type { Endpoint, Family, Method } from '@/lib/endpoint/endpoint';
import type { Guide } from '@/lib/endpoint/guide';
import type { Modality, Model } from '@/lib/endpoint/model';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf, vendorAddress, vendorAnchor, type Page } from './addresses';

/** What the navigation reads of an endpoint; `title` is already in the reader's language. */
export type EndpointEntry = Pick<Endpoint, 'id' | 'family' | 'operation' | 'method' | 'title' | 'tags'>;

export type Catalogue = {
  models: readonly Model[];
  endpoints: readonly EndpointEntry[];
  /** Titles are already in the reader's language. */
  guides?: readonly Pick<Guide, 'slug' | 'title'>[];
};

/** The words of the tree in the reader's language. */
export type NavigationWords = {
  models: string;
  reference: string;
  modalities: Record<Modality, string>;
  families: Record<Family, string>;
  guides: string;
};

export type NavigationEntry = {
  title: string;
  href: string;
  method: Method;
  current: boolean;
  /** The other endpoints of the model that the page is about. */
  entries: NavigationEntry[];
};

/** A vendor's models or a family's endpoints. `entries` is empty unless the group is open. */
export type NavigationGroup = {
  id: string;
  title: string;
  href: string;
  count: number;
  open: boolean;
  entries: NavigationEntry[];
};

export type NavigationSection = { id: string; title: string; groups: NavigationGroup[] };

export type Crumb = { title: string; href?: string };

export type Neighbour = { title: string; href: string };

/**
 * The sidebar as seen from a page: modality, vendor, model, then families and endpoints, in the order of the
 * catalogue. Only the group that holds the page has its entries.
 */
export function sidebarOf(
  catalogue: Catalogue,
  locale: Locale,
  page: Page,
  words: NavigationWords,
): NavigationSection[] {
  const sections = groupBy(catalogue.models, (model) => model.modality).map(([modality, models]) => ({
    id: modality,
    title: words.modalities[modality],
    groups: groupBy(models, (model) => model.vendor).map(([vendor, ofVendor]) => {
      const open = page.type === 'model' && ofVendor.some((model) => model.code === page.model);
      return {
        id: vendorAnchor(modality, vendor),
        title: vendor,
        href: vendorAddress(locale, modality, vendor),
        count: ofVendor.length,
        open,
        entries: open ? ofVendor.map((model) => modelEntry(catalogue, locale, page, model)) : [],
      };
    }),
  }));
  const families = groupBy(catalogue.endpoints, (endpoint) => endpoint.family).map(([family, endpoints]) => {
    const open = page.type === 'reference' && endpoints.some((endpoint) => endpoint.id === page.endpoint);
    const entries = endpoints.map((endpoint) => ({
      title: endpoint.title,
      href: addressOf(locale, { type: 'reference', endpoint: endpoint.id }),
      method: endpoint.method,
      current: open && endpoint.id === page.endpoint,
      entries: [],
    }));
    return {
      id: family,
      title: words.families[family],
      href: entries[0]?.href ?? addressOf(locale, { type: 'home' }),
      count: entries.length,
      open,
      entries: open ? entries : [],
    };
  });
  return [...sections, { id: 'reference', title: words.reference, groups: families }].filter(
    ({ groups }) => groups.length > 0,
  );
}

/** The way down to a page, the page itself last and without a link. The home page has none. */
export function breadcrumbOf(
  catalogue: Catalogue,
  locale: Locale,
  page: Page,
  words: NavigationWords,
): Crumb[] {
  if (page.type === 'models') return [{ title: words.models }];
  if (page.type === 'model') {
    const model = modelOf(catalogue, page.model);
    const group = vendorAddress(locale, model.modality, model.vendor);
    const crumbs = [
      { title: words.models, href: addressOf(locale, { type: 'models' }) },
      { title: `${words.modalities[model.modality]} · ${model.vendor}`, href: group },
    ];
    if (!page.endpoint) return [...crumbs, { title: model.title }];
    const href = addressOf(locale, { type: 'model', model: model.code });
    return [...crumbs, { title: model.title, href }, { title: endpointOf(catalogue, page.endpoint).title }];
  }
  if (page.type === 'reference') {
    const endpoint = endpointOf(catalogue, page.endpoint);
    return [
      { title: words.reference },
      { title: words.families[endpoint.family] },
      { title: endpoint.title },
    ];
  }
  if (page.type === 'guide') {
    const guide = catalogue.guides?.find(({ slug }) => slug === page.slug);
    return [{ title: words.guides }, ...(guide ? [{ title: guide.title }] : [])];
  }
  return [];
}

/** The pages before and after in the order of the sidebar: models among models, endpoints among endpoints. */
export function neighboursOf(
  catalogue: Catalogue,
  locale: Locale,
  page: Page,
): { previous?: Neighbour; next?: Neighbour } {
  if (page.type === 'model') {
    const models = inSidebarOrder(catalogue.models, (model) => model.modality, byVendor);
    return around(
      models.map(({ code, title }) => ({ title, href: addressOf(locale, { type: 'model', model: code }) })),
      models.findIndex((model) => model.code === page.model),
    );
  }
  if (page.type === 'reference') {
    const endpoints = inSidebarOrder(catalogue.endpoints, (endpoint) => endpoint.family);
    return around(
      endpoints.map(({ id, title }) => ({
        title,
        href: addressOf(locale, { type: 'reference', endpoint: id }),
      })),
      endpoints.findIndex((endpoint) => endpoint.id === page.endpoint),
    );
  }
  return {};
}

/** Groups by a key, keys in the order of their first item: the sidebar's and the catalogue's grouping. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

function modelEntry(
  catalogue: Catalogue,
  locale: Locale,
  page: Page & { type: 'model' },
  model: Model,
): NavigationEntry {
  const [first, ...others] = model.endpoints.map(({ id }) => endpointOf(catalogue, id));
  if (!first) throw new Error(`Model "${model.code}" is reached by no endpoint`);
  const here = model.code === page.model;
  return {
    title: model.title,
    href: addressOf(locale, { type: 'model', model: model.code }),
    method: first.method,
    current: here && !page.endpoint,
    entries: (here ? others : []).map((endpoint) => ({
      title: endpoint.title,
      href: addressOf(locale, { type: 'model', model: model.code, endpoint: endpoint.id }),
      method: endpoint.method,
      current: page.endpoint === endpoint.id,
      entries: [],
    })),
  };
}

/** The described endpoint of an id. Throws when the catalogue lacks it. */
export function endpointOf(catalogue: Catalogue, id: string): EndpointEntry {
  const endpoint = catalogue.endpoints.find((candidate) => candidate.id === id);
  if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
  return endpoint;
}

function modelOf(catalogue: Catalogue, code: string): Model {
  const model = catalogue.models.find((candidate) => candidate.code === code);
  if (!model) throw new Error(`The catalogue has no model "${code}"`);
  return model;
}

const byVendor = (model: Model) => model.vendor;

function inSidebarOrder<T>(
  items: readonly T[],
  sectionOf: (item: T) => string,
  groupOf: (item: T) => string = () => '',
): T[] {
  return groupBy(items, sectionOf).flatMap(([, section]) =>
    groupBy(section, groupOf).flatMap(([, group]) => group),
  );
}

const around = (pages: Neighbour[], index: number) => ({
  previous: index > 0 ? pages[index - 1] : undefined,
  next: index >= 0 ? pages[index + 1] : undefined,
});
