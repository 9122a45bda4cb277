import { documentNames } from '@/app/documents';
import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import { planOf } from '@/lib/endpoint/plan';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import type { RequestSpec } from '@/lib/request/spec';
import type { SnippetOptions } from '@/lib/snippets/snippet';

/**
 * A request whose samples stand on a page. `files` are the paths of those it reads, `options` what the page renders
 * it with, `status` that of the answer (200).
 */
export type PublishedRequest = {
  name: string;
  spec: RequestSpec;
  files: string[];
  options?: SnippetOptions;
  status?: number;
};

/**
 * The requests of which every sample is run: the one in the document of each page, and all scenarios of each
 * endpoint and of each model's own. Pages that show the same request are one.
 */
export function publishedRequests(baseUrl: string): PublishedRequest[] {
  const requests = new Map<string, PublishedRequest>();
  for (const { model: code, endpoint: id } of documentNames()) {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
    const model = catalog.models.find((candidate) => candidate.code === code);
    const own = model?.endpoints.find((entry) => entry.id === id)?.scenarios?.map((scenario) => scenario.id);
    const streams = endpoint.stream !== undefined && endpoint.streaming === undefined;
    const scenarios = fittedScenarios({
      endpoint,
      ...(model ? { model } : {}),
      translate: (_, english) => english,
    });
    for (const [index, scenario] of scenarios.entries()) {
      if (model && index > 0 && !own?.includes(scenario.id)) continue;
      const spec = requestOf(planOf(endpoint), scenario.values, { baseUrl }, site.keyVariable);
      const text = JSON.stringify(spec);
      if (requests.has(text)) continue;
      requests.set(text, {
        name: `${code}, ${id}, ${scenario.id}`,
        spec,
        files: [],
        options: { answer: streams ? 'text' : 'json' },
        status: scenario.response.status,
      });
    }
  }
  return [...requests.values()];
}
