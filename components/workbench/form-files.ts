import { mediaTypeOfFile } from '@/lib/request/form';
import { jsonMember } from '@/lib/request/json-member';
import type { FileRule } from '@/lib/request/plan';
import type { FileRef } from '@/lib/request/spec';
import { setBodyMember } from './body-member';

/** A file that the reader chose for a field; `name` is what the body calls it. It is kept in memory and nowhere else. */
export type PickedFile = FileRef & { field: string; file: File };

/** Where the files come from that a form names: the site's own samples, and what the reader chose. */
export type FileSource = { samples: readonly FileRef[]; picked: readonly PickedFile[] };

/** A form as it is filled in: its JSON text, and the files that were chosen. */
export type FilledForm = { text: string; picked: readonly PickedFile[] };

/** The names of the files in a field of a form; none where it holds something else or the text is no form. */
export const namesIn = (text: string, field: string): string[] =>
  [jsonMember(text, field)].flat().filter((name) => typeof name === 'string');

/** The file behind a name: chosen for this field, or for another one, or else a sample. */
export const fileFor = (
  { samples, picked }: FileSource,
  field: string,
  name: string,
): PickedFile | FileRef | undefined =>
  picked.find((file) => file.name === name && file.field === field) ??
  [...picked, ...samples].find((file) => file.name === name);

/**
 * A file's name as a form, a shell and every sample can carry it: letters and digits of ASCII, `.`, `_` and `-`, up to
 * 100 characters, the ending kept. A name with none of them becomes `file`.
 */
export function safeFileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(name) ?? [];
  const clean = stem
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[-_.]+$/g, '');
  return (clean || 'file').slice(0, 100 - ending.length) + ending;
}

/**
 * The form once files were chosen for a field: in the place of the one that was there, or after those of a list.
 * Nothing when the text is no form in which a name could be written.
 */
export function withFiles(
  { text, picked }: FilledForm,
  field: string,
  rule: FileRule,
  files: readonly File[],
): FilledForm | undefined {
  const fresh = (rule.several ? files : files.slice(0, 1)).map((file): PickedFile => {
    const name = safeFileName(file.name);
    return { field, name, mediaType: file.type || mediaTypeOfFile(name), file };
  });
  const before = rule.several ? namesIn(text, field) : [];
  const names = [...new Set([...before, ...fresh.map(({ name }) => name)])];
  const isList = rule.several && (names.length > 1 || typeof jsonMember(text, field) !== 'string');
  const next = fresh.length === 0 ? text : setBodyMember(text, field, isList ? names : names[0]);
  if (next === undefined) return undefined;
  const kept = picked.filter((one) => one.field !== field || fresh.every(({ name }) => name !== one.name));
  return { text: next, picked: [...kept, ...fresh] };
}

/** The form without the file of this name in a field; a field without files is taken away. */
export function withoutFile(
  { text, picked }: FilledForm,
  field: string,
  name: string,
): FilledForm | undefined {
  const names = namesIn(text, field).filter((other) => other !== name);
  const next = setBodyMember(text, field, names.length > 0 ? names : undefined);
  if (next === undefined) return undefined;
  return { text: next, picked: picked.filter((one) => one.field !== field || one.name !== name) };
}
