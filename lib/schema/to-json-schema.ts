import { z } from 'zod';
import type { JsonSchema } from './json-schema';

/** Whether a schema describes what a client may write (`input`) or what a server answers (`output`). */
export type Direction = 'input' | 'output';

const known: Record<Direction, WeakMap<z.ZodType, JsonSchema>> = {
  input: new WeakMap(),
  output: new WeakMap(),
};

/**
 * Turns a zod schema into plain JSON Schema 2020-12 with a `$defs` entry for each `.meta({ id })`. The bounds
 * that zod adds to every integer are dropped: they say nothing about the API. Throws where zod has no JSON
 * Schema (dates, transforms). What is asked for again, as errors are by each endpoint, is the same object,
 * and frozen.
 * https://zod.dev/json-schema
 */
export function toJsonSchema(schema: z.ZodType, direction: Direction): JsonSchema {
  const before = known[direction].get(schema);
  if (before) return before;
  const made: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: direction, unrepresentable: 'throw' })),
  );
  const tidied = mapSchema(made as JsonSchema, tidy);
  known[direction].set(schema, tidied);
  return tidied;
}

/**
 * Draft-07 of the same schema for Monaco and validators of that draft: there `$ref` hides what stands beside
 * it, so a reference with siblings moves into `allOf`. `$defs` stay where they are.
 */
export function toDraft7(schema: JsonSchema): JsonSchema {
  const mapped = mapSchema(schema, (node) => {
    const { $ref, ...rest } = node;
    if ($ref === undefined || Object.keys(rest).every((key) => key === '$defs' || key === '$schema'))
      return node;
    return { ...rest, allOf: [{ $ref }] };
  });
  return { ...mapped, $schema: 'http://json-schema.org/draft-07/schema#' };
}

/** Rebuilds a schema bottom-up, each node through `change`; the input is left as it is. */
export function mapSchema(node: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const next: JsonSchema = { ...node };
  for (const key of ['properties', '$defs'] as const) {
    const table = node[key];
    if (table) {
      next[key] = Object.fromEntries(
        Object.entries(table).map(([name, child]) => [name, mapSchema(child, change)]),
      );
    }
  }
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const) {
    const list = node[key];
    if (list) next[key] = list.map((child) => mapSchema(child, change));
  }
  for (const key of ['items', 'propertyNames', 'not', 'additionalProperties'] as const) {
    const child = node[key];
    if (typeof child === 'object') next[key] = mapSchema(child, change);
  }
  return change(next);
}

function tidy(node: JsonSchema): JsonSchema {
  const { minimum, maximum, propertyNames, ...rest } = node;
  const next: JsonSchema = rest;
  if (minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER) next.minimum = minimum;
  if (maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER) next.maximum = maximum;
  // A map's keys are strings anyway; what is told is which ones.
  if (propertyNames && (propertyNames.$ref ?? propertyNames.enum ?? propertyNames.pattern) !== undefined) {
    next.propertyNames = propertyNames;
  }
  return Object.freeze(next);
}

const REF = '#/$defs/';

/** The `$defs` key that a `$ref` names. Throws on a reference to another document: the bundle is whole. */
export function refName(ref: string): string {
  if (!ref.startsWith(REF)) throw new Error(`JSON Schema reference "${ref}" does not point into $defs`);
  return ref.slice(REF.length);
}

/** The last word of a type id: `gemini.GenerationConfig` is `GenerationConfig` to a reader. */
export const shortName = (typeId: string): string => typeId.slice(typeId.lastIndexOf('.') + 1);

/** The schema that the root names, or the root itself. */
export const rootOf = (schema: JsonSchema): JsonSchema =>
  (schema.$ref === undefined ? undefined : schema.$defs?.[refName(schema.$ref)]) ?? schema;

/** Drops `$defs` that nothing reaches any more. */
export function pruneDefs(schema: JsonSchema): JsonSchema {
  const defs = schema.$defs ?? {};
  const reached = new Set<string>();
  const visit = (node: JsonSchema) => {
    mapSchema(node, (child) => {
      if (child.$ref === undefined) return child;
      const name = refName(child.$ref);
      const def = defs[name];
      if (def && !reached.has(name)) {
        reached.add(name);
        visit(def);
      }
      return child;
    });
  };
  const { $defs: _, ...root } = schema;
  visit(root);
  const kept = Object.entries(defs).filter(([name]) => reached.has(name));
  return kept.length > 0 ? { ...root, $defs: Object.fromEntries(kept) } : root;
}
