import type { Catalog } from '@/lib/endpoint/catalog';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Model, ModelEndpoint } from '@/lib/endpoint/model';

/**
 * How an endpoint serves a model. An endpoint that no model names serves every model of its family, and a
 * streaming twin serves the models of the endpoint it streams.
 */
export function servingOf(catalog: Catalog, endpoint: Endpoint, model: Model): ModelEndpoint | undefined {
  const own = model.endpoints.find(({ id }) => id === endpoint.id);
  if (own) return own;
  const isNamed = catalog.models.some((other) => other.endpoints.some(({ id }) => id === endpoint.id));
  return model.endpoints.find(({ id }) => {
    const other = catalog.endpoints.find((candidate) => candidate.id === id);
    const streams = other?.streaming?.by === 'endpoint' && other.streaming.id === endpoint.id;
    return streams || (!isNamed && other?.family === endpoint.family);
  });
}

/** The models that an endpoint serves, in the order of the catalogue. */
export const modelsServedBy = (catalog: Catalog, endpoint: Endpoint): Model[] =>
  catalog.models.filter((model) => servingOf(catalog, endpoint, model));
