import { findSyntaxProblem } from '@/lib/check/json-syntax';
import { readPlaces, rangeAt, type TextRange } from '@/lib/check/text-places';
import { jsonMember } from '@/lib/request/json-member';
import type { FileRule } from '@/lib/request/plan';
import type { Problem } from '@/lib/request/result';
import { fileFor, type FileSource } from './form-files';

/** A name in a form that stands for no file: without one the request cannot be sent. */
export type FileProblem = Problem & { rule: 'noFile'; range: TextRange; names: string[] };

/** The names of files in a form's JSON text that nobody has, each at its place, such as `image[1]`. */
export function findFileProblems(
  text: string,
  rules: Readonly<Record<string, FileRule>>,
  source: FileSource,
): FileProblem[] {
  if (findSyntaxProblem(text)) return [];
  const places = readPlaces(text);
  return Object.keys(rules).flatMap((field) => {
    const value = jsonMember(text, field);
    const isList = Array.isArray(value);
    return [value].flat().flatMap((name, index): FileProblem[] => {
      if (typeof name !== 'string' || fileFor(source, field, name)) return [];
      return [
        {
          where: isList ? `${field}[${index}]` : field,
          message: 'has no such file: choose it, or name a sample',
          rule: 'noFile',
          range: rangeAt(places, isList ? [field, index] : [field], 'value'),
          names: [field],
        },
      ];
    });
  });
}
