import type { JsonSchema } from '@/lib/schema/json-schema';
import { refName } from '@/lib/schema/to-json-schema';

/** Follows `$ref`s; what stands beside a reference wins. `typeId` is the last type named on the way. */
export function resolve(node: JsonSchema, root: JsonSchema): { node: JsonSchema; typeId?: string } {
  let current = node;
  let typeId: string | undefined;
  while (current.$ref !== undefined) {
    typeId = refName(current.$ref);
    const target = root.$defs?.[typeId];
    if (!target) break;
    const { $ref: _, ...beside } = current;
    current = { ...target, ...beside };
  }
  return { node: current, ...(typeId === undefined ? {} : { typeId }) };
}

/** The alternatives of a node, those of its alternatives included, or the node itself. */
export const branchesOf = (node: JsonSchema, root: JsonSchema): JsonSchema[] =>
  (node.anyOf ?? node.oneOf)?.flatMap((branch) => branchesOf(resolve(branch, root).node, root)) ?? [node];

/** The schema of the value at a path; nothing where the schema says nothing about it. */
export function schemaAt(root: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  let node: JsonSchema | undefined = resolve(root, root).node;
  for (const key of path) {
    const candidates: JsonSchema[] = node ? branchesOf(node, root) : [];
    const next: JsonSchema | undefined = candidates
      .map((branch) => childOf(branch, key))
      .find((child) => child !== undefined);
    if (!next) return undefined;
    const { node: resolved, typeId } = resolve(next, root);
    node = typeId === undefined ? resolved : { 'x-type': typeId, ...resolved };
  }
  return node;
}

function childOf(node: JsonSchema, key: PropertyKey): JsonSchema | undefined {
  if (typeof key === 'number') return node.items;
  const named = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[String(key)] : undefined;
  return named ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
}
