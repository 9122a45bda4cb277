import { jsonMember } from '@/lib/request/json-member';
import type { ParamRule, RequestPlan, RequestValues } from '@/lib/request/plan';
import type { EndpointView, UpstreamView } from '@/lib/request/view';
import { setBodyField } from './body-field';
import type { WorkbenchState } from './state';

type Filled = { plan: RequestPlan; values: RequestValues };
type Choice = Pick<WorkbenchState, 'scenario' | 'loaded' | 'bodies' | 'params' | 'stream'>;

/** The request as it stands: the scenario, what the reader changed in it, and the stream switch. */
export function currentRequest(view: EndpointView, state: Choice): Filled {
  const { values } = state.loaded[state.scenario] ?? view.scenario;
  const twin = state.stream ? view.streaming : undefined;
  const plan = twin?.by === 'endpoint' ? twin.plan : view.plan;
  const query = twin?.by === 'endpoint' ? { ...values.query, ...twin.query } : values.query;
  const typed = state.bodies[state.scenario];
  const body =
    typed === undefined && twin?.by === 'body' && values.body !== undefined
      ? setBodyField(values.body, twin.field, true)
      : (typed ?? values.body);
  const given = { path: values.path, query, header: values.header };
  const fill = (place: ParamRule['in']) =>
    Object.fromEntries(
      plan.params.flatMap((rule) => {
        if (rule.in !== place) return [];
        const value = state.params[paramKey(rule)] ?? given[place][rule.name] ?? '';
        return value === '' && !rule.required ? [] : [[rule.name, value]];
      }),
    );
  return {
    plan,
    values: {
      path: fill('path'),
      query: fill('query'),
      header: fill('header'),
      ...(body === undefined ? {} : { body }),
    },
  };
}

/**
 * The body once the stream switch is turned, where it has to be written as if it were typed: the reader has typed
 * one, or the scenario streams by itself and must not.
 */
export function switchedBody(view: EndpointView, state: Choice, stream: boolean): string | undefined {
  if (view.streaming?.by !== 'body') return undefined;
  const { field } = view.streaming;
  const own = (state.loaded[state.scenario] ?? view.scenario).values.body;
  const text = state.bodies[state.scenario] ?? (jsonMember(own, field) === true ? own : undefined);
  return text === undefined || (jsonMember(text, field) === true) === stream
    ? undefined
    : setBodyField(text, field, stream);
}

/** How the answer is read when it streams, if this request can be answered with a stream at all. */
export const readingFor = (
  { reading, streaming, streams }: EndpointView,
  stream: boolean,
): EndpointView['reading'] => (streams || streaming?.by === 'body' || stream ? reading : undefined);

/** Whether the answer is to be a stream: what the body says, or else the switch. */
export const isStreaming = (
  { streaming, streams }: EndpointView,
  { body }: RequestValues,
  stream: boolean,
): boolean => (streaming?.by === 'body' ? jsonMember(body, streaming.field) === true : streams || stream);

/** How a parameter is called in the state and in the relay's address: `path.model`. */
export const paramKey = ({ in: place, name }: Pick<ParamRule, 'in' | 'name'>): string => `${place}.${name}`;

/** The parameters a reader may fill in: not the page's own model, nor what the stream switch sets. */
export function editableParams(view: EndpointView, { plan }: Filled, stream: boolean): ParamRule[] {
  const twin = stream ? view.streaming : undefined;
  return plan.params.filter(({ in: place, name }) => {
    if (place === 'path') return view.model === undefined || view.scenario.values.path[name] !== view.model;
    return !(place === 'query' && twin?.by === 'endpoint' && Object.hasOwn(twin.query, name));
  });
}

/** Whether the request is the one whose samples the page was built with. */
export const isPristine = (view: EndpointView, upstreams: UpstreamView[], state: WorkbenchState): boolean =>
  state.scenario === view.scenario.id &&
  state.upstream === upstreams[0]?.id &&
  (state.stream === view.streams || !view.streaming) &&
  state.bodies[state.scenario] === undefined &&
  Object.keys(state.params).length === 0;

/** The schema of the endpoint that the request goes to: the stream switch may have changed it. */
export const schemaHref = (view: EndpointView, { id }: RequestPlan): string =>
  view.schemaHref.replace(/[^/]+$/, `${encodeURIComponent(id)}.json`);

/** Where a request goes: ids and documented values; the relay knows the rest. A path from the site's root. */
export function relayAddress(upstream: string, { plan, values }: Filled): string {
  const query = new URLSearchParams();
  for (const place of ['path', 'query', 'header'] as const) {
    for (const [name, value] of Object.entries(values[place])) query.append(`${place}.${name}`, value);
  }
  const text = query.toString();
  return `/api/relay/${encodeURIComponent(upstream)}/${encodeURIComponent(plan.id)}${text ? `?${text}` : ''}`;
}
