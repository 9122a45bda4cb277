import { scenariosOf } from '@/lib/endpoint/define-model';
import { nameModel } from '@/lib/endpoint/name-model';
import type { Endpoint, Scenario } from '@/lib/endpoint/endpoint';
import type { Call, SandboxFamily } from './family';

type Answer = Scenario['response'];

/**
 * What does not count when a request is held against a scenario. With `isModelMeant` the model does count: it is what
 * the request is refused for.
 */
type Form = Pick<SandboxFamily, 'formQuery' | 'formBody'> & { isModelMeant?: boolean };

/**
 * The answer of the scenario whose request this is, member for member. The model code does not count unless it
 * is the point of the scenario; the answer then names the model that was asked. Nor does what says only in which
 * form the answer comes.
 */
export function sameScenario(call: Call, form: Form): Answer | undefined {
  const found = scenariosOf(call.endpoint, call.model).find((scenario) => isSame(scenario, call, form));
  return found && withModel(found.response, call);
}

/** A JSON object without some of its members; any other value as it is. */
export const without = (value: unknown, names: readonly string[]): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
    : value;

/** The answer of the first scenario that went well, streamed or not as the request asks. */
export function defaultScenario(call: Call): Answer | undefined {
  const streams = isStreamed(call.endpoint, call.body);
  const scenarios = scenariosOf(call.endpoint, call.model);
  const found = scenarios.find(
    ({ refused, response }) => !refused && response.status < 300 && 'events' in response === streams,
  );
  const response = found?.response ?? scenarios.find(({ refused }) => !refused)?.response;
  return response && withModel(response, call);
}

/** Whether this request is answered with an event stream. */
export function isStreamed({ stream, streaming }: Endpoint, body: unknown): boolean {
  if (!stream) return false;
  return streaming?.by !== 'body' || memberOf(body, streaming.field) === true;
}

/** Equality of JSON values; the order of members does not count. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameJson(item, right[index]))
    );
  }
  const members = Object.entries(left).filter(([, value]) => value !== undefined);
  return (
    members.length === Object.values(right).filter((value) => value !== undefined).length &&
    members.every(([name, value]) => Object.hasOwn(right, name) && sameJson(value, memberOf(right, name)))
  );
}

function isSame(
  { request, response, fixedModel }: Scenario,
  call: Call,
  { formQuery = [], formBody = [], isModelMeant = false }: Form,
): boolean {
  const place = fixedModel || isModelMeant ? undefined : call.endpoint.model;
  const inPath = place?.in === 'path' ? [place.name] : [];
  const { streaming } = call.endpoint;
  // An error is the same whether a stream was asked for or not.
  const switched = streaming?.by === 'body' && response.status >= 300 ? [streaming.field] : [];
  const inBody = [...formBody, ...switched, ...(place?.in === 'body' ? [place.name] : [])];
  return (
    sameJson(without(request.path ?? {}, inPath), without(call.path, inPath)) &&
    sameJson(without(request.query ?? {}, formQuery), without(call.query, formQuery)) &&
    sameJson(request.header ?? {}, call.header) &&
    sameJson(without(request.body, inBody), without(call.body, inBody))
  );
}

function withModel(answer: Answer, { endpoint, modelCode }: Call): Answer {
  return modelCode === undefined ? answer : nameModel(answer, endpoint.model, modelCode);
}

/** A member of a JSON object; nothing where the value is none or lacks it. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
