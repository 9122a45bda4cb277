import { child } from './place';

/** A JSON Schema as it came over the network: an object whose members are not yet trusted. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, such as a schema that is not `true` or `false`. */
export const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows local `$ref`s to the schema they name. A circle or a name that is not there gives the empty schema. */
export function resolve(root: SchemaNode, node: unknown): SchemaNode {
  let here = node;
  for (let hops = 0; hops < 32; hops += 1) {
    if (!isNode(here)) return {};
    if (typeof here.$ref !== 'string') return here;
    here = pointTo(root, here.$ref);
  }
  return {};
}

function pointTo(root: SchemaNode, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  return reference
    .slice(1)
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (here, part) => child(here, decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')),
      root,
    );
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;

/** A schema and all that its `allOf`, `anyOf` and `oneOf` lead to, references followed, each once. */
export function alternatives(root: SchemaNode, node: unknown): SchemaNode[] {
  const found = new Set<SchemaNode>();
  const waiting = [resolve(root, node)];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const key of BRANCHES) {
      const list = next[key];
      if (Array.isArray(list)) waiting.push(...list.map((branch) => resolve(root, branch)));
    }
  }
  return [...found];
}

const KEPT = new Set(['enum', 'const', 'required']);
const DROPPED = new Set([
  'default',
  'examples',
  'description',
  'title',
  '$schema',
  'id',
  '$id',
  'deprecated',
]);

/**
 * A copy for the validator: texts, identifiers (`id` would move the base of references) and members of our own
 * are left out, and so are patterns that do not compile with the `u` flag it uses.
 */
export function forValidation(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => forValidation(item));
  if (!isNode(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (isMap) copy[key] = forValidation(value);
    else if (KEPT.has(key)) copy[key] = value;
    else if (DROPPED.has(key) || key.startsWith('x-')) continue;
    else if (key === 'pattern' && !compiles(value)) continue;
    else copy[key] = forValidation(value, MAPS.has(key));
  }
  return copy;
}

const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs']);

function compiles(pattern: unknown): boolean {
  try {
    return typeof pattern === 'string' && new RegExp(pattern, 'u') instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
