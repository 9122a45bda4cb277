import { limitsOf, scalarType, valuesOf, withoutNull, type FieldValue, type Limit } from './field-values';
import type { JsonSchema } from './json-schema';
import { countObjects, rootUnions } from './root-unions';
import { hoistShared } from './shared-members';
import { refName, shortName } from './to-json-schema';
import { anchorName, variantName } from './variant-name';

/** The fields of a type that stand at another row. */
export type SameAs = { id: string; path: string; type: string };

/** A named alternative of a union, with its fields as ids. */
export type Variant = {
  /** Unique on the page, as that of a row. */
  id: string;
  name: string;
  textId?: string;
  description?: string;
  fields: string[];
  sameAs?: SameAs;
};

/** One row of a field table. Nested rows are ids, so that the table stays flat and recursion is an id. */
export type FieldNode = {
  /** Unique on the page and in the address: `body.contents.parts.text`. */
  id: string;
  /** How the row is read from the root: `contents[].parts[].text`. */
  path: string;
  name: string;
  /** `<Type>.<field>`: the stable id of its text. */
  textId: string;
  description: string;
  /** Language-neutral notation: `string`, `Content[]`, `map<string, Schema>`, `string | integer`, `"text"`. */
  type: string;
  required: boolean;
  nullable: boolean;
  deprecated: boolean;
  default?: unknown;
  limits: Limit[];
  values: FieldValue[];
  /** Other strings than `values` are accepted too. */
  open: boolean;
  /** Groups of the nested names of which at most one may be set. */
  oneOf: string[][];
  fields: string[];
  variants: Variant[];
  /** The type's fields stand at this other row. */
  sameAs?: SameAs;
};

/**
 * The rows of a schema. `variants` are there when its root is a union, as the events of a stream are; `roots` are
 * then the members that all of them have alike, and the variants have only their own.
 */
export type FieldTable = { roots: string[]; nodes: Record<string, FieldNode>; variants: Variant[] };

/** Which types have been expanded on a page, and where: shared by all the tables of the page. */
export type Expanded = Map<string, { id: string; path: string }>;

type Context = {
  defs: Record<string, JsonSchema>;
  nodes: Record<string, FieldNode>;
  variants: Set<string>;
  expanded: Expanded;
  /** Where types are to be expanded, although they are met elsewhere before. */
  reserved: Expanded;
};
type Place = { id: string; path: string };
type Shape = Pick<
  FieldNode,
  'type' | 'limits' | 'values' | 'open' | 'oneOf' | 'fields' | 'variants' | 'sameAs'
>;

/**
 * Reads a JSON Schema (2020-12, an object or a union of objects at its root) as a field table. `section` begins every id; `expanded` is
 * given by the page so that a shared type is expanded once, at its first place. `rootType` begins the text ids
 * of a root that is no named type.
 */
export function fieldTable(
  schema: JsonSchema,
  section: string,
  expanded: Expanded,
  rootType: string = section,
): FieldTable {
  const defs = schema.$defs ?? {};
  const context: Context = { defs, nodes: {}, variants: new Set(), expanded, reserved: new Map() };
  const { node, typeId } = resolve(schema, context);
  if (typeId) expanded.set(typeId, { id: section, path: '' });
  const place: Place = { id: section, path: '' };
  const type = typeId ?? rootType;
  if (!(node.anyOf ?? node.oneOf)) {
    const reserved = rootUnions(node, defs, section);
    const roots = fieldsOf(node, type, place, { ...context, reserved });
    return { roots, nodes: context.nodes, variants: [] };
  }
  const { shared, left } = hoistShared(schema);
  const roots = fieldsOf(shared, type, place, context);
  const own: Context = { ...context, defs: left.$defs ?? {} };
  const rest = resolve(left, own).node;
  const { fields, variants } = unionOf(rest.anyOf ?? rest.oneOf ?? [], place, own);
  return { roots: [...roots, ...fields], nodes: context.nodes, variants };
}

/** All rows of a table in reading order: the flat reading of the same rows. */
export function flatten(table: FieldTable): FieldNode[] {
  const walk = (ids: string[]): FieldNode[] =>
    ids.flatMap((id) => {
      const node = table.nodes[id];
      if (!node) return [];
      return [node, ...walk(node.fields), ...node.variants.flatMap((variant) => walk(variant.fields))];
    });
  return [...walk(table.roots), ...table.variants.flatMap((variant) => walk(variant.fields))];
}

function fieldsOf(node: JsonSchema, typeId: string, place: Place, context: Context): string[] {
  return Object.entries(node.properties ?? {}).map(([name, property]) => {
    const path = place.path ? `${place.path}.${name}` : name;
    const id = unique(`${place.id}.${name}`, context);
    const bare = withoutNull(property);
    const { node: resolved } = resolve(bare, context);
    // The place is taken before the shape is read, so that recursion finds the rows in reading order.
    const field: FieldNode = {
      id,
      path,
      name,
      textId: `${typeId}.${name}`,
      description: property.description ?? resolved.description ?? '',
      required: node.required?.includes(name) ?? false,
      nullable: bare !== property,
      deprecated: property.deprecated ?? false,
      ...defaultOf(property, resolved),
      ...EMPTY,
    };
    context.nodes[id] = field;
    Object.assign(field, shapeOf(bare, { id, path }, context));
    return id;
  });
}

/** The default of a field, else that of its type. */
function defaultOf(property: JsonSchema, type: JsonSchema): Pick<FieldNode, 'default'> {
  const value = property.default === undefined ? type.default : property.default;
  return value === undefined ? {} : { default: value };
}

/** An enum of more values than these is listed once on a page. */
const VALUES_MAX = 16;

const EMPTY: Shape = {
  type: 'any',
  limits: [],
  values: [],
  open: false,
  oneOf: [],
  fields: [],
  variants: [],
};

function shapeOf(schema: JsonSchema, place: Place, context: Context): Shape {
  const { node, typeId } = resolve(schema, context);
  const limits = limitsOf(node);
  if (node.items) {
    const inner = shapeOf(node.items, { id: place.id, path: `${place.path}[]` }, context);
    return {
      ...inner,
      type: inner.type.includes(' | ') ? `(${inner.type})[]` : `${inner.type}[]`,
      limits: [...limits, ...inner.limits],
    };
  }
  const branches = node.anyOf ?? node.oneOf;
  if (branches)
    return typeId ? namedUnion(typeId, branches, place, context) : unionOf(branches, place, context);
  if (node.const !== undefined) return { ...EMPTY, type: JSON.stringify(node.const), limits };
  if (node.enum) {
    const first = typeId && node.enum.length > VALUES_MAX ? context.expanded.get(typeId) : undefined;
    if (first && typeId)
      return { ...EMPTY, type: scalarType(node), limits, sameAs: { ...first, type: shortName(typeId) } };
    if (typeId) context.expanded.set(typeId, place);
    return {
      ...EMPTY,
      type: scalarType(node),
      limits,
      values: valuesOf(node.enum, node, typeId ?? node['x-type']),
    };
  }
  if (node.properties) return objectOf(node, typeId, place, context);
  if (typeof node.additionalProperties === 'object')
    return mapOf(node, node.additionalProperties, place, context);
  return { ...EMPTY, type: scalarType(node), limits };
}

/** A map; keys that are listed are its values, and their type stands in its notation. */
function mapOf(
  { propertyNames = {} }: JsonSchema,
  member: JsonSchema,
  place: Place,
  context: Context,
): Shape {
  const bare = withoutNull(member);
  const inner = shapeOf(bare, { id: place.id, path: `${place.path}.{key}` }, context);
  const { node: keys, typeId } = resolve(propertyNames, context);
  const key = keys.enum && typeId ? shortName(typeId) : 'string';
  return {
    ...inner,
    type: `map<${key}, ${inner.type}${bare === member ? '' : ' | null'}>`,
    ...(keys.enum ? { values: valuesOf(keys.enum, keys, typeId) } : {}),
  };
}

function objectOf(node: JsonSchema, typeId: string | undefined, place: Place, context: Context): Shape {
  const type = typeId ? shortName(typeId) : 'object';
  const empty = Object.keys(node.properties ?? {}).length === 0;
  const first = typeId && !empty ? elsewhere(typeId, place, context) : undefined;
  if (first) return { ...EMPTY, type, sameAs: { ...first, type } };
  if (typeId && !empty) context.expanded.set(typeId, place);
  const fields = fieldsOf(node, typeId ?? place.id, place, context);
  return { ...EMPTY, type: empty ? 'object' : type, oneOf: node['x-one-of'] ?? [], fields };
}

/** A union with a name is called by it; its variants are shown once on a page. */
function namedUnion(typeId: string, branches: JsonSchema[], place: Place, context: Context): Shape {
  const type = shortName(typeId);
  if (countObjects(branches, context.defs) < 2) return unionOf(branches, place, context);
  const first = elsewhere(typeId, place, context);
  if (first) return { ...EMPTY, type, sameAs: { ...first, type } };
  context.expanded.set(typeId, place);
  return { ...unionOf(branches, place, context), type };
}

/** Where a type stands, or is going to, when that is another place than this one. */
function elsewhere(typeId: string, place: Place, { expanded, reserved }: Context): Place | undefined {
  const planned = reserved.get(typeId);
  return expanded.get(typeId) ?? (planned?.id === place.id ? undefined : planned);
}

/** Alternatives side by side. Two objects or more are variants with names; one alone has its fields in place. */
function unionOf(branches: JsonSchema[], place: Place, context: Context): Shape {
  const resolved = branches.map((branch) => ({ branch, ...resolve(branch, context) }));
  const isVariant = ({ node }: { node: JsonSchema }) => node.properties !== undefined;
  const hasVariants = resolved.filter(isVariant).length > 1;
  const shapes = resolved.map((one): Shape => {
    if (!hasVariants || !isVariant(one)) return shapeOf(one.branch, place, context);
    const variant = variantOf(one, place, context);
    return { ...EMPTY, type: variant.name, variants: [variant] };
  });
  const values = shapes.flatMap((shape) => shape.values);
  const { sameAs } = shapes.find((shape) => shape.sameAs) ?? EMPTY;
  return {
    type: [...new Set(shapes.map((shape) => shape.type))].join(' | '),
    // A pattern beside another type (an int64 as text or number) only says what the type already says.
    limits: shapes
      .flatMap((shape) => shape.limits)
      .filter(({ kind }) => kind !== 'pattern' || shapes.length === 1 || values.length > 0),
    values,
    open:
      values.length > 0 &&
      (shapes.some((shape) => shape.open) ||
        resolved.some(({ node }) => node.type === 'string' && !node.enum && node.const === undefined)),
    oneOf: shapes.flatMap((shape) => shape.oneOf),
    fields: shapes.flatMap((shape) => shape.fields),
    variants: shapes.flatMap((shape) => shape.variants),
    ...(sameAs ? { sameAs } : {}),
  };
}

function variantOf(
  { branch, node, typeId }: { branch: JsonSchema; node: JsonSchema; typeId?: string },
  place: Place,
  context: Context,
): Variant {
  const name = variantName(node, typeId);
  const id = unique(`${place.id}.${anchorName(name)}`, context);
  context.variants.add(id);
  const { fields, sameAs } = shapeOf(branch, { id, path: place.path }, context);
  return {
    id,
    name,
    ...(typeId ? { textId: typeId } : {}),
    ...(node.description ? { description: node.description } : {}),
    fields,
    ...(sameAs ? { sameAs } : {}),
  };
}

function resolve(schema: JsonSchema, context: Context): { node: JsonSchema; typeId?: string } {
  if (schema.$ref === undefined) return { node: schema };
  const typeId = refName(schema.$ref);
  const node = context.defs[typeId];
  if (!node) throw new Error(`JSON Schema has no $defs entry "${typeId}"`);
  return node.$ref === undefined ? { node, typeId } : resolve(node, context);
}

function unique(id: string, context: Context): string {
  let candidate = id;
  for (let count = 2; context.nodes[candidate] ?? context.variants.has(candidate); count += 1)
    candidate = `${id}.${count}`;
  return candidate;
}
