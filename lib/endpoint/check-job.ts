import type { JsonPath } from '@/lib/request/stream';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { leadsTo, nodesAt } from '@/lib/schema/paths';
import { contractOf } from './contract';
import type { Endpoint } from './endpoint';
import { stepsOf, type JobInput } from './job';
import { isBinaryAnswer } from './plan';

/**
 * What is wrong with a job, as a sentence; nothing when it is right: a step that is not in the catalogue, of another
 * family or there twice, an id that a step does not take, a path that leads nowhere in the answers, a final state that
 * is not documented, a result that nothing delivers, pauses and a deadline that no client could keep.
 */
export function checkJob(job: JobInput, endpoints: ReadonlyMap<string, Endpoint>): string | undefined {
  return checkSteps(job, endpoints) ?? checkAnswers(job, endpoints) ?? checkPace(job);
}

function checkSteps(job: JobInput, endpoints: ReadonlyMap<string, Endpoint>): string | undefined {
  const family = job.id.slice(0, job.id.indexOf('.') + 1);
  const seen = new Set<string>();
  for (const { id } of stepsOf(job)) {
    if (!endpoints.has(id)) return `has "${id}" as a step, which is not in the catalogue`;
    if (!id.startsWith(family)) return `has "${id}" as a step, which is of another family`;
    if (seen.has(id)) return `has "${id}" as a step twice`;
    seen.add(id);
  }
  const { param } = job.reading.id;
  for (const id of [job.retrieve, job.download]) {
    const params = id === undefined ? undefined : (endpoints.get(id)?.params ?? {});
    if (params && !Object.hasOwn(params, param))
      return `passes the id as "${param}", which "${id}" does not take in its path`;
  }
  const isDownloaded = job.reading.result.by === 'endpoint';
  if (isDownloaded !== (job.download !== undefined))
    return 'must have a download step exactly where the result comes from an endpoint';
  const download = job.download === undefined ? undefined : endpoints.get(job.download);
  if (download && !goodStatuses(download).some((status) => isBinaryAnswer(download, status)))
    return `downloads from "${download.id}", whose answers are no bytes`;
  return undefined;
}

function checkAnswers(job: JobInput, endpoints: ReadonlyMap<string, Endpoint>): string | undefined {
  const { id, status, progress, error, result } = job.reading;
  const begun = goodSchemas(endpoints.get(job.create));
  const retrieved = goodSchemas(endpoints.get(job.retrieve));
  const paths: [string, JsonPath | undefined, string[], JsonSchema[], string][] = [
    ['id.at', id.at, ['string'], begun, job.create],
    ['status.at', status.at, ['string'], retrieved, job.retrieve],
    ['progress', progress, ['string', 'number', 'integer'], retrieved, job.retrieve],
    ['error', error, ['string'], retrieved, job.retrieve],
    ['result.at', result.by === 'url' ? result.at : undefined, ['string'], retrieved, job.retrieve],
  ];
  for (const [place, path, types, schemas, endpoint] of paths) {
    if (path === undefined) continue;
    if (typeof path[0] !== 'string') return `reading.${place} must start with the name of a member`;
    if (!schemas.some((schema) => types.some((type) => leadsTo(schema, path, type))))
      return `reading.${place}: no answer of "${endpoint}" has a ${types[0]} at ${path.join('.')}`;
  }
  return checkStates(job, retrieved);
}

/** Final states are among the documented values, where those are all that there are. */
function checkStates({ reading: { status } }: JobInput, schemas: JsonSchema[]): string | undefined {
  if (status.succeeded.length === 0) return 'reading.status.succeeded: has no state';
  const both = status.succeeded.find((value) => status.failed.includes(value));
  if (both !== undefined) return `reading.status: "${both}" is both succeeded and failed`;
  const nodes = schemas.flatMap((schema) => nodesAt(schema, status.at));
  const isClosed = nodes.every(
    (node) => node.enum !== undefined || node.const !== undefined || node.type === 'null',
  );
  if (!isClosed) return undefined;
  const known = new Set(nodes.flatMap((node) => node.enum ?? [node.const]));
  const unknown = [...status.succeeded, ...status.failed].find((value) => !known.has(value));
  return unknown === undefined ? undefined : `reading.status: "${unknown}" is not a documented state`;
}

/** Every language counts whole seconds. */
function checkPace({ reading: { pauses, deadline, saveAs } }: JobInput): string | undefined {
  if (pauses.length === 0 || pauses.some((pause) => !Number.isInteger(pause) || pause < 1))
    return 'reading.pauses must be whole seconds, one at least';
  if (pauses.some((pause, index) => pause < (pauses[index - 1] ?? 0)))
    return 'reading.pauses must not get shorter';
  if (!Number.isInteger(deadline) || deadline < pauses[0]) return 'reading.deadline must be whole seconds';
  return /^\w[\w.-]*$/.test(saveAs) ? undefined : `reading.saveAs "${saveAs}" is not a plain file name`;
}

const goodStatuses = ({ responses }: Endpoint) =>
  Object.keys(responses)
    .map(Number)
    .filter((status) => status < 300);

function goodSchemas(endpoint: Endpoint | undefined): JsonSchema[] {
  if (!endpoint) return [];
  const { responses } = contractOf(endpoint);
  return goodStatuses(endpoint).flatMap((status) => responses[status] ?? []);
}
