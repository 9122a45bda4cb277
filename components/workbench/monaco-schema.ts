type Node = Record<string, unknown>;

/**
 * A draft-07 schema as Monaco's JSON service reads it: the meanings of enum values (`x-values`) stand as
 * `enumDescriptions` in value order, and a property that refers to a type says whether that is an object or a
 * list, so that completing its name opens the right bracket.
 */
export function forMonaco(schema: unknown): unknown {
  if (!isNode(schema)) return schema;
  const types = isNode(schema['$defs']) ? schema['$defs'] : {};
  return mapped(schema, types);
}

function mapped(schema: unknown, types: Node): unknown {
  if (Array.isArray(schema)) return schema.map((item) => mapped(item, types));
  if (!isNode(schema)) return schema;
  const next: Node = {};
  for (const [key, value] of Object.entries(schema)) {
    if (TABLES.has(key) && isNode(value)) next[key] = mapValues(value, (inner) => mapped(inner, types));
    else next[key] = DATA.has(key) ? value : mapped(value, types);
  }
  const { enum: values, 'x-values': meanings } = schema;
  if (Array.isArray(values) && isNode(meanings)) {
    next['enumDescriptions'] = values.map((value) => String(meanings[String(value)] ?? ''));
  }
  const type = referredType(schema, types);
  return type === undefined || 'type' in schema ? next : { ...next, type };
}

/** The type of `{ "description": …, "allOf": [{ "$ref": … }] }`. */
function referredType({ allOf }: Node, types: Node): unknown {
  const [only, more]: unknown[] = Array.isArray(allOf) ? allOf : [];
  if (!isNode(only) || more !== undefined || typeof only['$ref'] !== 'string') return undefined;
  const type = types[only['$ref'].replace('#/$defs/', '')];
  return isNode(type) ? type['type'] : undefined;
}

/** Keywords that hold schemas by name, and keywords that hold no schema. */
const TABLES = new Set(['properties', '$defs', 'patternProperties']);
const DATA = new Set(['enum', 'const', 'default', 'examples', 'required', 'x-values', 'x-one-of']);

const mapValues = (table: Node, change: (value: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
