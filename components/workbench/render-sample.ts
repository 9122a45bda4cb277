import { buildRequest } from '@/lib/request/build-request';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import type { Result } from '@/lib/request/result';
import { snippets } from '@/lib/snippets';

export type SampleOptions = { baseUrl: string; keyVariable: string; streams: boolean };

/** A sample as text, and the grammar that colours it. */
export type RenderedSample = { text: string; grammar: string };

/** The sample in one language for the request as it stands, or what keeps the request from being built. */
export function renderSample(
  language: string,
  plan: RequestPlan,
  values: RequestValues,
  { baseUrl, keyVariable, streams }: SampleOptions,
): Result<RenderedSample> {
  const auth = plan.auth[0];
  const built = buildRequest(plan, values, {
    baseUrl,
    ...(auth ? { credential: { auth, variable: keyVariable } } : {}),
  });
  if (!built.ok) return built;
  const snippet = new Map(Object.entries(snippets)).get(language);
  if (!snippet) return { ok: true, value: { text: '', grammar: '' } };
  const text = snippet.render(built.value, { answer: streams ? 'text' : 'json' });
  return { ok: true, value: { text, grammar: snippet.highlight } };
}
