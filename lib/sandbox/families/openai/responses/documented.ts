import type { Catalog } from '@/lib/endpoint/catalog';
import { memberOf } from '../../../scenario-answer';
import { Asked, asInput } from './asked';
import type { Found } from './stored';

/** A response that a scenario shows, with the conversation up to its end. One that has ended has the first word. */
export function documentedResponse(id: string, { endpoints }: Catalog): Found | undefined {
  const shown = endpoints
    .filter(({ family }) => family === 'openai')
    .flatMap(({ scenarios }) => scenarios)
    .flatMap(({ request, response }) => {
      const values =
        'events' in response ? response.events.map((event) => memberOf(event, 'response')) : [response.body];
      return values.flatMap((value) => {
        if (memberOf(value, 'id') !== id || !Array.isArray(memberOf(value, 'output'))) return [];
        const phase = String(memberOf(value, 'status'));
        return [{ response: { ...Object(value) }, phase, body: request.body }];
      });
    });
  const found = shown.find(({ phase }) => phase === 'completed') ?? shown[0];
  if (!found) return undefined;
  const asked = Asked.safeParse(found.body ?? {});
  const input = asked.success ? asked.data.input : [];
  return {
    response: found.response,
    phase: found.phase,
    items: [...input, ...asInput(found.response.output)],
  };
}
