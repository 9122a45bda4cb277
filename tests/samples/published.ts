import { fileURLToPath } from 'node:url';
import type { RequestSpec } from '@/lib/request/spec';
import type { SnippetOptions } from '@/lib/snippets/snippet';
import { sampleCases } from '@/lib/snippets/testing/cases';

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

/** The requests of which every sample is run. */
export async function publishedRequests(): Promise<PublishedRequest[]> {
  return sampleCases.map(({ name, spec, files }) => ({
    name,
    spec,
    files: files.map((file) => fileURLToPath(new URL(`files/${encodeURIComponent(file)}`, import.meta.url))),
  }));
}
