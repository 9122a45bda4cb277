import type { Catalog } from '@/lib/endpoint/catalog';
import type { Endpoint, Family } from '@/lib/endpoint/endpoint';
import { matchTemplate, parseTemplate } from '@/lib/request/path-template';
import type { Received } from './received';

type Asked = Pick<Received, 'method' | 'path' | 'headers'>;

/** Where a request leads. A path that no endpoint has still belongs to the family whose paths begin like it. */
export type Found =
  | { type: 'endpoint'; family: Family; endpoint: Endpoint; path: Record<string, string> }
  | { type: 'other_method'; family: Family; allowed: string[] }
  | { type: 'nothing'; family: Family | undefined };

/**
 * Finds the endpoint of a request; header names are in lower case. The template with the most literal text wins. Of
 * endpoints with the same address, one whose distinguishing header is there wins over the one that has none.
 */
export function findEndpoint(catalog: Catalog, { method, path, headers }: Asked): Found {
  const isMeant = ({ distinguishingHeader }: Endpoint) =>
    distinguishingHeader !== undefined && headers[distinguishingHeader.toLowerCase()] !== undefined;
  const matches = catalog.endpoints
    .flatMap((endpoint) => {
      const values = matchTemplate(endpoint.path, path);
      return values ? [{ endpoint, values, literal: literalLength(endpoint.path) }] : [];
    })
    .sort((left, right) => right.literal - left.literal);
  const [first] = matches;
  if (!first) return { type: 'nothing', family: nearestFamily(catalog, path, isMeant) };
  const closest = matches.filter(({ literal }) => literal === first.literal);
  const candidates = closest.filter(({ endpoint }) => endpoint.method === method);
  const found =
    candidates.find(({ endpoint }) => isMeant(endpoint)) ??
    candidates.find(({ endpoint }) => endpoint.distinguishingHeader === undefined) ??
    candidates[0];
  return found
    ? { type: 'endpoint', family: found.endpoint.family, endpoint: found.endpoint, path: found.values }
    : {
        type: 'other_method',
        family: first.endpoint.family,
        allowed: [...new Set(closest.map(({ endpoint }) => endpoint.method))],
      };
}

const literalLength = (template: string): number =>
  parseTemplate(template).reduce((sum, piece) => sum + (piece.kind === 'literal' ? piece.text.length : 0), 0);

/** The family whose paths begin most like this one; where several do, the one that the headers speak for. */
function nearestFamily(
  catalog: Catalog,
  path: string,
  isMeant: (endpoint: Endpoint) => boolean,
): Family | undefined {
  const meant = new Set(catalog.endpoints.filter(isMeant).map(({ family }) => family));
  const scored = catalog.endpoints
    .toSorted((left, right) => Number(meant.has(right.family)) - Number(meant.has(left.family)))
    .map(({ family, path: template }) => ({ family, shared: sharedSegments(template, path) }));
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
