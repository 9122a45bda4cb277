import { documentNames } from '@/app/documents';
import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import { sampleFilesOf } from '@/lib/publish/files';
import { jobProgramOf } from '@/lib/publish/job';
import { filesOf } from '@/lib/snippets/snippet';
import type { PublishedJob } from './try-job';

/** The jobs of which every program is run: those that stand on pages. Pages that show the same program are one. */
export function publishedJobs(baseUrl: string): PublishedJob[] {
  const jobs = new Map<string, PublishedJob>();
  for (const { model: code, endpoint: id } of documentNames()) {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    const model = catalog.models.find((candidate) => candidate.code === code);
    if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
    const subject = {
      endpoint,
      ...(model ? { model } : {}),
      translate: (_: string, english: string) => english,
    };
    const program = jobProgramOf(subject, catalog, {
      baseUrl,
      keyVariable: site.keyVariable,
      files: sampleFilesOf(subject, new URL(baseUrl).origin),
    });
    if (!program || jobs.has(JSON.stringify(program))) continue;
    const job = catalog.jobs?.find(({ create }) => create === id);
    const retrieve = catalog.endpoints.find((candidate) => candidate.id === job?.retrieve);
    const response = retrieve?.scenarios[0]?.response;
    jobs.set(JSON.stringify(program), {
      name: `${code}, ${id}, the whole job`,
      program,
      files: filesOf(program.create).map(({ name }) => `public/samples/${name}`),
      documented: response && 'body' in response ? response.body : {},
    });
  }
  return [...jobs.values()];
}
