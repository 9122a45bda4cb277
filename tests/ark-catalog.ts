import { catalog as whole } from '@/content/catalog';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { askIn, type Send } from './ask-sandbox';

const families = new Set(['ark', 'gateway']);
const endpoints = whole.endpoints.filter(({ family }) => families.has(family));
const ids = new Set(endpoints.map(({ id }) => id));

/** What Ark and gateways serve, with the models of the site, as far as they are reached by it. */
export const catalog = defineCatalog({
  endpoints,
  models: whole.models.flatMap((model) => {
    const own = model.endpoints.filter(({ id }) => ids.has(id));
    return own.length > 0 ? [{ ...model, endpoints: own }] : [];
  }),
});

/** Asks the sandbox with a key, at the path of Ark or of a gateway. */
export const ask = (send: Send) =>
  askIn(catalog, { ...send, headers: { authorization: 'Bearer any-key', ...send.headers } });
