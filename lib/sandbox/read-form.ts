import type { z } from 'zod';
import type { Part } from '@/lib/request/spec';
import { acceptedBy, isFile } from '@/lib/schema/file';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { formTree, type FormNode } from './form-tree';
import { branchesOf, resolve, schemaAt } from './resolve-schema';

/** A file of a form as it was received. */
export type ReceivedFile = { name: string; mediaType: string; bytes: Uint8Array };

/** The files of a form by the field that they were sent in, in order. */
export type ReceivedFiles = Readonly<Record<string, readonly ReceivedFile[]>>;

/** The body that a form stands for, its files, and what is wrong with these. */
export type FormReading = { body: unknown; files: ReceivedFiles; issues: z.core.$ZodIssue[] };

/**
 * Reads the parts of a form as the JSON object that they stand for: numbers and booleans where the schema has them, a
 * list for `image[]` or a repeated `image`, a member for `a[b]`, and for a file its name without a folder. Text that does
 * not fit stays text, so that the schema refuses it. Issues are: a file where text is taken, text where a file is, and a
 * file of another media type. It is the reverse of `formParts`.
 */
export function readForm(parts: readonly Part[], schema: JsonSchema): FormReading {
  const tree = formTree(
    parts.map((part) =>
      part.kind === 'text'
        ? { name: part.name, leaf: { kind: 'leaf', text: part.text } }
        : {
            name: part.name,
            leaf: { kind: 'leaf', text: fileNameOf(part.file.name), mediaType: part.file.mediaType },
          },
    ),
  );
  const root = branchesAt(schema, schema);
  const body = Object.fromEntries(
    [...tree].map(([name, node]) => [name, typed(node, membersAt(root, name, schema), schema)]),
  );
  const files = new Map<string, ReceivedFile[]>();
  for (const part of parts) {
    if (part.kind !== 'file') continue;
    const { name, mediaType, bytes = new Uint8Array(0) } = part.file;
    const field = part.name.replace(/(?<=.)\[.*$/s, '');
    files.set(field, [...(files.get(field) ?? []), { name: fileNameOf(name), mediaType, bytes }]);
  }
  const issues = [...tree].flatMap(([name, node]) => fileIssues(node, [name], schema));
  return { body, files: Object.fromEntries(files), issues };
}

/** The name of a file as `file()` takes it: a client may send a path (RFC 7578 4.2), or no name. */
function fileNameOf(name: string): string {
  const plain = (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').replace(/^-+/, '');
  return plain.slice(0, 255) || 'file';
}

const branchesAt = (node: JsonSchema, root: JsonSchema): JsonSchema[] =>
  branchesOf(resolve(node, root).node, root);

/** What a member of an object may be, by all the alternatives that have it. */
const membersAt = (branches: readonly JsonSchema[], name: string, root: JsonSchema): JsonSchema[] =>
  branches.flatMap(({ properties, additionalProperties }) => {
    const named = Object.hasOwn(properties ?? {}, name) ? properties?.[name] : undefined;
    const member = named ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    return member ? branchesAt(member, root) : [];
  });

const itemsAt = (branches: readonly JsonSchema[], root: JsonSchema): JsonSchema[] =>
  branches.flatMap(({ items }) => (items ? branchesAt(items, root) : []));

/** The value that a part, or several, stand for where the schema has these alternatives. */
function typed(node: FormNode, branches: JsonSchema[], root: JsonSchema): unknown {
  const lists = branches.filter(({ items }) => items !== undefined);
  if (node.kind === 'list') return node.items.map((item) => typed(item, itemsAt(lists, root), root));
  if (node.kind === 'members') {
    const entries = [...node.members];
    // Some clients count the items of a list: `image[0]`.
    if (lists.length > 0 && entries.every(([name]) => /^\d+$/.test(name))) {
      return entries.map(([, item]) => typed(item, itemsAt(lists, root), root));
    }
    return Object.fromEntries(
      entries.map(([name, member]) => [name, typed(member, membersAt(branches, name, root), root)]),
    );
  }
  // A list of one may be sent without brackets.
  if (lists.length > 0 && lists.length === branches.length) return [typed(node, itemsAt(lists, root), root)];
  return node.mediaType === undefined ? valueOf(node.text, branches) : node.text;
}

/** A text as the first alternative that it fits; a listed value comes before a type. */
function valueOf(text: string, branches: readonly JsonSchema[]): unknown {
  const listed = branches.flatMap(
    (branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]),
  );
  const found = listed.find((value) => String(value) === text);
  if (found !== undefined) return found;
  for (const { type, enum: values, const: only } of branches) {
    if (values !== undefined || only !== undefined) continue;
    const types = new Set([type ?? 'string'].flat());
    if (types.has('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
    if (types.has('integer') && INTEGER.test(text)) return Number(text);
    if (types.has('number') && NUMBER.test(text)) return Number(text);
    if (types.has('string')) return text;
  }
  return text;
}

/** As JSON writes them: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function fileIssues(node: FormNode, path: string[], schema: JsonSchema): z.core.$ZodIssue[] {
  if (node.kind === 'list') return node.items.flatMap((item) => fileIssues(item, path, schema));
  if (node.kind === 'members') {
    return [...node.members].flatMap(([name, member]) => fileIssues(member, [...path, name], schema));
  }
  const found = schemaAt(schema, path);
  // A field that is not documented is refused as such.
  if (!found) return [];
  const branches = branchesAt(found, schema).flatMap((branch) =>
    branch.items ? branchesAt(branch.items, schema) : [branch],
  );
  const files = branches.filter(isFile);
  const accept = [...new Set(files.flatMap(acceptedBy))];
  const issue = (message: string): z.core.$ZodIssue[] => [
    { code: 'custom', path, input: node.text, message, params: { accept, mediaType: node.mediaType } },
  ];
  if (node.mediaType === undefined) {
    return files.length > 0 && files.length === branches.length ? issue('must be a file') : [];
  }
  if (files.length === 0) return issue('takes no file');
  const type = node.mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return accept.includes(type) ? [] : issue(`must be ${accept.join(' or ')}, not ${type}`);
}
