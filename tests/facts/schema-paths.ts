import { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/json-schema';

/** A JSON Schema with its `$defs`, and the steps for reading it by documented paths. */
export type SchemaTree = { root: JsonSchema; defs: Record<string, JsonSchema> };

/** What the alternatives at one path say together. */
export type PathFacts = { types: Set<string>; values: Set<string>; required: boolean; deprecated: boolean };

export function schemaTree(schema: z.ZodType, io: 'input' | 'output'): SchemaTree {
  const root: JsonSchema = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io, target: 'draft-2020-12' })),
  );
  return { root, defs: root.$defs ?? {} };
}

/** The schemas that a node stands for: references followed, alternatives side by side. */
function alternatives(tree: SchemaTree, node: JsonSchema): JsonSchema[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  if (node.$ref) {
    const target = tree.defs[node.$ref.replace('#/$defs/', '')];
    if (!target) throw new Error(`${node.$ref} leads nowhere`);
    inner.push(target);
  }
  return inner.length === 0 ? [node] : inner.flatMap((one) => alternatives(tree, one));
}

/** Reads a path such as `contents[].parts[].text` or `variables.{key}.type`; nothing when no alternative has it. */
export function lookUp(tree: SchemaTree, path: string): PathFacts | undefined {
  let nodes = alternatives(tree, tree.root);
  let required = false;
  let deprecated = false;
  for (const step of path.match(/\[\]|\$\.xgafv|^filter\.\w+|[^.[\]]+/g) ?? []) {
    if (step === '[]') {
      nodes = nodes.flatMap((node) => (node.items ? alternatives(tree, node.items) : []));
      continue;
    }
    if (step === '{key}') {
      const members = nodes.flatMap(({ additionalProperties: any }) =>
        typeof any === 'object' ? [any] : [],
      );
      nodes = members.flatMap((member) => alternatives(tree, member));
      continue;
    }
    const owners = nodes.filter((node) => Object.hasOwn(membersOf(tree, node), step));
    required = owners.length > 0 && owners.every((node) => node.required?.includes(step));
    const members = owners.flatMap((node) => membersOf(tree, node)[step] ?? []);
    deprecated = members.length > 0 && members.every((member) => member.deprecated);
    nodes = members.flatMap((member) => alternatives(tree, member));
  }
  if (nodes.length === 0) return undefined;
  const items = nodes.flatMap((node) => (node.items ? alternatives(tree, node.items) : []));
  return {
    types: new Set(nodes.flatMap(typesOf)),
    values: new Set([...nodes, ...items].flatMap((node) => [...(node.enum ?? []), node.const]).map(String)),
    required,
    deprecated,
  };
}

/** A file is described as a text, which holds its name. */
const typesOf = ({ type, format, ...node }: JsonSchema) =>
  format === 'binary' ? 'file' : (type ?? (node.enum || node.const ? 'string' : 'any'));

/** The members of an object by name, and those of a map whose keys are listed. */
function membersOf(tree: SchemaTree, node: JsonSchema): Record<string, JsonSchema> {
  const { additionalProperties: others, propertyNames: keys } = node;
  if (typeof others !== 'object' || !keys) return node.properties ?? {};
  const names = alternatives(tree, keys).flatMap((one) => one.enum ?? []);
  return { ...Object.fromEntries(names.map((name) => [String(name), others])), ...node.properties };
}

/** Every path of a schema in document order; a type inside itself is named and not entered again. */
export function pathsOf(tree: SchemaTree): string[] {
  const found: string[] = [];
  const visit = (node: JsonSchema, path: string, inside: string[]) => {
    if (node.$ref) {
      const target = tree.defs[node.$ref.replace('#/$defs/', '')];
      if (target && !inside.includes(node.$ref)) visit(target, path, [...inside, node.$ref]);
    }
    for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
      visit(one, path, inside);
    if (node.items) visit(node.items, `${path}[]`, inside);
    for (const [name, member] of Object.entries(membersOf(tree, node))) {
      const inner = path ? `${path}.${name}` : name;
      found.push(inner);
      visit(member, inner, inside);
    }
  };
  visit(tree.root, '', []);
  return [...new Set(found)];
}
