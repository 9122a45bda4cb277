import { z } from 'zod';
import type { JsonSchema } from './json-schema';
import { refName } from './to-json-schema';

/** A file name without a folder, as a reader may have it. */
const NO_NAME = 'must be the name of a file, such as cat.png';
const FILE_NAME = /^[^-/\\][^/\\]{0,254}$/;

/**
 * A file in a `multipart/form-data` body. A scenario, and what a reader types, holds the file's name;
 * scenarios name files of `public/samples/`. `accept` are the media types that may be sent.
 */
export const file = (accept: readonly [string, ...string[]]) =>
  z
    .string()
    .regex(FILE_NAME, NO_NAME)
    .refine((name) => !/\p{Cc}/u.test(name), NO_NAME)
    .meta({ format: 'binary', contentMediaType: accept.join(', ') });

/** An answer that is bytes, not text. A scenario holds the name of a file of `public/samples/` that is like it. */
export const binary = () => z.string().meta({ format: 'binary' });

/** Whether a schema stands for a file of a form: it says what may be sent, which an answer of bytes does not. */
export const isFile = ({ format, contentMediaType }: JsonSchema): boolean =>
  format === 'binary' && contentMediaType !== undefined;

/** Whether a schema stands for an answer of bytes. */
export const isBinary = ({ format, contentMediaType }: JsonSchema): boolean =>
  format === 'binary' && contentMediaType === undefined;

/** The media types that a file of a form may have. */
export const acceptedBy = ({ contentMediaType = '' }: JsonSchema): string[] =>
  contentMediaType.split(', ').filter(Boolean);

/** A field of a body that takes files. With `several`, a list of them may be sent. */
export type FileField = { accept: string[]; several: boolean };

/** The fields of a body's JSON Schema that take files, by name. Only members of the body itself are looked at. */
export function fileFieldsOf(schema: JsonSchema): Record<string, FileField> {
  const root = resolve(schema, schema);
  const found = Object.entries(root.properties ?? {}).flatMap(([name, node]) => {
    const field = fileFieldOf(node, schema);
    return field ? [[name, field] as const] : [];
  });
  return Object.fromEntries(found);
}

function fileFieldOf(node: JsonSchema, root: JsonSchema, several = false): FileField | undefined {
  const target = resolve(node, root);
  if (isFile(target)) return { accept: acceptedBy(target), several };
  const inItems = target.items && fileFieldOf(target.items, root, true);
  const found = [...(target.anyOf ?? []), ...(target.oneOf ?? [])].flatMap(
    (choice) => fileFieldOf(choice, root, several) ?? [],
  );
  const all = [...(inItems ? [inItems] : []), ...found];
  if (all.length === 0) return undefined;
  return {
    accept: [...new Set(all.flatMap(({ accept }) => accept))],
    several: all.some((field) => field.several),
  };
}

const resolve = (node: JsonSchema, root: JsonSchema): JsonSchema =>
  node.$ref === undefined ? node : { ...root.$defs?.[refName(node.$ref)], ...node };
