import 'server-only';
import type { AuthRule, RequestPlan, RequestValues } from '@/lib/request/plan';
import { failure, success, type Problem, type Result } from '@/lib/request/result';

/** What the query of a relay address says: the documented values, and the way to present the key. */
type RelayQuery = { values: Omit<RequestValues, 'body'>; auth?: AuthRule };

/**
 * Reads `path.model=…&query.alt=sse&header.x=…&auth=…`. Any other name is refused, and any name that comes twice;
 * whether the values are documented is for `buildRequest` to say.
 */
export function readRelayQuery(params: URLSearchParams, plan: RequestPlan): Result<RelayQuery> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const places = { path: new Map(), query: new Map(), header: new Map() } satisfies Record<
    string,
    Map<string, string>
  >;
  let auth = plan.auth[0];
  for (const [name, value] of params) {
    const [, place, key] = /^(path|query|header)\.(.+)$/s.exec(name) ?? [];
    const where = name.slice(0, 80);
    if (seen.has(name)) problems.push({ where, message: 'is given twice' });
    else if (key !== undefined && (place === 'path' || place === 'query' || place === 'header')) {
      places[place].set(key, value);
    } else if (name === 'auth') {
      auth = plan.auth.find(({ id }) => id === value);
      if (!auth) problems.push({ where, message: 'is no documented way to present the key' });
    } else problems.push({ where, message: 'is not documented' });
    seen.add(name);
  }
  if (problems.length > 0) return failure(...problems);
  const values = {
    path: Object.fromEntries(places.path),
    query: Object.fromEntries(places.query),
    header: Object.fromEntries(places.header),
  };
  return success({ values, ...(auth ? { auth } : {}) });
}
