import type { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { refName, shortName } from '@/lib/schema/to-json-schema';
import type { Refusal } from '../../family';
import { schemaAt } from '../../resolve-schema';
import { snakeCase } from '../../spell';
import { valueAt } from '@/lib/request/value-at';

/** A field in snake_case, and a sentence that names it. */
export type Violation = { field: string; description: string };

type Body = Extract<Refusal, { kind: 'body' }>;
type Issue = z.core.$ZodIssue;

const PACKAGE = 'type.googleapis.com/google.ai.generativelanguage.v1beta';
const SHOWN = 60;
/** An error names no more fields than these. */
const NAMED = 20;

/** The violations of a body, each as Google words its kind. */
export const fieldViolations = ({ issues, body, schema }: Body): Violation[] =>
  issues
    .slice(0, NAMED)
    .flatMap((issue) => violationsOf(issue, body, schema))
    .slice(0, NAMED);

function violationsOf(issue: Issue, body: unknown, schema: JsonSchema): Violation[] {
  const { path } = issue;
  const field = fieldName(path, schema);
  const value = valueAt(body, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownName(key.slice(0, SHOWN), field));
  }
  if (value === undefined) {
    return [semantic(field, schema, `${lastName(field)} is not specified`)];
  }
  const node = schemaAt(schema, path);
  if (issue.code === 'invalid_type' && Array.isArray(value) && issue.expected !== 'array') {
    const parent = fieldName(path.slice(0, -1), schema);
    const start = 'Proto field is not repeating, cannot start list.';
    return [unknownName(lastName(field) || 'request', parent, start)];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    return [invalidValue(field, typeLabel(node), value)];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [semantic(field, schema, outOfRange(issue, lastName(field), node))];
  }
  if (issue.code === 'invalid_format' && node?.format === 'base64') {
    return [
      {
        field,
        description: `Invalid value at '${field}' (TYPE_BYTES), Base64 decoding failed for ${shown(value)}`,
      },
    ];
  }
  return [semantic(field, schema, issue.message)];
}

const unknownName = (name: string, parent: string, reason = 'Cannot find field.'): Violation => ({
  field: parent || name,
  description: `Invalid JSON payload received. Unknown name "${name}"${parent ? ` at '${parent}'` : ''}: ${reason}`,
});

const invalidValue = (field: string, label: string, value: unknown): Violation => ({
  field,
  description: `Invalid value at '${field}' (${label}), ${shown(value)}`,
});

const semantic = (field: string, schema: JsonSchema, message: string): Violation => ({
  field,
  description: `* ${[rootName(schema), field].filter(Boolean).join('.')}: ${message}`,
});

function outOfRange(
  issue: Issue & { code: 'too_small' | 'too_big' },
  name: string,
  node: JsonSchema | undefined,
): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (issue.origin === 'array') {
    if (issue.code === 'too_small' && Number(limit) === 1) return `${name} is not specified`;
    return `${name} must have at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit} elements.`;
  }
  if (issue.origin === 'string') {
    return `${name} must have at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit} characters.`;
  }
  const { minimum, maximum, type } = node ?? {};
  const written = (bound: number) =>
    type === 'integer' || !Number.isInteger(bound) ? String(bound) : bound.toFixed(1);
  if (minimum !== undefined && maximum !== undefined) {
    return `${name} must be in the range [${written(minimum)}, ${written(maximum)}].`;
  }
  const side = issue.code === 'too_small' ? 'greater than' : 'less than';
  return `${name} must be ${side}${issue.inclusive === false ? '' : ' or equal to'} ${limit}.`;
}

/** The type of a field as Google's JSON reader names it. */
function typeLabel(node: JsonSchema | undefined): string {
  const plainTypes: Record<string, string> = {
    string: 'TYPE_STRING',
    number: 'TYPE_FLOAT',
    integer: 'TYPE_INT32',
    boolean: 'TYPE_BOOL',
  };
  if (node?.['x-type'] !== undefined) return `${PACKAGE}.${shortName(node['x-type'])}`;
  if (node?.items?.$ref !== undefined) return `${PACKAGE}.${shortName(refName(node.items.$ref))}`;
  const type = node?.type ?? node?.anyOf?.find((branch) => branch.type !== undefined)?.type;
  return (typeof type === 'string' ? plainTypes[type] : undefined) ?? 'google.protobuf.Value';
}

/** The name of the request's type, such as `GenerateContentRequest`. */
export const rootName = (schema: JsonSchema): string =>
  schema.$ref === undefined ? 'Request' : shortName(refName(schema.$ref));

/** `generationConfig.imageConfig` as `generation_config.image_config`. */
export const snakePath = (path: string): string => path.split('.').map(snakeCase).join('.');

/** A path with indices in brackets. Names that the schema knows are in snake_case, names of the reader's stay. */
function fieldName(path: readonly PropertyKey[], schema: JsonSchema): string {
  return path.reduce<string>((text, key, index) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const parent = schemaAt(schema, path.slice(0, index));
    const known = parent?.properties && Object.hasOwn(parent.properties, key);
    const name = known ? snakeCase(String(key)) : String(key).slice(0, SHOWN);
    return text ? `${text}.${name}` : name;
  }, '');
}

/** The last member of a path, without an index: `values` of `a.values[0]`. */
export const lastName = (field: string): string => (field.split('.').pop() ?? '').replace(/\[\d+\]$/, '');

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
