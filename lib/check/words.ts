import { fill, placesOf } from '@/lib/i18n/fill';
import type { Problem, ValueRule } from '@/lib/request/result';

/** The sentences of the checks. `{…}` is filled in: a name, a value, a list, a number. */
export type CheckWords = Record<ValueRule, string> & {
  position: string;
  syntaxEnd: string;
  syntaxValue: string;
  syntaxName: string;
  syntaxColon: string;
  syntaxComma: string;
  syntaxString: string;
  syntaxEscape: string;
  syntaxNumber: string;
  syntaxTail: string;
  tooDeep: string;
  more: string;
  meant: string;
  const: string;
  minimum: string;
  maximum: string;
  exclusiveMinimum: string;
  exclusiveMaximum: string;
  multipleOf: string;
  minLength: string;
  minItems: string;
  maxItems: string;
  format: string;
  oneOf: string;
  form: string;
};

/** The sentences in English, used when none are given. */
export const english: CheckWords = {
  position: 'line {line}, column {column}',
  syntaxEnd: 'the text ends before the JSON is complete',
  syntaxValue: 'a value is expected here',
  syntaxName: 'a name in double quotes is expected here',
  syntaxColon: 'a colon is expected here',
  syntaxComma: 'a comma or {close} is expected here',
  syntaxString: 'a string may not hold a line break or control character',
  syntaxEscape: 'this is not an escape that JSON knows',
  syntaxNumber: 'this is not a number that JSON knows',
  syntaxTail: 'nothing may follow the value',
  tooDeep: 'is nested more than {count} levels deep and was not checked',
  more: '{count} more problems',
  required: 'is required',
  unknown: 'is not documented',
  meant: 'is not documented; did you mean {name}?',
  type: 'must be {types}',
  enum: 'must be one of {values}',
  const: 'must be {value}',
  minimum: 'must be at least {limit}',
  maximum: 'must be at most {limit}',
  exclusiveMinimum: 'must be more than {limit}',
  exclusiveMaximum: 'must be less than {limit}',
  multipleOf: 'must be a multiple of {limit}',
  minLength: 'must have at least {limit} characters',
  maxLength: 'must have at most {limit} characters',
  minItems: 'must have at least {limit} items',
  maxItems: 'must have at most {limit} items',
  pattern: 'must match {pattern}',
  format: 'must be a valid {format}',
  oneOf: 'at most one of {names} may be set',
  form: 'has none of the documented forms',
  empty: 'must not be empty',
  dotSegment: 'must not be a dot segment',
  pathCharacters: 'may hold only letters, digits, ".", "_" and "-"',
  headerCharacters: 'may hold only visible ASCII characters and spaces',
  surrogate: 'holds half of a surrogate pair',
  formObject: 'must be a JSON object whose members are the fields of the form',
  fileName: 'must be the name of a file, such as cat.png',
  oneFile: 'takes one file',
  noFile: 'has no such file: choose it, or name a sample',
};

/** A problem's sentence in the words given where it names a rule they know and has all that the sentence needs. */
export function sentenceOf(
  { rule, values = {}, message }: Omit<Problem, 'where'>,
  words: Readonly<Record<string, string>>,
): string {
  const sentence = rule !== undefined && Object.hasOwn(words, rule) ? words[rule] : undefined;
  if (sentence === undefined || placesOf(sentence).some((name) => !Object.hasOwn(values, name)))
    return message;
  return fill(sentence, values);
}
