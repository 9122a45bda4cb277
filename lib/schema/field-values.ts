import { acceptedBy, isBinary, isFile } from './file';
import type { JsonSchema } from './json-schema';

/** A bound of a value. `kind` is the JSON Schema keyword, so that a page can word it. */
export type Limit = {
  kind:
    | 'minimum'
    | 'maximum'
    | 'exclusiveMinimum'
    | 'exclusiveMaximum'
    | 'minLength'
    | 'maxLength'
    | 'minItems'
    | 'maxItems'
    | 'pattern'
    | 'mediaTypes'
    | 'area'
    | 'format';
  value: string | number;
};

/** A value of an enum; `textId` names its meaning where it has one. */
export type FieldValue = { value: string; textId?: string; meaning?: string };

/** A schema without the alternative null; the same object when it has none. */
export function withoutNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    const types = schema.type.filter((type) => type !== 'null');
    return { ...schema, type: types.length === 1 ? types[0] : types };
  }
  const branches = schema.anyOf;
  if (!branches?.some((branch) => branch.type === 'null')) return schema;
  const { anyOf: _, ...rest } = schema;
  const left = branches.filter((branch) => branch.type !== 'null');
  return left.length === 1 ? { ...rest, ...left[0] } : { ...rest, anyOf: left };
}

/** The type of a value that is no object and no list, in the notation of a field table. */
export function scalarType(node: JsonSchema): string {
  if (isFile(node) || isBinary(node)) return 'file';
  if (Array.isArray(node.type)) return node.type.join(' | ');
  if (node.type) return node.type;
  if (node.const !== undefined) return typeof node.const;
  return node.enum ? 'string' : 'any';
}

/** The values of an enum; `typeId` begins the ids of their meanings. */
export function valuesOf(values: unknown[], node: JsonSchema, typeId: string | undefined): FieldValue[] {
  return values.map((value) => {
    const text = String(value);
    const meaning = node['x-values']?.[text];
    return { value: text, ...(meaning === undefined ? {} : { meaning, textId: `${typeId ?? ''}.${text}` }) };
  });
}

const LIMITS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
] as const;

/** The bounds of a value in a fixed order, its format last. Of a file, what it may be: its name is the sender's own. */
export function limitsOf(node: JsonSchema): Limit[] {
  if (isFile(node)) return [{ kind: 'mediaTypes', value: acceptedBy(node).join(', ') }];
  if (isBinary(node)) return [];
  const limits = LIMITS.flatMap((kind): Limit[] => {
    const value = node[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
  const area = node['x-area'];
  if (area) limits.push({ kind: 'area', value: area.map((pixels) => pixels.toLocaleString('en')).join('–') });
  const format = node.format ?? node.contentEncoding;
  return format ? [...limits, { kind: 'format', value: format }] : limits;
}
