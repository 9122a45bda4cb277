import type { Catalog } from '@/lib/endpoint/catalog';
import type { Endpoint, Family } from '@/lib/endpoint/endpoint';
import { matchTemplate, parseTemplate } from '@/lib/request/path-template';

/** Where a request leads. A path that no endpoint has still belongs to the family whose paths begin like it. */
export type Found =
  | { type: 'endpoint'; family: Family; endpoint: Endpoint; path: Record<string, string> }
  | { type: 'other_method'; family: Family; allowed: string[] }
  | { type: 'nothing'; family: Family | undefined };

/** Finds the endpoint of a method and path. The template with the most literal text wins. */
export function findEndpoint(catalog: Catalog, method: string, path: string): Found {
  const matches = catalog.endpoints
    .flatMap((endpoint) => {
      const values = matchTemplate(endpoint.path, path);
      return values ? [{ endpoint, values, literal: literalLength(endpoint.path) }] : [];
    })
    .sort((left, right) => right.literal - left.literal);
  const [first] = matches;
  if (!first) return { type: 'nothing', family: nearestFamily(catalog, path) };
  const closest = matches.filter(({ literal }) => literal === first.literal);
  const found = closest.find(({ endpoint }) => endpoint.method === method);
  return found
    ? { type: 'endpoint', family: found.endpoint.family, endpoint: found.endpoint, path: found.values }
    : {
        type: 'other_method',
        family: first.endpoint.family,
        allowed: closest.map(({ endpoint }) => endpoint.method),
      };
}

const literalLength = (template: string): number =>
  parseTemplate(template).reduce((sum, piece) => sum + (piece.kind === 'literal' ? piece.text.length : 0), 0);

function nearestFamily(catalog: Catalog, path: string): Family | undefined {
  const scored = catalog.endpoints.map(({ family, path: template }) => ({
    family,
    shared: sharedSegments(template, path),
  }));
  const best = scored.reduce((left, right) => (right.shared > left.shared ? right : left), {
    family: undefined as Family | undefined,
    shared: 0,
  });
  return best.family;
}

function sharedSegments(template: string, path: string): number {
  const given = path.split('/').slice(1);
  const own = template.split('/').slice(1);
  const end = own.findIndex((segment, index) => segment !== given[index]);
  return end === -1 ? own.length : end;
}
