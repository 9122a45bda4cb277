import type { JsonSchema } from './json-schema';
import { refName } from './to-json-schema';

/**
 * Takes out of a union of objects what all of them have alike: the members of the same name and form, as an object of
 * their own, and the union with what is left. A schema that is no such union is left as it is, and shares nothing.
 */
export function hoistShared(schema: JsonSchema): { shared: JsonSchema; left: JsonSchema } {
  const defs = schema.$defs ?? {};
  const named = (node: JsonSchema) => (node.$ref === undefined ? undefined : refName(node.$ref));
  const target = (node: JsonSchema): JsonSchema => defs[named(node) ?? ''] ?? node;
  const root = target(schema);
  const branches = root.anyOf ?? root.oneOf ?? [];
  const [first, ...others] = branches.map(target);
  const isShared = ([name, member]: [string, JsonSchema]) =>
    others.every(
      (other) =>
        JSON.stringify(other.properties?.[name]) === JSON.stringify(member) &&
        other.required?.includes(name) === first?.required?.includes(name),
    );
  const shared = others.length > 0 ? Object.entries(first?.properties ?? {}).filter(isShared) : [];
  if (shared.length === 0) return { shared: {}, left: schema };

  const names = shared.map(([name]) => name);
  const without = (node: JsonSchema): JsonSchema => ({
    ...node,
    properties: Object.fromEntries(
      Object.entries(node.properties ?? {}).filter(([name]) => !names.includes(name)),
    ),
  });
  const ids = new Set(branches.map(named));
  const left = Object.entries(defs).map(([id, def]) => [id, ids.has(id) ? without(def) : def] as const);
  const union = branches.map((branch) => (named(branch) === undefined ? without(branch) : branch));
  return {
    shared: {
      properties: Object.fromEntries(shared),
      required: names.filter((name) => first?.required?.includes(name)),
    },
    left: { ...root, oneOf: union, $defs: Object.fromEntries(left) },
  };
}
