import { documentNames } from '@/app/documents';
import { currentRequest, readingFor } from '@/components/workbench/request';
import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { streamsFor } from '@/lib/endpoint/streams-for';
import { saveAsOf } from '@/lib/publish/files';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import { viewOf } from '@/lib/publish/view';
import { jsonMember } from '@/lib/request/json-member';
import type { RequestValues } from '@/lib/request/plan';
import type { RequestSpec } from '@/lib/request/spec';
import { answerTo, filesOf, type SnippetOptions } from '@/lib/snippets/snippet';

/**
 * A request whose samples stand on a page. `files` are the paths of those it reads, `options` what the page renders
 * it with, `status` that of the answer (200), `family` the protocol, which says how a stream is put together.
 */
export type PublishedRequest = {
  name: string;
  spec: RequestSpec;
  files: string[];
  options?: SnippetOptions;
  status?: number;
  family?: string;
};

/**
 * The requests of which every sample is run: the one in the document of each page, and all scenarios of each
 * endpoint and of each model's own, with the stream switch on as well where there is one. Pages that show the same
 * request are one.
 */
export function publishedRequests(baseUrl: string): PublishedRequest[] {
  const requests = new Map<string, PublishedRequest>();
  for (const { model: code, endpoint: id } of documentNames()) {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
    const model = catalog.models.find((candidate) => candidate.code === code);
    const own = model?.endpoints.find((entry) => entry.id === id)?.scenarios?.map((scenario) => scenario.id);
    const subject = {
      endpoint,
      ...(model ? { model } : {}),
      translate: (_: string, english: string) => english,
    };
    const view = viewOf(subject, 'en', catalog, new URL(baseUrl).origin);
    for (const [index, scenario] of fittedScenarios(subject).entries()) {
      if (model && index > 0 && !own?.includes(scenario.id)) continue;
      for (const stream of view.streaming ? [false, true] : [view.streams]) {
        const { plan, values } = currentRequest(view, {
          scenario: scenario.id,
          loaded: { [scenario.id]: scenario },
          bodies: {},
          params: {},
          stream,
        });
        if (stream && !canStream(endpoint, values)) continue;
        const spec = requestOf(plan, values, { baseUrl }, site.keyVariable, view.files);
        const text = JSON.stringify(spec);
        if (requests.has(text)) continue;
        requests.set(text, {
          name: `${code}, ${plan.id}, ${scenario.id}`,
          spec,
          files: filesOf(spec).map(({ name }) => `public/samples/${name}`),
          options: { answer: answerTo(readingFor(view, stream), values, saveAsOf(endpoint, scenario)) },
          status: scenario.response.status,
          family: endpoint.family,
        });
      }
    }
  }
  return [...requests.values()];
}

/** Whether the model that a request names streams: on a page for all models, the switch is there for those that do. */
function canStream(endpoint: Endpoint, { body }: RequestValues): boolean {
  if (endpoint.streaming?.by !== 'body') return true;
  const code = endpoint.model?.in === 'body' ? jsonMember(body, endpoint.model.name) : undefined;
  return streamsFor(
    endpoint,
    catalog.models.find((model) => model.code === code),
  );
}
