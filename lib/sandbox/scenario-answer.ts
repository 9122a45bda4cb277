import { scenariosOf } from '@/lib/endpoint/define-model';
import { nameModel } from '@/lib/endpoint/name-model';
import type { Endpoint, Scenario } from '@/lib/endpoint/endpoint';
import type { Call } from './family';

type Answer = Scenario['response'];

/**
 * The answer of the scenario whose request this is, member for member. The model code does not count unless it
 * is the point of the scenario; the answer then names the model that was asked.
 */
export function sameScenario(call: Call, formQuery: readonly string[] = []): Answer | undefined {
  const found = scenariosOf(call.endpoint, call.model).find((scenario) => isSame(scenario, call, formQuery));
  return found && withModel(found.response, call);
}

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

function isSame({ request, fixedModel }: Scenario, call: Call, formQuery: readonly string[]): boolean {
  const place = fixedModel ? undefined : call.endpoint.model;
  const without = (value: unknown, dropped: readonly string[]): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => !dropped.includes(name)))
      : value;
  const inPath = place?.in === 'path' ? [place.name] : [];
  const inBody = place?.in === 'body' ? [place.name] : [];
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
