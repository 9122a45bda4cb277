import type { JsonSchema } from './json-schema';
import { mapSchema, pruneDefs, refName } from './to-json-schema';

/**
 * What is taken out of a schema, by type and field. `remove`: `gemini.GenerationConfig.imageConfig`, or a type
 * that is an alternative in unions: `openai.ChatAudioPart`. `values`: the enum values that are left, by enum type or
 * by field. `limits`: bounds, lengths of texts and defaults that replace a field's; `default: undefined` takes a default away.
 * `area` are the least and most pixels of a size.
 */
export type Narrowing = {
  remove?: string[];
  values?: Record<string, string[]>;
  limits?: Record<
    string,
    { minimum?: number; maximum?: number; maxLength?: number; area?: [number, number]; default?: unknown }
  >;
};

/** Several narrowings as one: all that any of them removes; of values and limits the last one counts. */
export const mergeNarrowings = (...narrowings: Narrowing[]): Narrowing => ({
  remove: narrowings.flatMap(({ remove }) => remove ?? []),
  values: Object.assign({}, ...narrowings.map(({ values }) => values)),
  limits: Object.assign({}, ...narrowings.map(({ limits }) => limits)),
});

/** The names in a narrowing that this schema has no place for; a name that no schema of an endpoint has is a mistake. */
export function unknownNames(schema: JsonSchema, narrowing: Narrowing): string[] {
  const isField = (name: string) => {
    const { type, field } = splitName(name);
    return schema.$defs?.[type]?.properties?.[field] !== undefined;
  };
  const alternatives = new Set(unionsIn(schema).flatMap((branches) => branches.map(namedBy)));
  return [
    ...(narrowing.remove ?? []).filter((name) => !isField(name) && !alternatives.has(name)),
    ...Object.keys(narrowing.values ?? {}).filter(
      (name) => !isField(name) && schema.$defs?.[name]?.enum === undefined,
    ),
    ...Object.keys(narrowing.limits ?? {}).filter((name) => !isField(name)),
  ];
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
    changeField(defs, name, (field) => limited(field, limits));
  }
  const removed = new Set(narrowing.remove);
  return pruneDefs(mapSchema({ ...schema, $defs: defs }, (node) => withoutAlternatives(node, removed)));
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

/** The lists of alternatives in a schema. */
function unionsIn(schema: JsonSchema): JsonSchema[][] {
  const unions: JsonSchema[][] = [];
  mapSchema(schema, (node) => {
    unions.push(node.anyOf ?? [], node.oneOf ?? []);
    return node;
  });
  return unions;
}

const namedBy = ({ $ref }: JsonSchema) => ($ref === undefined ? undefined : refName($ref));

function withoutAlternatives(node: JsonSchema, removed: ReadonlySet<string>): JsonSchema {
  const isLeft = (branch: JsonSchema) => !removed.has(namedBy(branch) ?? '');
  return {
    ...node,
    ...(node.anyOf ? { anyOf: node.anyOf.filter(isLeft) } : {}),
    ...(node.oneOf ? { oneOf: node.oneOf.filter(isLeft) } : {}),
  };
}

/** Bounds stand with the number or size they are of, which may be an alternative beside null or a constant. */
function limited(field: JsonSchema, limits: NonNullable<Narrowing['limits']>[string]): JsonSchema {
  const { default: standard, area, ...numbers } = limits;
  const bounds: JsonSchema = { ...numbers, ...(area ? { 'x-area': area } : {}) };
  const isBounded = (node: JsonSchema) =>
    area
      ? node['x-area'] !== undefined
      : (node.type === 'integer' || node.type === 'number') && node.const === undefined;
  return {
    ...field,
    ...(field.anyOf?.some(isBounded)
      ? { anyOf: field.anyOf.map((branch) => (isBounded(branch) ? { ...branch, ...bounds } : branch)) }
      : bounds),
    ...('default' in limits ? { default: standard } : {}),
  };
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
