import { textFor, type Hints } from './hints';
import { makeText } from './make-text';
import { memberOf } from './scenario-answer';

/** Counts of one value that is made: nodes so far, and how many numbers were taken out of the prompt. */
type Spent = { nodes: number; numbers: number };
type Place = {
  root: unknown;
  name: string;
  description: string;
  depth: number;
  hints: Hints;
  spent: Spent;
};

/** Beyond these depths optional members, and then all members, are left out: a schema may hold itself. */
const DEPTH_OPTIONAL = 6;
const DEPTH_MAX = 12;
const NODES_MAX = 500;
const ITEMS_MAX = 100;

/**
 * A JSON value that satisfies a schema, with values out of the prompt where they fit. Reads standard JSON Schema and
 * the subset of OpenAPI with types in upper case that Gemini takes.
 */
export function makeJson(schema: unknown, hints: Hints, name = ''): unknown {
  const spent = { nodes: 0, numbers: 0 };
  return make(schema, { root: schema, name, description: '', depth: 0, hints, spent });
}

function make(given: unknown, outer: Place): unknown {
  const { root, spent, depth } = outer;
  spent.nodes += 1;
  if (spent.nodes > NODES_MAX || depth > DEPTH_MAX) return null;
  const schema = flatten(given, root, spent, 0);
  const text = (key: string) => {
    const value = memberOf(schema, key);
    return typeof value === 'string' ? value : undefined;
  };
  const place = { ...outer, description: text('description') ?? outer.description };
  if (has(schema, 'const')) return memberOf(schema, 'const');
  const values = listOf(memberOf(schema, 'enum'));
  if (values.length > 0) return chosen(values, place);
  switch (typeOf(schema)) {
    case 'object':
      return makeObject(schema, place);
    case 'array':
      return makeArray(schema, place);
    case 'integer':
    case 'number':
      return makeNumber(schema, place);
    case 'boolean':
      return !/\b(?:not|no|never|without)\b|不|ない/.test(place.hints.text.slice(0, 400));
    case 'null':
      return null;
    case 'string':
      return makeText(schema, textFor(place.name, place.description, place.hints));
    default:
      return textFor(place.name, place.description, place.hints);
  }
}

/** Follows references and takes the first alternative; the members of `allOf` are put together. */
function flatten(schema: unknown, root: unknown, spent: Spent, depth: number): unknown {
  spent.nodes += 1;
  const isSpent = spent.nodes > NODES_MAX || depth > DEPTH_MAX;
  if (typeof schema !== 'object' || schema === null || isSpent) return {};
  const ref = memberOf(schema, '$ref') ?? memberOf(schema, 'ref');
  if (typeof ref === 'string') {
    const target = ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter((step) => step !== '')
      .reduce(memberOf, root);
    return flatten({ ...asObject(target), ...without(schema, ['$ref', 'ref']) }, root, spent, depth + 1);
  }
  const all = listOf(memberOf(schema, 'allOf')).map((part) => flatten(part, root, spent, depth + 1));
  if (all.length > 0) return mergeAll([...all, without(schema, ['allOf'])]);
  for (const key of ['anyOf', 'oneOf']) {
    const branches = listOf(memberOf(schema, key));
    const first = branches.find((branch) => typeOf(branch) !== 'null') ?? branches[0];
    if (first !== undefined) {
      return mergeAll([without(schema, [key]), flatten(first, root, spent, depth + 1)]);
    }
  }
  return schema;
}

function mergeAll(parts: unknown[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(asObject(part))) {
      if (key === 'properties') merged[key] = { ...asObject(merged[key]), ...asObject(value) };
      else if (key === 'required') merged[key] = [...listOf(merged[key]), ...listOf(value)];
      else merged[key] = value;
    }
  }
  return merged;
}

/** Members in the order that is asked for; optional ones too, but not endlessly where a type holds itself. */
function makeObject(schema: unknown, place: Place): Record<string, unknown> {
  const properties = asObject(memberOf(schema, 'properties'));
  const required = listOf(memberOf(schema, 'required'));
  const order = listOf(memberOf(schema, 'propertyOrdering')).filter((name) => typeof name === 'string');
  const names = [...new Set([...order, ...Object.keys(properties)])].filter((name) =>
    Object.hasOwn(properties, name),
  );
  const limit = numberOf(memberOf(schema, 'maxProperties')) ?? Infinity;
  const kept = names.filter((name) => required.includes(name) || place.depth < DEPTH_OPTIONAL);
  const chosenNames = kept.length > limit ? kept.filter((name) => required.includes(name)) : kept;
  const entries = chosenNames.map((name) => [
    name,
    make(properties[name], { ...place, name, description: '', depth: place.depth + 1 }),
  ]);
  const rest = memberOf(schema, 'additionalProperties');
  const least = Math.min(numberOf(memberOf(schema, 'minProperties')) ?? 0, ITEMS_MAX);
  const missing = least - entries.length;
  for (let index = 0; index < missing; index += 1) {
    entries.push([`member${index + 1}`, make(asObject(rest), { ...place, depth: place.depth + 1 })]);
  }
  return Object.fromEntries(entries);
}

function makeArray(schema: unknown, place: Place): unknown[] {
  const prefix = listOf(memberOf(schema, 'prefixItems'));
  const items = memberOf(schema, 'items');
  const least = numberOf(memberOf(schema, 'minItems')) ?? 0;
  const most = numberOf(memberOf(schema, 'maxItems')) ?? Infinity;
  const deep = place.depth >= DEPTH_OPTIONAL;
  const wanted = Math.max(least, Math.min(prefix.length > 0 ? prefix.length : deep ? 0 : 2, most));
  const values = Array.from({ length: Math.min(wanted, ITEMS_MAX) }, (_, index) => {
    const inner = { ...place, name: singular(place.name), depth: place.depth + 1 };
    const value = make(prefix[index] ?? items ?? { type: 'string' }, inner);
    const word = place.hints.topic.words[index];
    const plain =
      typeOf(items) === 'string' && !has(items, 'enum') && !has(items, 'format') && !has(items, 'pattern');
    return plain && word && typeof value === 'string' && prefix.length === 0 ? makeText(items, word) : value;
  });
  if (memberOf(schema, 'uniqueItems') !== true) return values;
  const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const pool = listOf(memberOf(items, 'enum')).filter((value) => !unique.includes(value));
  return [...unique, ...pool.slice(0, Math.max(0, least - unique.length))];
}

function makeNumber(schema: unknown, { hints, spent }: Place): number {
  const at = (key: string) => numberOf(memberOf(schema, key));
  const whole = typeOf(schema) === 'integer';
  const step = at('multipleOf') ?? (whole ? 1 : undefined);
  const above = at('exclusiveMinimum');
  const below = at('exclusiveMaximum');
  const low = Math.max(
    at('minimum') ?? -Infinity,
    above === undefined ? -Infinity : above + (whole ? 1 : 1e-6),
  );
  const high = Math.min(
    at('maximum') ?? Infinity,
    below === undefined ? Infinity : below - (whole ? 1 : 1e-6),
  );
  const fits = (value: number) =>
    value >= low &&
    value <= high &&
    (step === undefined || Math.abs(value / step - Math.round(value / step)) < 1e-9);
  const given = hints.numbers.filter(fits);
  const found = given[spent.numbers % Math.max(1, given.length)];
  spent.numbers += 1;
  if (found !== undefined) return found;
  const bound = Number.isFinite(low) ? low : Number.isFinite(high) ? high : 1;
  const near =
    step === undefined ? bound : (low === bound ? Math.ceil(bound / step) : Math.floor(bound / step)) * step;
  return [1, 0, near].find(fits) ?? near;
}

/** The value that the prompt names, else the first one. */
function chosen(values: unknown[], { hints }: Place): unknown {
  const text = hints.text.toLowerCase();
  const named = values.find(
    (value) =>
      typeof value === 'string' &&
      value.length > 1 &&
      text.includes(value.toLowerCase().replaceAll('_', ' ')),
  );
  return named ?? values[0];
}

function typeOf(schema: unknown): string | undefined {
  const type = memberOf(schema, 'type');
  const first = Array.isArray(type) ? type.find((item) => item !== 'null') : type;
  if (typeof first === 'string') return first.toLowerCase();
  if (has(schema, 'properties')) return 'object';
  return has(schema, 'items') || has(schema, 'prefixItems') ? 'array' : undefined;
}

const has = (schema: unknown, key: string): boolean => memberOf(schema, key) !== undefined;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const without = (schema: object, keys: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));

/** A number, also where it is written as an int64 text. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

const singular = (name: string): string => (/[^s]s$/.test(name) ? name.slice(0, -1) : name);
