import type { FileRule } from './plan';
import { failure, success, type Problem, type Result } from './result';
import type { FileRef, Part } from './spec';

/** Media types by the end of a file's name, as far as the APIs take such files. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
};

/** The media type that a file's name stands for; bytes of no known kind where its end says nothing. */
export const mediaTypeOfFile = (name: string): string =>
  MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/**
 * The parts of a form (RFC 7578) that a JSON object stands for, in the order of its members. A file is given by its
 * name. One value is a part of its own name; a list is one part for each item, named `image[]` (a list of one file: `image`);
 * an object is a part for each member, named `input_reference[image_url]`, which is how OpenAI's clients write forms.
 * Null and empty lists are no part. Problems: text that is no JSON object; a file field that holds no file name, or
 * several where one is taken.
 */
export function formParts(
  text: string,
  fileRules: Readonly<Record<string, FileRule>>,
  files: readonly FileRef[] = [],
): Result<Part[]> {
  const body = parseObject(text);
  if (!body)
    return failure({
      where: 'body',
      message: 'must be a JSON object whose members are the fields of the form',
      rule: 'formObject',
    });
  const problems: Problem[] = [];
  const parts = Object.entries(body).flatMap(([name, value]): Part[] => {
    const rule = Object.hasOwn(fileRules, name) ? fileRules[name] : undefined;
    if (!rule || !holdsNames(value)) return textParts(name, value);
    const names = [value].flat();
    const partName = names.length > 1 ? `${name}[]` : name;
    if (names.length > 1 && !rule.several)
      problems.push({ where: `body.${name}`, message: 'takes one file', rule: 'oneFile' });
    return names.map((fileName, index): Part => {
      const problem = fileNameProblem(fileName);
      if (problem)
        problems.push({ where: `body.${name}${names.length > 1 ? `[${index}]` : ''}`, ...problem });
      return { kind: 'file', name: partName, file: fileOf(fileName, files) };
    });
  });
  return problems.length > 0 ? failure(...problems) : success(parts);
}

const holdsNames = (value: unknown): value is string | string[] =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'));

const fileNameProblem = (name: string) =>
  /^[^-/\\\p{C}\p{Zl}\p{Zp}][^/\\\p{C}\p{Zl}\p{Zp}]{0,254}$/u.test(name)
    ? undefined
    : { message: 'must be the name of a file, such as cat.png', rule: 'fileName' };

const fileOf = (name: string, files: readonly FileRef[]): FileRef =>
  files.find((file) => file.name === name) ?? { name, mediaType: mediaTypeOfFile(name) };

function textParts(name: string, value: unknown): Part[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textParts(`${name}[]`, item));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, member]) => textParts(`${name}[${key}]`, member));
  return [{ kind: 'text', name, text: String(value) }];
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
