import type { Problem } from '@/lib/request/result';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { narrow, type Narrowing } from '@/lib/schema/narrow';
import { alternativesOf, fixedValues, isMeant, tagOf, type Alternative } from './alternatives';

/**
 * What a model lacks: the whole field, or only the value, which may be a text that is too long. `value` is what the body
 * has there; `left` are the values that the model takes, where there are a few.
 */
export type Lack = Problem & {
  lacks: 'field' | 'value';
  value: unknown;
  left?: readonly unknown[];
  maxLength?: number;
};

type Sides = { whole: JsonSchema; narrowed: JsonSchema };

/**
 * What a body uses although its model lacks it: fields and alternatives that were taken out, values that were cut, tighter
 * bounds.
 * The body has passed the whole schema. `where` is a path such as `generationConfig.imageConfig`.
 */
export function modelLacks(body: unknown, schema: JsonSchema, narrowing: Narrowing | undefined): Lack[] {
  if (!narrowing) return [];
  const roots: Sides = { whole: schema, narrowed: narrow(schema, narrowing) };
  return walk(body, roots, roots, '');
}

function walk(value: unknown, sides: Sides, roots: Sides, path: string): Lack[] {
  const whole = alternativesOf(sides.whole, roots.whole);
  const narrowed = alternativesOf(sides.narrowed, roots.narrowed);
  if (Array.isArray(value)) {
    const inner = pair(itemsOf(whole), itemsOf(narrowed));
    if (!inner && itemsOf(whole) && narrowed.length > 0) {
      return [{ where: path, message: 'takes no list', lacks: 'value', value }];
    }
    return inner ? value.flatMap((item, index) => walk(item, inner, roots, `${path}[${index}]`)) : [];
  }
  if (typeof value === 'object' && value !== null) {
    const had = whole.filter((branch) => isMeant(branch, value, roots.whole));
    const has = narrowed.filter(({ typeId }) => had.some((branch) => branch.typeId === typeId));
    const [lost] = has.length === 0 ? had : [];
    return lost
      ? [lackOf(lost, value, { narrowed, roots, path })]
      : walkMembers(value, { had, has }, roots, path);
  }
  const problem = scalarProblem(
    value,
    whole.map(({ node }) => node),
    narrowed.map(({ node }) => node),
  );
  return problem ? [{ where: path, lacks: 'value', value, ...problem }] : [];
}

type Both = { had: Alternative[]; has: Alternative[] };

const walkMembers = (object: object, { had, has }: Both, roots: Sides, path: string): Lack[] =>
  Object.entries(object).flatMap(([name, member]): Lack[] => {
    const place = path ? `${path}.${name}` : name;
    // A field that may be null is left out by it.
    if (member === null) return [];
    const whole = childOf(had, name);
    const narrowed = childOf(has, name);
    if (whole && !narrowed) {
      return [{ where: place, message: 'is not supported', lacks: 'field', value: member }];
    }
    const inner = pair(whole, narrowed);
    return inner ? walk(member, inner, roots, place) : [];
  });

type Left = { narrowed: Alternative[]; roots: Sides; path: string };

/** An object of a kind that the model lacks, named by the member that tells its kind, and the kinds that are left. */
function lackOf(lost: Alternative, value: object, { narrowed, roots, path }: Left): Lack {
  const tag = tagOf(lost, roots.whole);
  if (tag === undefined) return { where: path, message: 'is not supported', lacks: 'value', value };
  const left = narrowed.flatMap(({ node }) => fixedValues(node.properties?.[tag], roots.narrowed) ?? []);
  return {
    where: path ? `${path}.${tag}` : tag,
    message: left.length > 0 ? `supports only ${left.map(String).join(', ')}` : 'is not supported',
    lacks: 'value',
    value: Reflect.get(value, tag),
  };
}

function scalarProblem(
  value: unknown,
  whole: JsonSchema[],
  narrowed: JsonSchema[],
): Pick<Lack, 'message' | 'left' | 'maxLength'> | undefined {
  const listed = (branches: JsonSchema[]) => branches.flatMap((branch) => branch.enum ?? []);
  const left = listed(narrowed);
  const isClosed = left.length > 0 && narrowed.every((branch) => branch.enum || branch.type === 'null');
  if ((isClosed || listed(whole).includes(value)) && !left.includes(value)) {
    return { message: `supports only ${left.map(String).join(', ')}`, left };
  }
  for (const { minimum, maximum, maxLength } of narrowed) {
    if (typeof value === 'string' && maxLength !== undefined && value.length > maxLength) {
      return { message: `must have at most ${maxLength} characters`, maxLength };
    }
    if (typeof value !== 'number' || narrowed.some((branch) => branch.const === value)) continue;
    if (minimum !== undefined && value < minimum) return { message: `must be at least ${minimum}` };
    if (maximum !== undefined && value > maximum) return { message: `must be at most ${maximum}` };
  }
  return typeof value === 'string' ? areaProblem(value, narrowed) : undefined;
}

/** A size such as `2048x1024` that has too few or too many pixels. */
function areaProblem(value: string, narrowed: JsonSchema[]): Pick<Lack, 'message'> | undefined {
  const [width = NaN, height = NaN] = value.split('x').map(Number);
  for (const { 'x-area': [least, most] = [0, Infinity] } of narrowed) {
    if (width * height < least) return { message: `must have at least ${least} pixels in all` };
    if (width * height > most) return { message: `must have at most ${most} pixels in all` };
  }
  return undefined;
}

const itemsOf = (branches: Alternative[]) => branches.find(({ node }) => node.items)?.node.items;

const pair = (whole: JsonSchema | undefined, narrowed: JsonSchema | undefined): Sides | undefined =>
  whole && narrowed ? { whole, narrowed } : undefined;

function childOf(branches: Alternative[], name: string): JsonSchema | undefined {
  for (const { node } of branches) {
    const { properties, additionalProperties } = node;
    if (properties && Object.hasOwn(properties, name)) return properties[name];
    if (typeof additionalProperties === 'object') return additionalProperties;
  }
  return undefined;
}
