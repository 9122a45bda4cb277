import { buildRequest } from '@/lib/request/build-request';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import type { Result } from '@/lib/request/result';
import type { FileRef } from '@/lib/request/spec';
import type { StreamReading } from '@/lib/request/stream';
import { snippets } from '@/lib/snippets';
import { answerTo } from '@/lib/snippets/snippet';

/**
 * `reading` is there when the answer is to be a stream, `saveAs` when it is bytes; `files` are those that can be had.
 */
export type SampleOptions = {
  baseUrl: string;
  keyVariable: string;
  reading: StreamReading | undefined;
  files?: readonly FileRef[] | undefined;
  saveAs?: string | undefined;
};

/** A sample as text, and the grammar that colours it. */
export type RenderedSample = { text: string; grammar: string };

/** The sample in one language for the request as it stands, or what keeps the request from being built. */
export function renderSample(
  language: string,
  plan: RequestPlan,
  values: RequestValues,
  { baseUrl, keyVariable, reading, files = [], saveAs }: SampleOptions,
): Result<RenderedSample> {
  const auth = plan.auth[0];
  const built = buildRequest(plan, values, {
    baseUrl,
    files,
    ...(auth ? { credential: { auth, variable: keyVariable } } : {}),
  });
  if (!built.ok) return built;
  const snippet = new Map(Object.entries(snippets)).get(language);
  if (!snippet) return { ok: true, value: { text: '', grammar: '' } };
  const text = snippet.render(built.value, { answer: answerTo(reading, values, saveAs) });
  return { ok: true, value: { text, grammar: snippet.highlight } };
}
