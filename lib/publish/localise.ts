import type { JsonSchema } from '@/lib/schema/json-schema';

/** The text of a stable id in the page's language; `english` is what the description says. */
export type Translate = (id: string, english: string) => string;

/**
 * Puts the texts of one language into a schema: types by `<Type>`, fields by `<Type>.<field>`, enum values by
 * `<Enum>.<VALUE>`. `rootType` begins the ids of a root that is no named type.
 */
export function localise(schema: JsonSchema, rootType: string, translate: Translate): JsonSchema {
  const defs = Object.entries(schema.$defs ?? {}).map(
    ([id, def]) => [id, localiseType(def, id, translate)] as const,
  );
  return {
    ...localiseType(schema, rootType, translate),
    ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}),
  };
}

/** All text ids of a schema with their English words, in reading order. */
export function textsOf(schema: JsonSchema, rootType: string): Map<string, string> {
  const texts = new Map<string, string>();
  localise(schema, rootType, (id, english) => {
    texts.set(id, english);
    return english;
  });
  return texts;
}

function localiseType(node: JsonSchema, typeId: string, translate: Translate): JsonSchema {
  const next = described(node, typeId, translate);
  if (node.properties) {
    next.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, property]) => [
        name,
        withValues(described(property, `${typeId}.${name}`, translate), `${typeId}.${name}`, translate),
      ]),
    );
  }
  return withValues(next, typeId, translate);
}

function described(node: JsonSchema, id: string, translate: Translate): JsonSchema {
  return node.description === undefined
    ? { ...node }
    : { ...node, description: translate(id, node.description) };
}

function withValues(node: JsonSchema, typeId: string, translate: Translate): JsonSchema {
  const meanings = node['x-values'];
  if (!meanings) {
    const { items, anyOf } = node;
    return {
      ...node,
      ...(items ? { items: withValues(items, typeId, translate) } : {}),
      ...(anyOf ? { anyOf: anyOf.map((branch) => withValues(branch, typeId, translate)) } : {}),
    };
  }
  const id = node['x-type'] ?? typeId;
  const entries = Object.entries(meanings).map(([value, meaning]) => [
    value,
    translate(`${id}.${value}`, meaning),
  ]);
  return { ...node, 'x-values': Object.fromEntries(entries) };
}
