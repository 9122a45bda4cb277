import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call } from '../../../family';
import { memberOf } from '../../../scenario-answer';

/**
 * The body of the request by which a page begins a job with this id: what a reader copies from there is found as well.
 * `operation` is the one of the same family that begins such jobs.
 */
export function shownRequest(
  id: string,
  operation: string,
  { catalog, endpoint: { family } }: Call,
): unknown {
  const begins = catalog.endpoints.find((other) => other.family === family && other.operation === operation);
  const ofModels = catalog.models.flatMap(({ endpoints }) =>
    endpoints.flatMap((entry) => (entry.id === begins?.id ? (entry.scenarios ?? []) : [])),
  );
  return [...(begins?.scenarios ?? []), ...ofModels].find((scenario) => answersWith(scenario, id))?.request
    .body;
}

const answersWith = ({ response }: Scenario, id: string): boolean =>
  'body' in response && response.status === 200 && memberOf(response.body, 'id') === id;
