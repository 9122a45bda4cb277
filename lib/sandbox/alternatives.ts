import type { JsonSchema } from '@/lib/schema/json-schema';
import { resolve } from './resolve-schema';

/** One alternative of a union, and the name of its type where it has one. */
export type Alternative = { typeId?: string; node: JsonSchema };

/** The alternatives of a node, also of unions inside a union; a node that is none has itself. */
export function alternativesOf(given: JsonSchema, root: JsonSchema): Alternative[] {
  const { node, typeId } = resolve(given, root);
  const inner = node.anyOf ?? node.oneOf;
  return inner
    ? inner.flatMap((branch) => alternativesOf(branch, root))
    : [{ node, ...(typeId === undefined ? {} : { typeId }) }];
}

/** Whether an object can be meant by an alternative: each member that has fixed values there has one of them. */
export const isMeant = ({ node }: Alternative, value: object, root: JsonSchema): boolean =>
  [node.type ?? 'object'].flat().includes('object') &&
  Object.entries(node.properties ?? {}).every(([name, property]) => {
    const member: unknown = Reflect.get(value, name);
    if (member === undefined) return node.required?.includes(name) !== true;
    return fixedValues(property, root)?.includes(member) ?? true;
  });

/** The member by which an alternative is told from the others, such as `type`. */
export const tagOf = ({ node }: Alternative, root: JsonSchema): string | undefined =>
  Object.entries(node.properties ?? {}).find(([, property]) => fixedValues(property, root))?.[0];

/** The values that a property takes; nothing where others pass too. */
export function fixedValues(property: JsonSchema | undefined, root: JsonSchema): unknown[] | undefined {
  if (!property) return undefined;
  const values = alternativesOf(property, root).map(({ node }) => {
    if (node.const !== undefined) return [node.const];
    return node.type === 'null' ? [null] : node.enum;
  });
  return values.every((list) => list !== undefined) ? values.flat() : undefined;
}
