import type { JsonSchema } from '@/lib/schema/json-schema';
import { branchesOf, resolve } from './resolve-schema';

/**
 * Renames members that are written in snake_case where the schema has them in camelCase, as proto3 JSON is read.
 * Free-form maps keep their names: only what the schema names is renamed.
 */
export const camelBySchema = (value: unknown, schema: JsonSchema): unknown => walk(value, schema, schema);

function walk(value: unknown, schema: JsonSchema, root: JsonSchema): unknown {
  const { node } = resolve(schema, root);
  const branches = branchesOf(node, root);
  if (Array.isArray(value)) {
    const items = branches.find((branch) => branch.items)?.items;
    return items ? value.map((item) => walk(item, items, root)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape = branches.find((branch) => branch.properties) ?? branches.find(mapValues);
  if (!shape) return value;
  const rest = mapValues(shape);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const known = knownName(name, value, shape);
      const inner = known === undefined ? rest : shape.properties?.[known];
      return [known ?? name, inner ? walk(member, inner, root) : member];
    }),
  );
}

const mapValues = ({ additionalProperties }: JsonSchema): JsonSchema | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

function knownName(name: string, value: object, { properties = {} }: JsonSchema): string | undefined {
  if (Object.hasOwn(properties, name)) return name;
  const camel = camelCase(name);
  return Object.hasOwn(properties, camel) && !Object.hasOwn(value, camel) ? camel : undefined;
}

/** `generation_config` as `generationConfig`. */
export const camelCase = (name: string): string =>
  name.replace(/(?<=.)_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** `generationConfig` as `generation_config`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
