import type { Model } from '@/lib/endpoint/model';
import { success, failure, type Result } from '@/lib/request/result';
import type { Call } from '../../family';
import { memberOf } from '../../scenario-answer';
import { modelsServedBy } from '../../served-model';

const PAGE = 20;

/** When a model came that no scenario and no date says anything about. */
const CREATED = '2025-01-01T00:00:00Z';

/** A page of the catalogue's models, newest first, or why there is none: two ends, or an id that is not in the list. */
export function modelPage(call: Call): Result<object> {
  const all = modelsServedBy(call.catalog, call.endpoint)
    .map((model) => modelInfo(call, model))
    .toSorted((left, right) => Date.parse(right.created_at) - Date.parse(left.created_at));
  const { limit, after_id: after, before_id: before } = call.query;
  if (after !== undefined && before !== undefined) {
    return failure({ where: 'query.after_id', message: 'cannot stand beside before_id' });
  }
  const given = after ?? before;
  const at = all.findIndex(({ id }) => id === given);
  if (given !== undefined && at === -1) {
    const where = after === undefined ? 'query.before_id' : 'query.after_id';
    return failure({ where, message: 'must be the id of a model in this list' });
  }
  const size = limit === undefined ? PAGE : Number(limit);
  const [start, end] = before === undefined ? [at + 1, at + 1 + size] : [Math.max(0, at - size), at];
  const data = all.slice(start, end);
  return success({
    data,
    has_more: before === undefined ? end < all.length : start > 0,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  });
}

/** One model of the catalogue in the shape of the API; a scenario that shows it has the first word. */
export function modelInfo(call: Call, model: Model) {
  const { limits = {}, availability, abilities } = model;
  const can = (supported: boolean) => ({ supported });
  return {
    type: 'model',
    id: model.code,
    display_name: model.title,
    max_input_tokens: limits.input ?? null,
    max_tokens: limits.output ?? null,
    lifecycle:
      availability.status === 'preview' || availability.status === 'available'
        ? 'active'
        : availability.status,
    capabilities: {
      image_input: can(abilities.includes('image-in')),
      structured_outputs: can(abilities.includes('structured-output')),
      thinking: can(abilities.includes('thinking')),
    },
    created_at: availability.since === undefined ? CREATED : `${availability.since}T00:00:00Z`,
    ...documentedInfo(call, model),
  };
}

function documentedInfo({ catalog, endpoint }: Call, { code }: Model): object {
  const shown = catalog.endpoints
    .filter(({ family, tags }) => family === endpoint.family && tags.includes('models'))
    .flatMap(({ scenarios }) => scenarios)
    .flatMap(({ response }): unknown[] => {
      if (!('body' in response) || response.status !== 200) return [];
      const list = memberOf(response.body, 'data');
      return Array.isArray(list) ? list : [response.body];
    });
  const found = shown.find((info) => memberOf(info, 'id') === code);
  return typeof found === 'object' && found !== null ? found : {};
}
