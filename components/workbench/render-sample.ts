import { buildRequest } from '@/lib/request/build-request';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import type { Result } from '@/lib/request/result';
import type { StreamReading } from '@/lib/request/stream';
import { snippets } from '@/lib/snippets';
import { answerTo } from '@/lib/snippets/snippet';

/** `reading` is there when the answer is to be a stream. */
export type SampleOptions = { baseUrl: string; keyVariable: string; reading: StreamReading | undefined };

/** The sample in one language for the request as it stands, or what keeps the request from being built. */
export function renderSample(
  language: string,
  plan: RequestPlan,
  values: RequestValues,
  { baseUrl, keyVariable, reading }: SampleOptions,
): Result<string> {
  const auth = plan.auth[0];
  const built = buildRequest(plan, values, {
    baseUrl,
    ...(auth ? { credential: { auth, variable: keyVariable } } : {}),
  });
  if (!built.ok) return built;
  const snippet = new Map(Object.entries(snippets)).get(language);
  return { ok: true, value: snippet?.render(built.value, { answer: answerTo(reading, values) }) ?? '' };
}
