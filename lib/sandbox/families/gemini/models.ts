import type { Call } from '../../family';
import type { Model } from '@/lib/endpoint/model';
import { modelsServedBy, servingOf } from '../../served-model';

const PAGE = 50;

/** One model of the catalogue in the shape of the API. */
export function modelInfo(call: Call, model: Model) {
  const { catalog } = call;
  const methods = catalog.endpoints.flatMap((endpoint) => {
    const operation = /:(\w+)$/.exec(endpoint.path)?.[1];
    return operation && servingOf(catalog, endpoint, model) ? [operation] : [];
  });
  return {
    ...documentedInfo(call, model),
    name: `models/${model.code}`,
    displayName: model.title,
    description: model.summary,
    ...(model.limits?.input === undefined ? {} : { inputTokenLimit: model.limits.input }),
    ...(model.limits?.output === undefined ? {} : { outputTokenLimit: model.limits.output }),
    supportedGenerationMethods: [...new Set(methods)],
    ...(model.abilities.includes('thinking') ? { thinking: true } : {}),
  };
}

const DEFAULTS = { temperature: 1, topP: 0.95, topK: 64, maxTemperature: 2 };

/** What a scenario says about this model, such as its version; else the usual defaults. */
function documentedInfo({ catalog }: Call, { code }: Model): object {
  const scenarios = catalog.endpoints.flatMap((endpoint) =>
    endpoint.operation === 'get-model' ? endpoint.scenarios : [],
  );
  const response = scenarios.find(({ request }) => request.path?.['model'] === code)?.response;
  const body = response && 'body' in response && response.status === 200 ? response.body : undefined;
  return { version: code, ...DEFAULTS, ...(typeof body === 'object' ? body : {}) };
}

/** A page of the catalogue's models, or nothing when the page token is none of ours. */
export function modelPage(call: Call) {
  const served = modelsServedBy(call.catalog, call.endpoint);
  const { pageSize, pageToken } = call.query;
  const start = pageToken === undefined ? 0 : served.findIndex(({ code }) => tokenOf(code) === pageToken);
  if (start === -1) return undefined;
  const end = start + (pageSize === undefined ? PAGE : Number(pageSize));
  const next = served[end];
  return {
    models: served.slice(start, end).map((model) => modelInfo(call, model)),
    ...(next ? { nextPageToken: tokenOf(next.code) } : {}),
  };
}

/** A page token names the first model of its page, so that any instance can read it. */
const tokenOf = (code: string): string => btoa(`models/${code}`).replace(/=+$/, '');
