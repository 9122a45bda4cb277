import { child, readPointer, valueAt, type Step } from './place';
import { isNode, resolve, type SchemaNode } from './schema-nodes';

/** What the validator says: one keyword that failed, with the way to it through schema and value. */
export type Unit = { keyword: string; keywordLocation: string; instanceLocation: string };

/** A problem of a single value: the keyword that failed and what it demands. */
export type Leaf = { keyword: string; demand: unknown; path: Step[] };

/** The problems of a branch, and the objects in it that have names which it does not know. */
type Reading = { leaves: Leaf[]; strange: string[] };

/** Keywords that only say that something further down failed. */
const FRAMES = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'additionalItems',
  'allOf',
  'if',
]);
const ROOT_MISMATCH = new Set(['type', 'const', 'enum']);

/**
 * Turns what the validator says into problems of single values. Of an `anyOf` or `oneOf` only the branch that
 * is closest to the value is told; where no branch has the right type, one sentence names all types.
 */
export function findLeaves(root: SchemaNode, value: unknown, units: readonly Unit[]): Leaf[] {
  const leafOf = (unit: Unit): Leaf => ({
    keyword: unit.keyword,
    demand: demandAt(root, unit.keywordLocation),
    path: readPointer(unit.instanceLocation, value),
  });

  // The validator says "required" once for each missing name without naming it.
  const missing = ({ demand, path }: Leaf): Leaf[] => {
    const names = Array.isArray(demand) ? demand.filter((name) => typeof name === 'string') : [];
    const here = valueAt(value, path);
    return names
      .filter((name) => child(here, name) === undefined)
      .map((name) => ({ keyword: 'required', demand: name, path: [...path, name] }));
  };

  const reduce = (units: readonly Unit[]): Reading => {
    const leaves: Leaf[] = [];
    const strange: string[] = [];
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index];
      if (!unit) continue;
      if (unit.keyword === 'additionalProperties') strange.push(unit.instanceLocation);
      if (FRAMES.has(unit.keyword)) continue;
      if (unit.keyword === 'required') {
        leaves.push(...missing(leafOf(unit)));
        continue;
      }
      if (unit.keyword !== 'anyOf' && unit.keyword !== 'oneOf') {
        leaves.push(leafOf(unit));
        continue;
      }
      const below = units.slice(index + 1).findIndex((other) => !isBelow(other, unit));
      const inner = units.slice(index + 1, below < 0 ? undefined : index + 1 + below);
      index += inner.length;
      const chosen = choose(unit, inner);
      leaves.push(...chosen.leaves);
      strange.push(...chosen.strange);
    }
    return { leaves, strange };
  };

  const choose = (union: Unit, inner: readonly Unit[]): Reading => {
    const branches = new Map<string, Unit[]>();
    for (const unit of inner) {
      const branch = unit.keywordLocation.slice(union.keywordLocation.length + 1).split('/', 1)[0] ?? '';
      branches.set(branch, [...(branches.get(branch) ?? []), unit]);
    }
    const all = [...branches.values()];
    const path = readPointer(union.instanceLocation, value);
    const only = (leaf: Leaf): Reading => ({ leaves: [leaf], strange: [] });
    const unfit = only({ keyword: 'form', demand: undefined, path });
    if (all.length === 0) return unfit;
    const isMismatch = (unit: Unit) =>
      ROOT_MISMATCH.has(unit.keyword) && unit.instanceLocation === union.instanceLocation;
    const fitting = all.filter((units) => !units.some(isMismatch));
    if (fitting.length === 0) {
      const mismatches = all.flatMap((units) => units.filter(isMismatch).map(leafOf));
      return only(merge(mismatches, path, valueAt(value, path)));
    }
    const reduced = fitting.map(reduce);
    const rightTag = reduced.filter(({ leaves }) => !leaves.some((leaf) => isTag(leaf, path)));
    if (rightTag.length === 0) {
      const tags = reduced.flatMap(({ leaves }) => leaves.find((leaf) => isTag(leaf, path)) ?? []);
      const last = tags.map((leaf) => leaf.path.at(-1));
      if (tags[0] && last.every((name) => name === last[0]))
        return only(merge(tags, tags[0].path, valueAt(value, tags[0].path)));
    }
    // A branch that fits but for its tag is meant, rather than those that do not even know the names.
    const isStrange = ({ strange }: Reading) => strange.includes(union.instanceLocation);
    const nearMiss = reduced.find((reading) => reading.leaves.length === 1 && !isStrange(reading));
    if (nearMiss && rightTag.every(isStrange)) return nearMiss;
    const best = (rightTag.length > 0 ? rightTag : reduced).toSorted(
      (a, b) => a.leaves.length - b.leaves.length,
    )[0];
    return best && best.leaves.length > 0 ? best : unfit;
  };

  return reduce(withoutNames(units)).leaves;
}

/**
 * Leaves out what is said of names, which are checked elsewhere: the keys of a map, and a name that is not allowed. The
 * latter stands at a location of its own, which would end the list of a union's branches.
 */
function withoutNames(units: readonly Unit[]): Unit[] {
  const keys = units.flatMap(({ keyword, keywordLocation }) =>
    keyword === 'propertyNames' ? [`${keywordLocation}/`] : [],
  );
  return units.filter(
    ({ keyword, keywordLocation }) =>
      keyword !== 'false' && !keys.some((start) => keywordLocation.startsWith(start)),
  );
}

/** A member of the value at a place whose own value tells the branches of a union apart. */
export const isTag = (leaf: Leaf, union: readonly Step[]): boolean =>
  (leaf.keyword === 'const' || leaf.keyword === 'enum') &&
  leaf.path.length === union.length + 1 &&
  union.every((step, index) => leaf.path[index] === step);

const isBelow = (unit: Unit, union: Unit) =>
  unit.keywordLocation.startsWith(`${union.keywordLocation}/`) &&
  (unit.instanceLocation === union.instanceLocation ||
    unit.instanceLocation.startsWith(`${union.instanceLocation}/`));

/** One problem for the mismatches of several branches: the values of the type at hand, or else all types. */
function merge(leaves: readonly Leaf[], path: Step[], value: unknown): Leaf {
  const values = leaves.filter(({ keyword }) => keyword !== 'type').flatMap(({ demand }) => demand);
  const types = leaves.filter(({ keyword }) => keyword === 'type').flatMap(({ demand }) => demand);
  const near = values.filter((candidate) => typeof candidate === typeof value);
  if (near.length > 0) return { keyword: 'enum', demand: [...new Set(near)], path };
  return { keyword: 'type', demand: [...new Set([...values.map((other) => typeof other), ...types])], path };
}

/** The value of the keyword that a location such as `#/properties/contents/$ref/items/type` leads to. */
function demandAt(root: SchemaNode, location: string): unknown {
  let here: unknown = root;
  for (const part of location.split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    here = name === '$ref' && isNode(here) ? resolve(root, here) : child(here, name);
  }
  return here;
}
