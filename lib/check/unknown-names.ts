import type { Step } from './place';
import { alternatives, isNode, resolve, type SchemaNode } from './schema-nodes';

/** A name that no schema mentions, with the documented name it is closest to; or a group that excludes itself. */
export type NameProblem =
  { kind: 'unknown'; path: Step[]; meant?: string } | { kind: 'one of'; path: Step[]; names: string[] };

/**
 * Walks a value beside its schema and finds names that are not documented, although JSON Schema would allow
 * them, and groups (`x-one-of`) of which more than one is set. An object without documented names is free.
 * The value must not be nested deeper than the stack allows.
 */
export function findNameProblems(root: SchemaNode, value: unknown, limit: number): NameProblem[] {
  const problems: NameProblem[] = [];
  const walk = (schemas: readonly unknown[], value: unknown, path: readonly Step[]): void => {
    if (problems.length >= limit || typeof value !== 'object' || value === null) return;
    const shapes = [...new Set(schemas.flatMap((schema) => alternatives(root, schema)))];
    if (Array.isArray(value)) {
      const items = shapes.flatMap(({ items }) => (isNode(items) ? [items] : []));
      if (items.length > 0) for (const [index, item] of value.entries()) walk(items, item, [...path, index]);
      return;
    }
    const all = shapes.filter((shape) => isNode(shape.properties) || keysOf(root, shape));
    const meant = all.filter((shape) => isFor(root, shape, value));
    // Where constants tell which alternative is meant, the names of the others are as unknown as any.
    const objects = meant.length > 0 ? meant : all;
    const open = shapes.some(
      (shape) => (objects.includes(shape) || !all.includes(shape)) && !keysOf(root, shape) && isOpen(shape),
    );
    const documented = new Set(objects.flatMap((shape) => namesOf(root, shape)));
    for (const [name, inner] of Object.entries(value)) {
      const here = [...path, name];
      if (documented.has(name)) {
        const nexts = objects.flatMap((shape) => {
          const { properties, additionalProperties: rest } = shape;
          if (isNode(properties) && Object.hasOwn(properties, name)) return [properties[name]];
          return keysOf(root, shape)?.includes(name) ? [rest] : [];
        });
        walk(nexts, inner, here);
      } else if (open) {
        walk(
          shapes.flatMap(({ additionalProperties: rest }) => (isNode(rest) ? [rest] : [])),
          inner,
          here,
        );
      } else if (objects.length > 0) {
        const meant = closest(name, documented);
        problems.push({ kind: 'unknown', path: here, ...(meant ? { meant } : {}) });
      }
    }
    for (const names of groupsOf(shapes)) {
      const set = names.filter((name) => Object.hasOwn(value, name));
      if (set.length > 1) problems.push({ kind: 'one of', path: [...path], names: set });
    }
  };
  walk([root], value, []);
  return problems;
}

/** Whether an object may have names that are not documented. */
const isOpen = ({ additionalProperties: rest, patternProperties, type, properties }: SchemaNode): boolean =>
  rest === true || isNode(rest) || isNode(patternProperties) || (type === 'object' && !isNode(properties));

/** The keys of a map where they are listed. */
function keysOf(root: SchemaNode, { propertyNames }: SchemaNode): string[] | undefined {
  const keys = isNode(propertyNames) ? resolve(root, propertyNames).enum : undefined;
  return Array.isArray(keys) ? keys.map(String) : undefined;
}

const namesOf = (root: SchemaNode, shape: SchemaNode): string[] => [
  ...Object.keys(shape.properties ?? {}),
  ...(keysOf(root, shape) ?? []),
];

/** Whether the members that are constant in an alternative are what they are in the value. */
function isFor(root: SchemaNode, { properties }: SchemaNode, value: object): boolean {
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries(properties ?? {}).every(([name, property]) => {
    const { const: constant } = resolve(root, property);
    return constant === undefined || !members.has(name) || members.get(name) === constant;
  });
}

function groupsOf(shapes: readonly SchemaNode[]): string[][] {
  const groups = shapes.flatMap((shape) => {
    const list = shape['x-one-of'];
    return Array.isArray(list) ? list : [];
  });
  return groups.map((group) =>
    Array.isArray(group) ? group.filter((name): name is string => typeof name === 'string') : [],
  );
}

/** The documented name within two edits (one for short names), case and underscores aside. */
function closest(name: string, documented: Iterable<string>): string | undefined {
  const plain = simplify(name);
  let best: string | undefined;
  let least = Math.min(2, Math.floor(plain.length / 3)) + 1;
  if (plain.length > 64) return undefined;
  for (const candidate of documented) {
    const distance = edits(plain, simplify(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const simplify = (name: string) => name.replaceAll(/[_-]/g, '').toLowerCase();

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (char === other ? 0 : 1)),
      );
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
