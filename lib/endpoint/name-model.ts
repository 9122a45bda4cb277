import type { JsonPath } from '@/lib/request/stream';
import type { ModelPlace, Scenario } from './endpoint';

type Response = Scenario['response'];

/** A scenario's answer that names this model where answers do. Where none is named, nothing is added. */
export function nameModel(response: Response, place: ModelPlace | undefined, code: string): Response {
  const paths: JsonPath[] = [
    ...(place?.answer === undefined ? [] : [[place.answer]]),
    ...(place?.event === undefined ? [] : [place.event]),
  ];
  const named = (value: unknown) => paths.reduce<unknown>((made, path) => replaceAt(made, path, code), value);
  return 'events' in response
    ? { ...response, events: response.events.map(named) }
    : { ...response, body: named(response.body) };
}

/** A copy with another value at a path that is there; the value itself where it is not. */
function replaceAt(value: unknown, [step, ...rest]: JsonPath, member: unknown): unknown {
  if (step === undefined) return member;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaceAt(item, rest, member) : item));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: replaceAt(new Map(Object.entries(value)).get(String(step)), rest, member) };
}
