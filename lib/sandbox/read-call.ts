import type { Endpoint } from '@/lib/endpoint/endpoint';
import { stricterBodyFor } from '@/lib/endpoint/stricter-body';
import { checkValues } from '@/lib/request/build-request';
import type { RequestPlan } from '@/lib/request/plan';
import type { Call, Refusal, SandboxFamily } from './family';
import { modelLacks } from './model-lacks';
import type { Received } from './received';
import { servingOf } from './served-model';

/** What is wrong with a call: its values, its body, or what its model lacks. Nothing: it may be answered. */
export function checkCall(call: Call, plan: RequestPlan): Refusal | undefined {
  const { endpoint, contract, model, body } = call;
  const problems = checkValues(plan, { path: call.path, query: call.query, header: call.header });
  if (problems.length > 0) return { kind: 'parameters', problems };
  if (!endpoint.body || !contract.body) return undefined;
  for (const schema of [endpoint.body, stricterBodyFor(endpoint, call.header)]) {
    const parsed = schema?.safeParse(body);
    if (parsed?.error) return { kind: 'body', issues: parsed.error.issues, body, schema: contract.body };
  }
  const narrowing = model && servingOf(call.catalog, endpoint, model)?.narrow;
  const lacks = modelLacks(body, contract.body, narrowing);
  return model && lacks.length > 0
    ? { kind: 'model_lacks', model: model.code, problems: lacks, schema: contract.body }
    : undefined;
}

/** The query values by their documented names, without the key. */
export function queryOf(
  { query }: Received,
  { params }: RequestPlan,
  family: SandboxFamily,
): Record<string, string> {
  const known = params.flatMap((rule) => (rule.in === 'query' ? [rule.name] : []));
  return Object.fromEntries(
    query
      .filter(([name]) => name !== family.keyInQuery)
      .map(([name, value]) => [family.queryName?.(name, known) ?? name, value]),
  );
}

/** The documented headers by their documented names. */
export const headerOf = ({ headers }: Received, { params }: RequestPlan): Record<string, string> =>
  Object.fromEntries(
    params.flatMap((rule) => {
      const value = rule.in === 'header' ? headers[rule.name.toLowerCase()] : undefined;
      return value === undefined ? [] : [[rule.name, value] as const];
    }),
  );

/** Whether a key was presented in one of the documented ways; any text that is not empty is one. */
export function hasKey(received: Received, endpoint: Endpoint, family: SandboxFamily): boolean {
  const inQuery = received.query.some(([name, value]) => name === family.keyInQuery && value.trim() !== '');
  return (
    inQuery ||
    endpoint.auth.some(({ name, prefix }) => {
      const value = received.headers[name.toLowerCase()] ?? '';
      const presented = value.toLowerCase().startsWith(prefix.toLowerCase())
        ? value.slice(prefix.length)
        : '';
      return presented.trim() !== '';
    })
  );
}
