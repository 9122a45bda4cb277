import type { z } from 'zod';
import type { Refusal } from '../../family';
import { nearestIssue } from '../../nearest-issue';
import { branchesOf, schemaAt } from '../../resolve-schema';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { valueAt } from '@/lib/request/value-at';
import type { ApiError } from './errors';

type Issue = z.core.$ZodIssue;
type Body = Extract<Refusal, { kind: 'body' }>;

const SHOWN = 60;

/** The first fault of a body, worded as the API words its kind. */
export function issueError({ issues, body, schema }: Body): ApiError {
  const [first] = issues;
  if (!first) return { message: 'The request is not valid.' };
  const issue = nearestIssue(first, body);
  const param = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const name = pathText([...issue.path, issue.keys[0]?.slice(0, SHOWN) ?? '']);
    return { message: `Unknown parameter: '${name}'.`, param: name, code: 'unknown_parameter' };
  }
  const unreadable = fileError(issue, param);
  if (unreadable) return unreadable;
  const value = valueAt(body, issue.path);
  if (value === undefined && issue.path.length > 0) {
    return {
      message: `Missing required parameter: '${param}'.`,
      param,
      code: 'missing_required_parameter',
    };
  }
  const node = schemaAt(schema, issue.path);
  const named = param ? ` for '${param}'` : '';
  const values = valuesOf(issue);
  if (values.length > 0) {
    return {
      message: `Invalid value: ${shown(value)}. Supported values are: ${listed(values.map(quoted))}.`,
      param,
      code: 'invalid_value',
    };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const types = node ? branchesOf(node, schema).map(({ type }) => type) : [];
    return outOfRange(issue, param, value, types.includes('integer') ? 'integer' : 'decimal');
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const wanted = wantedTypes(issue, node, schema);
    return {
      message: `Invalid type${named}: expected ${wanted}, but got ${kindOf(value)} instead.`,
      param: param || null,
      code: 'invalid_type',
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex' && issue.pattern) {
    const expected = `Expected a string that matches the pattern '${issue.pattern.replace(/^\/|\/\w*$/g, '')}'.`;
    return {
      message: `Invalid '${param}': string does not match pattern. ${expected}`,
      param,
      code: 'invalid_value',
    };
  }
  return { message: `Invalid value${named}: ${issue.message}`, param: param || null, code: 'invalid_value' };
}

/** A file of a media type that its field does not take. */
function fileError(issue: Issue, param: string): ApiError | undefined {
  if (issue.code !== 'custom') return undefined;
  const { accept, mediaType } = issue.params ?? {};
  if (!Array.isArray(accept) || accept.length === 0 || typeof mediaType !== 'string') return undefined;
  const formats = listed([...new Set(accept)].map(quoted));
  return {
    message: `Invalid file '${param}': unsupported mimetype (${shown(mediaType)}). Supported file formats are ${formats}.`,
    param,
    code: 'unsupported_file_mimetype',
  };
}

/** The values that a field takes, where it takes a few texts only. */
function valuesOf(issue: Issue): unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options
    : [];
}

function outOfRange(
  issue: Issue & { code: 'too_small' | 'too_big' },
  param: string,
  value: unknown,
  kindOfNumber: 'integer' | 'decimal',
): ApiError {
  const low = issue.code === 'too_small';
  const limit = Number(low ? issue.minimum : issue.maximum);
  const side = low ? 'minimum' : 'maximum';
  if (Array.isArray(value) || typeof value === 'string') {
    const kind = Array.isArray(value) ? 'array' : 'string';
    const state = value.length === 0 ? `empty ${kind}` : `${kind} too ${low ? 'short' : 'long'}`;
    const given = value.length === 0 ? `an empty ${kind}` : `${article(kind)} with length ${value.length}`;
    return {
      message: `Invalid '${param}': ${state}. Expected ${article(kind)} with ${side} length ${limit}, but got ${given} instead.`,
      param,
      code: value.length === 0 ? `empty_${kind}` : `${kind}_${low ? 'below_min' : 'above_max'}_length`,
    };
  }
  return {
    message: `Invalid '${param}': ${kindOfNumber} ${low ? 'below minimum' : 'above maximum'} value. Expected a value ${low ? '>=' : '<='} ${limit}, but got ${shown(value)} instead.`,
    param,
    code: `${kindOfNumber}_${low ? 'below_min' : 'above_max'}_value`,
  };
}

const TYPES: Record<string, string> = {
  string: 'a string',
  number: 'a decimal',
  integer: 'an integer',
  int: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  record: 'an object',
  array: 'an array',
  null: 'null',
};

function wantedTypes(issue: Issue, node: JsonSchema | undefined, root: JsonSchema): string {
  const types = node
    ? branchesOf(node, root).flatMap(({ type, properties, items }) =>
        type !== undefined ? [type].flat() : properties ? ['object'] : items ? ['array'] : [],
      )
    : [];
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const named = [...new Set(types.length > 0 ? types : [expected])]
    .filter((type) => type !== 'null' || types.length === 1)
    .map((type) => TYPES[type] ?? 'another type');
  return named.length > 1 ? `one of ${listed(named, 'or')}` : (named[0] ?? 'another type');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal';
  return TYPES[typeof value] ?? 'another type';
}

/** A path as the API writes it: `messages[0].content`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key).slice(0, SHOWN);
    return text ? `${text}.${name}` : name;
  }, '');

/** A value of the reader's, shortly. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'null');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const quoted = (value: unknown): string => `'${String(value)}'`;

const article = (noun: string): string => (noun === 'array' ? 'an array' : `a ${noun}`);

/** `a`, `a and b`, `a, b, and c`. */
export const listed = (words: readonly string[], and = 'and'): string =>
  words.length < 3
    ? words.join(` ${and} `)
    : `${words.slice(0, -1).join(', ')}, ${and} ${words[words.length - 1]}`;
