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
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
};

/** The media type that a file's name stands for; bytes of no known kind where its end says nothing. */
export function mediaTypeOfFile(name: string): string {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (Object.hasOwn(MEDIA_TYPES, end) ? MEDIA_TYPES[end] : undefined) ?? 'application/octet-stream';
}

type FileRules = Readonly<Record<string, FileRule>>;

/**
 * The parts of a form (RFC 7578) that a JSON object stands for, in the order of its members. A file is given by its
 * name. Names are written as OpenAI's clients write them: one value is a part of its own name, a list is one part for
 * each item (`image[]`, also where it has one item), an object one for each member (`input_reference[image_url]`).
 * Null, empty lists and empty objects are no part. Problems: text that is no JSON object; a file field that holds
 * something else than a file name, or several where one is taken.
 */
export function formParts(
  text: string,
  fileRules: FileRules,
  files: readonly FileRef[] = [],
): Result<Part[]> {
  const body = parseObject(text);
  if (!body) {
    return failure({
      where: 'body',
      message: 'must be a JSON object whose members are the fields of the form',
      rule: 'formObject',
    });
  }
  const problems: Problem[] = [];
  const parts = Object.entries(body).flatMap(([name, value]): Part[] => {
    const rule = Object.hasOwn(fileRules, name) ? fileRules[name] : undefined;
    if (!rule || isMembers(value)) return textParts(name, value);
    const isList = Array.isArray(value);
    const given: unknown[] = (isList ? value : [value]).filter((item) => item !== null);
    if (given.length > 1 && !rule.several) {
      problems.push({ where: `body.${name}`, message: 'takes one file', rule: 'oneFile' });
    }
    return given.flatMap((fileName, index): Part[] => {
      if (isFileName(fileName)) {
        return [{ kind: 'file', name: isList ? `${name}[]` : name, file: fileOf(fileName, files) }];
      }
      problems.push({
        where: `body.${name}${isList ? `[${index}]` : ''}`,
        message: 'must be the name of a file, such as cat.png',
        rule: 'fileName',
      });
      return [];
    });
  });
  return problems.length > 0 ? failure(...problems) : success(parts);
}

/** The names of the files in a form's JSON text, each once, in order; none in text that is no form. */
export function fileNamesIn(text: string, fileRules: FileRules): string[] {
  const names = Object.entries(parseObject(text) ?? {}).flatMap(([name, value]) =>
    Object.hasOwn(fileRules, name) ? [value].flat().filter(isFileName) : [],
  );
  return [...new Set(names)];
}

const isMembers = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain name, as a header, a shell and a comment of a sample can carry it. */
const isFileName = (value: unknown): value is string =>
  typeof value === 'string' && /^[^-/\\\p{C}\p{Zl}\p{Zp}][^/\\\p{C}\p{Zl}\p{Zp}]{0,254}$/u.test(value);

const fileOf = (name: string, files: readonly FileRef[]): FileRef =>
  files.find((file) => file.name === name) ?? { name, mediaType: mediaTypeOfFile(name) };

function textParts(name: string, value: unknown): Part[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textParts(`${name}[]`, item));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, member]) => textParts(`${name}[${key}]`, member));
  }
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
