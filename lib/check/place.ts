/** A step into a JSON value. */
export type Step = string | number;

/** Writes a path as a reader would: `contents[0].role`, `labels["a b"]`; the whole value is an empty text. */
export const writePath = (steps: readonly Step[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');

/** Reads the steps of a JSON pointer in a URI fragment (RFC 6901 §6) through the value they lead into. */
export function readPointer(pointer: string, value: unknown): Step[] {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(here) ? Number(name) : name;
      here = child(here, step);
      return step;
    });
}

/** What lies one step inside a value; nothing when there is no such own property. */
export const child = (value: unknown, step: Step): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;

/** What lies at a path inside a value. */
export const valueAt = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>((here, step) => child(here, step), value);
