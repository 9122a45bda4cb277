import type { JsonSchema } from './json-schema';
import { refName } from './to-json-schema';

/**
 * Where the unions of an object's own fields stand, by type id. A union that is used there and deeper is shown at the
 * field, where a reader looks for it, although a deeper place may come first: `tools[]`, not `input[].tools[]`.
 */
export function rootUnions(
  root: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
  section: string,
): Map<string, { id: string; path: string }> {
  const places = new Map<string, { id: string; path: string }>();
  for (const [name, property] of Object.entries(root.properties ?? {})) {
    const found = typeOf(property, name);
    if (found && !places.has(found.typeId))
      places.set(found.typeId, { id: `${section}.${name}`, path: found.path });
  }
  return places;

  /** The one union with a name that a field holds, alone or in a list; nothing where it may hold several. */
  function typeOf(node: JsonSchema, path: string): { typeId: string; path: string } | undefined {
    if (node.items) return typeOf(node.items, `${path}[]`);
    if (node.$ref !== undefined) {
      const typeId = refName(node.$ref);
      const def = defs[typeId];
      return def?.anyOf || def?.oneOf ? { typeId, path } : undefined;
    }
    const found = (node.anyOf ?? node.oneOf ?? []).flatMap((branch) => typeOf(branch, path) ?? []);
    return found.length === 1 ? found[0] : undefined;
  }
}

/** How many of these alternatives are objects, those of a union without a name counted in. */
export function countObjects(branches: JsonSchema[], defs: Readonly<Record<string, JsonSchema>>): number {
  const counts = branches.map((branch): number => {
    const node = branch.$ref === undefined ? branch : defs[refName(branch.$ref)];
    const inner = branch.$ref === undefined ? (branch.anyOf ?? branch.oneOf) : undefined;
    return inner ? countObjects(inner, defs) : Number(node?.properties !== undefined);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
