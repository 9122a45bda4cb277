import { isBinaryAnswer, planOf } from '@/lib/endpoint/plan';
import type { Endpoint, Scenario } from '@/lib/endpoint/endpoint';
import { fileNamesIn, mediaTypeOfFile } from '@/lib/request/form';
import type { FileRef } from '@/lib/request/spec';
import { fittedScenarios, type Subject } from './page';

/**
 * The sample files that the scenarios of a page send, each once, in order. They are fetched from below `siteUrl`;
 * without one they have no address.
 */
export function sampleFilesOf(subject: Subject, siteUrl?: string): FileRef[] {
  const rules = planOf(subject.endpoint).body?.files;
  if (!rules) return [];
  const names = fittedScenarios(subject).flatMap(({ values }) => fileNamesIn(values.body ?? '', rules));
  return [...new Set(names)].map((name) => ({
    name,
    mediaType: mediaTypeOfFile(name),
    ...(siteUrl === undefined ? {} : { href: `${siteUrl}/samples/${encodeURIComponent(name)}` }),
  }));
}

/**
 * The file that a sample saves the answer as, where an endpoint's good answers are bytes: the one that stands for the
 * answer of the scenario, or for the first that goes well where this one does not.
 */
export function saveAsOf(endpoint: Endpoint, { response }: Pick<Scenario, 'response'>): string | undefined {
  const answers = [response, ...endpoint.scenarios.map((scenario) => scenario.response)];
  for (const answer of answers) {
    if (!isBinaryAnswer(endpoint, answer.status) || !('body' in answer)) continue;
    if (typeof answer.body === 'string') return answer.body;
  }
  return undefined;
}
