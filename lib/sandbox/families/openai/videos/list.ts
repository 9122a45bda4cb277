import type { Call } from '../../../family';
import { exampleJobs, packModel } from '../../../job';
import { jobOf } from '@/lib/endpoint/job';
import { modelsServedBy } from '../../../served-model';
import { filmOf, PREFIX, type Film } from './film';

/** What the examples show: length, size and prompt. */
const EXAMPLES = [
  ['4', '1280x720', 'A small harbour at first light, boats rocking at the pier.'],
  ['8', '1280x720', 'Clouds pass over a mountain meadow, seen from above.'],
  ['4', '720x1280', 'A red kite rises over a beach, the camera follows it.'],
  ['12', '1280x720', 'A train crosses a viaduct in autumn light.'],
  ['4', '1280x720', 'Rain falls on a quiet canal at night.'],
] as const;

/** A page of example videos, each of which can be asked for by its id; nothing where `after` is none of them. */
export function filmsOf(call: Call) {
  const { catalog, endpoint, query } = call;
  const begins = catalog.endpoints.find(({ id }) => id === jobOf(catalog.jobs ?? [], endpoint.id)?.create);
  const model = begins && modelsServedBy(catalog, begins)[0]?.code;
  const jobs = exampleJobs(call, {
    prefix: PREFIX,
    said: EXAMPLES.map(([seconds, size]) => [packModel(model ?? ''), seconds, size, '']),
    prompts: EXAMPLES.map(([, , prompt]) => prompt),
  });
  const films = jobs.map(({ id, job }) => filmOf(id, job, call));
  const ordered = query['order'] === 'asc' ? films.reverse() : films;
  const { after } = query;
  const start = after === undefined ? 0 : ordered.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) return undefined;
  return pageOf(ordered.slice(start), Number(query['limit'] ?? 20));
}

function pageOf(films: readonly Film[], limit: number) {
  const data = films.slice(0, limit);
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: films.length > data.length,
  };
}
