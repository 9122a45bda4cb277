import type { Problem } from '@/lib/request/result';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { narrow, type Narrowing } from '@/lib/schema/narrow';
import { branchesOf, resolve } from './resolve-schema';

type Sides = { whole: JsonSchema; narrowed: JsonSchema };

/**
 * What a body uses although its model lacks it: fields that were taken out, values that were cut, tighter bounds.
 * The body has passed the whole schema. `where` is a path such as `generationConfig.imageConfig`.
 */
export function modelLacks(body: unknown, schema: JsonSchema, narrowing: Narrowing | undefined): Problem[] {
  if (!narrowing) return [];
  const roots: Sides = { whole: schema, narrowed: narrow(schema, narrowing) };
  return walk(body, roots, roots, '');
}

function walk(value: unknown, sides: Sides, roots: Sides, path: string): Problem[] {
  const whole = branchesOf(resolve(sides.whole, roots.whole).node, roots.whole);
  const narrowed = branchesOf(resolve(sides.narrowed, roots.narrowed).node, roots.narrowed);
  if (Array.isArray(value)) {
    const items = { whole: find(whole, 'items'), narrowed: find(narrowed, 'items') };
    const inner = pair(items.whole?.items, items.narrowed?.items);
    return inner ? value.flatMap((item, index) => walk(item, inner, roots, `${path}[${index}]`)) : [];
  }
  if (typeof value === 'object' && value !== null) {
    const lost = lostAlternative(value, whole, narrowed);
    if (lost) return [{ where: path ? `${path}.${lost.name}` : lost.name, message: lost.message }];
    return Object.entries(value).flatMap(([name, member]) => {
      const place = path ? `${path}.${name}` : name;
      const had = childOf(whole.filter(isFor(value)), name);
      const has = childOf(narrowed.filter(isFor(value)), name);
      if (had && !has) return [{ where: place, message: 'is not supported' }];
      const inner = pair(had, has);
      return inner ? walk(member, inner, roots, place) : [];
    });
  }
  const message = scalarProblem(value, whole, narrowed);
  return message ? [{ where: path, message }] : [];
}

/** Whether an alternative is the one that an object belongs to, by the members that are constant in it. */
const isFor = (value: object) => {
  const members = new Map<string, unknown>(Object.entries(value));
  return ({ properties = {} }: JsonSchema): boolean =>
    Object.entries(properties).every(
      ([name, { const: constant }]) =>
        constant === undefined || !members.has(name) || members.get(name) === constant,
    );
};

/** The constant member that names an alternative which was taken out, and what may stand there instead. */
function lostAlternative(value: object, whole: JsonSchema[], narrowed: JsonSchema[]) {
  const had = whole.filter(({ properties }) => properties).find(isFor(value));
  if (!had || narrowed.filter(({ properties }) => properties).some(isFor(value))) return undefined;
  const name = Object.entries(had.properties ?? {}).find(
    ([, { const: constant }]) => constant !== undefined,
  )?.[0];
  if (name === undefined) return undefined;
  const left = narrowed.flatMap(({ properties }) => properties?.[name]?.const ?? []);
  return {
    name,
    message: left.length > 0 ? `supports only ${left.map(String).join(', ')}` : 'is not supported',
  };
}

function scalarProblem(value: unknown, whole: JsonSchema[], narrowed: JsonSchema[]): string | undefined {
  const listed = (branches: JsonSchema[]) => branches.flatMap((branch) => branch.enum ?? []);
  const left = listed(narrowed);
  if (listed(whole).includes(value) && !left.includes(value)) {
    return `supports only ${left.map(String).join(', ')}`;
  }
  if (typeof value !== 'number') return undefined;
  for (const { minimum, maximum } of narrowed) {
    if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
    if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`;
  }
  return undefined;
}

const find = (branches: JsonSchema[], key: 'items' | 'properties') => branches.find((branch) => branch[key]);

const pair = (whole: JsonSchema | undefined, narrowed: JsonSchema | undefined): Sides | undefined =>
  whole && narrowed ? { whole, narrowed } : undefined;

function childOf(branches: JsonSchema[], name: string): JsonSchema | undefined {
  for (const { properties, additionalProperties } of branches) {
    if (properties && Object.hasOwn(properties, name)) return properties[name];
    if (typeof additionalProperties === 'object') return additionalProperties;
  }
  return undefined;
}
