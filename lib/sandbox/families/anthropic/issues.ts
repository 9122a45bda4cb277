import type { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/json-schema';
import type { Refusal } from '../../family';
import { nearestIssue } from '../../nearest-issue';
import { schemaAt } from '../../resolve-schema';
import { valueAt } from '@/lib/request/value-at';

type Issue = z.core.$ZodIssue;
type Body = Extract<Refusal, { kind: 'body' }>;

const SHOWN = 60;

/** The first fault of a body as `path: sentence`, worded as the API words its kind. */
export function issueSentence({ issues, body, schema }: Body): string {
  const [first] = issues;
  if (!first) return 'The request is not valid.';
  const issue = nearestIssue(first, body);
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const place = [...path, issue.keys[0] ?? ''];
    // A field that is documented is refused by the version alone.
    const version = schemaAt(schema, place) ? ' by this anthropic-version' : '';
    return `${pathText(place)}: Extra inputs are not permitted${version}`;
  }
  const value = valueAt(body, path);
  if (value === undefined && path.length > 0) return `${pathText(path)}: Field required`;
  const tagged = tagSentence(issue, value);
  if (tagged !== undefined) return `${pathText(path.slice(0, -1))}: ${tagged}`;
  const node = schemaAt(schema, path);
  const isBase64 = issue.code === 'invalid_format' && node?.format === 'base64';
  const sentence = isBase64 ? `invalid base64 data: it ${issue.message}` : wordFor(issue, value, node);
  return path.length > 0 ? `${pathText(path)}: ${sentence}` : sentence;
}

/** An object of a kind that there is not. */
function tagSentence(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return undefined;
  const options: unknown = Reflect.get(issue, 'options');
  const tags = Array.isArray(options) ? options.map((option) => `'${String(option)}'`).join(', ') : '';
  const expected = tags ? ` does not match any of the expected tags: ${tags}` : ' is not known';
  return `Input tag ${shown(value)} found using '${issue.discriminator}'${expected}`;
}

function wordFor(issue: Issue, value: unknown, node: JsonSchema | undefined): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Input should be ${listed(issue.values.map((one) => shown(one)))}`;
    case 'invalid_type':
      return `Input should be a valid ${node?.type === 'integer' ? node.type : (TYPES[issue.expected] ?? issue.expected)}`;
    case 'too_small':
      return outOfRange(value, Number(issue.minimum), issue.inclusive === false, 'least');
    case 'too_big':
      return outOfRange(value, Number(issue.maximum), issue.inclusive === false, 'most');
    case 'invalid_format':
      return issue.pattern
        ? `String should match pattern '${issue.pattern.replace(/^\/|\/\w*$/g, '')}'`
        : issue.message;
    case 'invalid_union':
      return `Input should be ${listed(unionTypes(issue))}`;
    default:
      return issue.message;
  }
}

function outOfRange(value: unknown, limit: number, isOpen: boolean, side: 'least' | 'most'): string {
  const many = (noun: string) => `${limit} ${noun}${limit === 1 ? '' : 's'}`;
  if (typeof value === 'string') return `String should have at ${side} ${many('character')}`;
  if (Array.isArray(value)) {
    return `List should have at ${side} ${many('item')} after validation, not ${value.length}`;
  }
  const than = side === 'least' ? 'greater than' : 'less than';
  return `Input should be ${than} ${isOpen ? '' : 'or equal to '}${limit}`;
}

const TYPES: Record<string, string> = {
  int: 'integer',
  array: 'list',
  object: 'dictionary',
  record: 'dictionary',
};

const unionTypes = (issue: Issue & { code: 'invalid_union' }): string[] => [
  ...new Set(
    issue.errors
      .flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []))
      .map((type) => `a valid ${TYPES[type] ?? type}`),
  ),
];

/** A path as the API writes it: `messages.0.content`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key) => String(key).slice(0, SHOWN)).join('.');

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'null');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'another value') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
