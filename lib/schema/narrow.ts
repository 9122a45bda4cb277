import type { JsonSchema } from './json-schema';
import { pruneDefs, refName } from './to-json-schema';

/**
 * What is taken out of a schema, by type and field. `remove`: `gemini.GenerationConfig.imageConfig`. `values`:
 * the enum values that are left, by enum type or by field. `limits`: bounds and defaults that replace a field's.
 */
export type Narrowing = {
  remove?: string[];
  values?: Record<string, string[]>;
  limits?: Record<string, { minimum?: number; maximum?: number; default?: unknown }>;
};

/** The names in a narrowing that this schema has no place for; a name that no schema of an endpoint has is a mistake. */
export function unknownNames(schema: JsonSchema, narrowing: Narrowing): string[] {
  const known = (name: string) => {
    const { type, field } = splitName(name);
    return (
      schema.$defs?.[name]?.enum !== undefined || schema.$defs?.[type]?.properties?.[field] !== undefined
    );
  };
  const names = [
    ...(narrowing.remove ?? []),
    ...Object.keys(narrowing.values ?? {}),
    ...Object.keys(narrowing.limits ?? {}),
  ];
  return names.filter((name) => !known(name));
}

/** A copy of the schema without what a model lacks. Types that nothing uses any more are dropped. */
export function narrow(schema: JsonSchema, narrowing: Narrowing | undefined): JsonSchema {
  if (!narrowing) return schema;
  const defs: Record<string, JsonSchema> = { ...schema.$defs };
  for (const name of narrowing.remove ?? []) {
    const { type, field } = splitName(name);
    const def = defs[type];
    if (def?.properties) defs[type] = withoutField(def, field);
  }
  for (const [name, values] of Object.entries(narrowing.values ?? {})) {
    const whole = defs[name];
    if (whole?.enum) {
      defs[name] = cut(whole, values);
      continue;
    }
    changeField(defs, name, (field) => cutField(field, values, defs));
  }
  for (const [name, limits] of Object.entries(narrowing.limits ?? {})) {
    changeField(defs, name, (field) => ({ ...field, ...limits }));
  }
  return pruneDefs({ ...schema, $defs: defs });
}

function changeField(
  defs: Record<string, JsonSchema>,
  name: string,
  change: (field: JsonSchema) => JsonSchema,
) {
  const { type, field } = splitName(name);
  const def = defs[type];
  const property = def?.properties?.[field];
  if (def && property) defs[type] = { ...def, properties: { ...def.properties, [field]: change(property) } };
}

function withoutField(def: JsonSchema, field: string): JsonSchema {
  const { [field]: _, ...properties } = def.properties ?? {};
  const groups = def['x-one-of']
    ?.map((group) => group.filter((name) => name !== field))
    .filter((group) => group.length > 1);
  return {
    ...def,
    properties,
    ...(def.required ? { required: def.required.filter((name) => name !== field) } : {}),
    ...(groups ? { 'x-one-of': groups } : {}),
  };
}

/** Cuts the values of a field that names an enum type, an open enum, or a list of either. */
function cutField(field: JsonSchema, values: string[], defs: Record<string, JsonSchema>): JsonSchema {
  if (field.items) return { ...field, items: cutField(field.items, values, defs) };
  if (field.anyOf) return { ...field, anyOf: field.anyOf.map((branch) => cutField(branch, values, defs)) };
  if (field.enum) return cut(field, values);
  if (field.$ref === undefined) return field;
  const name = refName(field.$ref);
  const def = defs[name];
  if (!def?.enum) return field;
  const { $ref: _, ...rest } = field;
  return { ...cut(def, values), ...rest, 'x-type': name };
}

const cut = (schema: JsonSchema, values: string[]): JsonSchema => ({
  ...schema,
  enum: (schema.enum ?? []).filter((value) => typeof value !== 'string' || values.includes(value)),
});

function splitName(name: string): { type: string; field: string } {
  const dot = name.lastIndexOf('.');
  return { type: name.slice(0, dot), field: name.slice(dot + 1) };
}
