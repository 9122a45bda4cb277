import type { Contract } from '@/lib/endpoint/contract';
import { isFile } from '@/lib/schema/file';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { mapSchema, refName } from '@/lib/schema/to-json-schema';

/** A schema as OpenAPI 3.1 has it: JSON Schema 2020-12 with the two words that the specification adds. */
export type OpenApiSchema = JsonSchema & {
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  'x-enumDescriptions'?: Record<string, string>;
};

/** `input` is what a client writes, `output` what a server answers. */
type Side = 'input' | 'output';

export type OpenApiSchemas = {
  /** Rewrites a schema of a contract to stand in the document, and keeps the types it names. */
  use: (schema: JsonSchema, side: Side) => OpenApiSchema;
  /** `components.schemas`: the types that were used, by name. */
  components: () => Record<string, OpenApiSchema>;
};

/**
 * Gathers the named types of all contracts into one `components.schemas`. A type that reads differently in an
 * answer (a default makes its field sure to be there) stands there twice, the second time as `<Type>-Output`.
 */
export function openApiSchemas(contracts: readonly Contract[]): OpenApiSchemas {
  const input = defsOf(
    contracts.flatMap(({ path, query, header, body, jsonBody }) => [path, query, header, body, jsonBody]),
  );
  const output = defsOf(contracts.flatMap(({ responses, event }) => [...Object.values(responses), event]));
  const differing = differingTypes(input, output);
  const used = new Map<string, OpenApiSchema>();

  const rewrite = (schema: JsonSchema, side: Side): OpenApiSchema =>
    mapSchema(schema, (node) => {
      const plain = plainSchema(node, side === 'input' ? input : output);
      if (node.$ref === undefined) return plain;
      const id = refName(node.$ref);
      const name = side === 'output' && differing.has(id) ? `${id}-Output` : id;
      const definition = (side === 'input' ? input : output).get(id);
      if (!definition) throw new Error(`No schema of the catalogue defines "${id}"`);
      if (!used.has(name)) {
        // The name is taken before its type is read, so that recursion ends.
        used.set(name, {});
        used.set(name, rewrite(definition, side));
      }
      return { ...plain, $ref: `${COMPONENTS}${name}` };
    });

  return {
    use: (schema, side) => rewrite(withoutDefs(schema), side),
    components: () => Object.fromEntries([...used].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const COMPONENTS = '#/components/schemas/';

function withoutDefs(schema: JsonSchema): JsonSchema {
  const { $defs: _, ...rest } = schema;
  return rest;
}

/** Every `$defs` entry by id. Two types under one id in the same direction are a mistake of ours. */
function defsOf(schemas: readonly (JsonSchema | undefined)[]): Map<string, JsonSchema> {
  const defs = new Map<string, JsonSchema>();
  for (const schema of schemas) {
    for (const [id, def] of Object.entries(schema?.$defs ?? {})) {
      const known = defs.get(id);
      if (known && JSON.stringify(known) !== JSON.stringify(def)) {
        throw new Error(`Two types of the catalogue have the id "${id}"`);
      }
      defs.set(id, def);
    }
  }
  return defs;
}

/** The types that are not the same on both sides, because they or a type they name differ. */
function differingTypes(input: Map<string, JsonSchema>, output: Map<string, JsonSchema>): Set<string> {
  const shared = [...input].flatMap(([id, schema]) => {
    const other = output.get(id);
    return other ? [{ id, schema, same: JSON.stringify(schema) === JSON.stringify(other) }] : [];
  });
  const differing = new Set(shared.filter(({ same }) => !same).map(({ id }) => id));
  let before: number;
  do {
    before = differing.size;
    for (const { id, schema } of shared) {
      if (referencesOf(schema).some((name) => differing.has(name))) differing.add(id);
    }
  } while (differing.size > before);
  return differing;
}

function referencesOf(schema: JsonSchema): string[] {
  const names: string[] = [];
  mapSchema(schema, (node) => {
    if (node.$ref !== undefined) names.push(refName(node.$ref));
    return node;
  });
  return names;
}

/**
 * Says in standard words what our own words say. `x-one-of` becomes `not` over its pairs: it is as strict, and
 * viewers and code generators, which read `oneOf` as separate types, leave it alone. The meanings of values have
 * no standard word; `x-enumDescriptions` is the one that viewers know.
 */
function plainSchema(node: JsonSchema, defs: Map<string, JsonSchema>): OpenApiSchema {
  const {
    $schema: _schema,
    id: _id,
    'x-type': _type,
    'x-values': meanings,
    'x-one-of': groups = [],
    ...rest
  } = node;
  const pairs = groups.flatMap(pairsOf).map((required): JsonSchema => ({ required }));
  const not = pairs.length > 1 ? { anyOf: pairs } : pairs[0];
  const discriminator = discriminatorOf(rest, defs);
  return {
    ...(isFile(rest) ? fileSchema(rest) : rest),
    ...(not ? { not } : {}),
    ...(meanings ? { 'x-enumDescriptions': meanings } : {}),
    ...(discriminator ? { discriminator } : {}),
  };
}

/** The bytes of a file: its name is the client's own, and its media types stand in the encoding of the form. */
const fileSchema = ({ pattern: _pattern, contentMediaType: _type, ...rest }: JsonSchema): JsonSchema => rest;

const pairsOf = (names: string[]): string[][] =>
  names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));

/** The property whose constant tells the named alternatives apart. */
function discriminatorOf(
  { oneOf, anyOf }: JsonSchema,
  defs: Map<string, JsonSchema>,
): OpenApiSchema['discriminator'] {
  // The branches have been rewritten already: their references lead to components.
  const refs = (oneOf ?? anyOf ?? []).map(({ $ref = '' }) => $ref);
  const types = refs.map((ref) => defs.get(ref.slice(COMPONENTS.length).replace(/-Output$/, '')));
  const propertyName = Object.keys(types[0]?.properties ?? {}).find((name) =>
    types.every(
      (type) => typeof type?.properties?.[name]?.const === 'string' && type.required?.includes(name),
    ),
  );
  if (types.length < 2 || propertyName === undefined) return undefined;
  const mapping = types.map((type, index) => [
    String(type?.properties?.[propertyName]?.const),
    refs[index] ?? '',
  ]);
  return { propertyName, mapping: Object.fromEntries(mapping) };
}
