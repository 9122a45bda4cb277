import { checkJob } from './check-job';
import { checkModelEndpoint } from './define-model';
import type { Endpoint } from './endpoint';
import type { Guide } from './guide';
import { stepsOf, type Job } from './job';
import type { Model } from './model';

/** Everything that is documented, in the order of the sidebar. */
export type Catalog = {
  endpoints: readonly Endpoint[];
  models: readonly Model[];
  /** The jobs that several endpoints do together. */
  jobs?: readonly Job[];
  /** The pages of prose, in reading order. */
  guides?: readonly Guide[];
};

/**
 * Puts endpoints and models together. Refuses an id or code that is there twice, a model reached by an unknown
 * endpoint, a job with a step that does not fit, a streaming twin that does not exist, and two endpoints that no
 * request could tell apart.
 */
export function defineCatalog(input: Catalog): Catalog {
  const endpoints = new Map<string, Endpoint>();
  for (const endpoint of input.endpoints) {
    if (endpoints.has(endpoint.id)) throw new Error(`Endpoint "${endpoint.id}" is in the catalogue twice`);
    endpoints.set(endpoint.id, endpoint);
  }
  checkAddresses(input.endpoints);
  for (const { id, streaming } of input.endpoints) {
    if (streaming?.by === 'endpoint' && !endpoints.has(streaming.id)) {
      throw new Error(`Endpoint "${id}" is streamed by "${streaming.id}", which is not in the catalogue`);
    }
  }
  checkJobs(input.jobs ?? [], endpoints);
  const codes = new Set<string>();
  for (const model of input.models) {
    if (codes.has(model.code)) throw new Error(`Model "${model.code}" is in the catalogue twice`);
    codes.add(model.code);
    for (const entry of model.endpoints) {
      const endpoint = endpoints.get(entry.id);
      if (!endpoint)
        throw new Error(`Model "${model.code}" is reached by "${entry.id}", which is not in the catalogue`);
      checkModelEndpoint(model, entry, endpoint);
    }
  }
  return input;
}

/** Each job is right by itself, and no endpoint is a step of two. */
function checkJobs(jobs: readonly Job[], endpoints: ReadonlyMap<string, Endpoint>) {
  const owners = new Map<string, string>();
  for (const job of jobs) {
    const problem = checkJob(job, endpoints);
    if (problem) throw new Error(`Job "${job.id}" ${problem}`);
    for (const { id } of stepsOf(job)) {
      const owner = owners.get(id);
      if (owner !== undefined) throw new Error(`Endpoint "${id}" is a step of "${owner}" and of "${job.id}"`);
      owners.set(id, job.id);
    }
  }
}

/** Endpoints with the same method and path are told apart by a header of their own; one of them may have none. */
function checkAddresses(endpoints: readonly Endpoint[]) {
  const taken = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const { method, path, distinguishingHeader = '' } = endpoint;
    // Names of parameters do not tell paths apart.
    const address = `${method} ${path.replace(/\{\w+\}/g, '{}')}`;
    const key = `${address} ${distinguishingHeader.toLowerCase()}`;
    const other = taken.get(key);
    if (other) {
      const how = distinguishingHeader ? `both by "${distinguishingHeader}"` : 'without distinguishingHeader';
      throw new Error(`Endpoints "${other.id}" and "${endpoint.id}" are both ${address}, ${how}`);
    }
    taken.set(key, endpoint);
  }
}
