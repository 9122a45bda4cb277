import type { Model } from '@/lib/endpoint/model';
import type { Call } from '../../family';
import { memberOf } from '../../scenario-answer';
import { modelsServedBy } from '../../served-model';

/** When a model came that no scenario and no date says anything about: the first day of 2025. */
const CREATED = 1735689600;

/** The list of the catalogue's models. */
export const modelList = (call: Call) => ({
  object: 'list',
  data: modelsServedBy(call.catalog, call.endpoint).map((model) => modelInfo(call, model)),
});

/** One model of the catalogue in the shape of the API; a scenario that shows it has the first word. */
export const modelInfo = (call: Call, model: Model) => ({
  id: model.code,
  object: 'model',
  created: createdAt(model),
  owned_by: model.vendor.toLowerCase().replaceAll(/\s+/g, '-'),
  ...documentedInfo(call, model),
});

const createdAt = ({ availability: { since } }: Model): number =>
  since === undefined ? CREATED : Math.floor(Date.parse(since) / 1000);

function documentedInfo({ catalog }: Call, { code }: Model): object {
  const shown = catalog.endpoints
    .filter(({ family, tags }) => family === 'openai' && tags.includes('models'))
    .flatMap(({ scenarios }) => scenarios)
    .flatMap(({ response }): unknown[] => {
      if (!('body' in response) || response.status !== 200) return [];
      const list = memberOf(response.body, 'data');
      return Array.isArray(list) ? list : [response.body];
    });
  const found = shown.find((info) => memberOf(info, 'id') === code);
  return typeof found === 'object' && found !== null ? found : {};
}
