import { validate, dereference, type Schema } from '@cfworker/json-schema';
import type { Problem } from '@/lib/request/result';
import { DEPTH_MAX, findSyntaxProblem, positionOf } from './json-syntax';
import { findLeaves, isTag, type Leaf } from './leaves';
import { writePath, type Step } from './place';
import { forValidation, isNode, type SchemaNode } from './schema-nodes';
import { rangeAt, readPlaces, type TextRange } from './text-places';
import { findNameProblems, type NameProblem } from './unknown-names';
import { fill } from '@/lib/i18n/fill';
import { english, type CheckWords } from './words';

/**
 * A problem of a text: `range` is what to underline, and `names` leads to the documented field, list positions
 * left out. A text that is not JSON has one problem, at the place where it stops being JSON, and no names.
 */
export type TextProblem = Problem & { range?: TextRange; names?: string[] };

type Found = Problem & { path: readonly Step[]; part: 'name' | 'value' };

/** The members by whose value the alternatives of a union are told apart. */
const TAGS = new Set<Step | undefined>(['type', 'role', 'object']);
const SHOWN_MAX = 20;
/** More values than these are not listed in a sentence. */
const VALUES_MAX = 24;

/**
 * Checks JSON text against a draft-07 schema: at most 20 problems in words, each at a path such as
 * `contents[0].role`, or at `line 3, column 7` when the text is not JSON. Never throws, however odd the text.
 */
export function checkText(text: string, schema: unknown, words: CheckWords = english): TextProblem[] {
  const syntax = findSyntaxProblem(text);
  if (syntax) {
    const where = fill(words.position, positionOf(text, syntax.offset));
    const message = fill(words[syntax.word], { close: syntax.close ?? '', count: DEPTH_MAX });
    return [{ where, message, range: { start: syntax.offset, end: syntax.offset + 1 } }];
  }
  if (!isNode(schema)) return [];
  const value: unknown = JSON.parse(text);
  const names = findNameProblems(schema, value, SHOWN_MAX * 5);
  // An object that fits no form because of a name in it has one problem: the name.
  const isNamed = ({ keyword, path }: Leaf) =>
    keyword === 'form' && names.some((problem) => path.every((step, index) => problem.path[index] === step));
  const leaves = validateValue(schema, value).filter((leaf) => !isNamed(leaf));
  // Of an object whose tag is wrong the names may be right: they are not told as well.
  const isMistagged = ({ path }: NameProblem) =>
    leaves.some((leaf) => TAGS.has(leaf.path.at(-1)) && isTag(leaf, path.slice(0, -1)));
  const found = [
    ...names.filter((problem) => !isMistagged(problem)).map((problem) => nameProblem(problem, words)),
    ...leaves.map((leaf) => leafProblem(leaf, words)),
  ];
  const problems = [
    ...new Map(found.map((problem) => [JSON.stringify([problem.where, problem.message]), problem])).values(),
  ];
  if (problems.length <= SHOWN_MAX) return placed(text, problems);
  const rest = fill(words.more, { count: problems.length - SHOWN_MAX + 1 });
  return [...placed(text, problems.slice(0, SHOWN_MAX - 1)), { where: '…', message: rest }];
}

function placed(text: string, problems: readonly Found[]): TextProblem[] {
  if (problems.length === 0) return [];
  const places = readPlaces(text);
  return problems.map(({ where, message, path, part }) => ({
    where,
    message,
    range: rangeAt(places, path, part),
    names: path.filter((step) => typeof step === 'string'),
  }));
}

type Prepared = { schema: Schema; lookup: Record<string, Schema | boolean> };
const prepared = new WeakMap<SchemaNode, Prepared>();

function validateValue(schema: SchemaNode, value: unknown): Leaf[] {
  try {
    const { schema: clean, lookup } = prepare(schema);
    return findLeaves(schema, value, validate(value, clean, '7', lookup, false).errors);
  } catch (error) {
    // A name with half a surrogate pair cannot be written as a pointer; a list of 100,000 wrong items is too
    // long for the validator to collect. The API will say what is wrong with those.
    if (error instanceof URIError || error instanceof RangeError) return [];
    throw error;
  }
}

function prepare(schema: SchemaNode): Prepared {
  const known = prepared.get(schema);
  if (known) return known;
  const clean = forValidation(schema);
  const usable: Schema = isNode(clean) ? { ...clean } : {};
  const entry = { schema: usable, lookup: dereference(usable) };
  prepared.set(schema, entry);
  return entry;
}

function nameProblem(problem: NameProblem, words: CheckWords): Found {
  const { path } = problem;
  const message =
    problem.kind === 'one of'
      ? fill(words.oneOf, { names: problem.names.join(', ') })
      : problem.meant
        ? fill(words.meant, { name: problem.meant })
        : words.unknown;
  return { where: writePath(path), message, path, part: 'name' };
}

type LimitWord =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems';
const LIMITS = new Set<string>([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
] satisfies LimitWord[]);
const isLimit = (keyword: string): keyword is LimitWord => LIMITS.has(keyword);

const leafProblem = (leaf: Leaf, words: CheckWords): Found => ({
  where: writePath(leaf.path),
  message: leafMessage(leaf, words),
  path: leaf.path,
  part: 'value',
});

function leafMessage({ keyword, demand }: Leaf, words: CheckWords): string {
  const list = (values: unknown) => (Array.isArray(values) ? values : [values]).map(print);
  if (isLimit(keyword)) return fill(words[keyword], { limit: print(demand) });
  switch (keyword) {
    case 'required':
      return words.required;
    case 'type':
      return fill(words.type, { types: [demand].flat().map(String).join(' | ') });
    case 'const':
      return fill(words.const, { value: print(demand) });
    case 'enum': {
      const values = list(demand);
      const shown = values.length > VALUES_MAX ? [...values.slice(0, VALUES_MAX), '…'] : values;
      return fill(words.enum, { values: shown.join(', ') });
    }
    case 'pattern':
      return fill(words.pattern, { pattern: String(demand) });
    case 'format':
      return fill(words.format, { format: String(demand) });
    default:
      return words.form;
  }
}

const print = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
