import { formParts } from '@/lib/request/form';
import type { FileRule } from '@/lib/request/plan';
import { failure, success, type Result } from '@/lib/request/result';
import { fileFor, type FileSource } from './form-files';
import { findFileProblems } from './file-problems';

export type FormOptions = FileSource & {
  rules: Readonly<Record<string, FileRule>>;
  /** The bytes of a sample file; nothing when it cannot be had. */
  fetchSample: (name: string) => Promise<Blob | undefined>;
};

/**
 * The form that a JSON text stands for, as it is posted: the parts of the sample, in order, with the bytes of the files.
 * Problems, each at its place: what keeps the text from being a form, and files that nobody has.
 */
export async function buildForm(text: string, options: FormOptions): Promise<Result<FormData>> {
  const { rules, fetchSample, ...source } = options;
  const parts = formParts(text, rules, source.samples);
  if (!parts.ok) return parts;
  const missing = findFileProblems(text, rules, source);
  if (missing.length > 0) return failure(...missing);
  const form = new FormData();
  for (const part of parts.value) {
    if (part.kind === 'text') {
      form.append(part.name, part.text);
      continue;
    }
    const held = fileFor(source, part.name.replace(/\[\]$/, ''), part.file.name);
    const { name, mediaType } = held ?? part.file;
    const bytes = held && 'file' in held ? held.file : await fetchSample(name);
    if (!bytes) return failure({ where: part.name, message: `${name} could not be loaded`, rule: 'noFile' });
    form.append(part.name, new File([bytes], name, { type: mediaType }));
  }
  return success(form);
}
