import type { JsonPath } from '@/lib/request/stream';
import type { JsonSchema } from './json-schema';
import { refName } from './to-json-schema';

/** Whether a schema allows a value of this type at a path; a node that names no type allows all. */
export const leadsTo = (root: JsonSchema, path: JsonPath, type: string): boolean =>
  nodesAt(root, path).some((node) => [node.type ?? type].flat().includes(type));

/** All that a value at a path may be, without references and alternatives; nothing where no path leads there. */
export function nodesAt(root: JsonSchema, path: JsonPath): JsonSchema[] {
  let nodes = variants(root, root);
  for (const step of path) {
    nodes = nodes.flatMap((node) => childrenAt(node, step)).flatMap((node) => variants(root, node));
  }
  return nodes;
}

function childrenAt(node: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return present(node.prefixItems?.[step] ?? node.items);
  const { additionalProperties: others } = node;
  return present(node.properties?.[step] ?? (typeof others === 'object' ? others : undefined));
}

/** A node as a list, empty where there is none. */
export const present = (node: JsonSchema | undefined) => (node ? [node] : []);

/** A node without references and alternatives: all that a value there may be. */
export function variants(
  root: JsonSchema,
  node: JsonSchema,
  seen: ReadonlySet<JsonSchema> = new Set(),
): JsonSchema[] {
  if (seen.has(node)) return [];
  const passed = new Set([...seen, node]);
  const target = node.$ref === undefined ? undefined : root.$defs?.[refName(node.$ref)];
  const inside = [...present(target), ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return inside.length === 0 ? [node] : inside.flatMap((child) => variants(root, child, passed));
}
