import 'server-only';
import type { Part } from '@/lib/request/spec';
import type { Refusal } from '@/lib/sandbox/family';
import type { Limits } from './limits';
import { boundaryOf, formType } from './media-type';

/** The bytes of a form as they were received, and the content type that says how they are cut. */
export type FormBody = { bytes: Uint8Array; contentType: string };

type FormRefusal = Extract<Refusal, { kind: 'broken_form' | 'too_large' }>;

/**
 * Reads the parts of a form (RFC 7578) in their order, files with their bytes. Refuses, and never throws: a form
 * without a boundary or that breaks off, one of too many parts, and a file that is too large.
 */
export async function readFormBody(
  { bytes, contentType }: FormBody,
  { formParts, formFile }: Pick<Limits, 'formParts' | 'formFile'>,
): Promise<{ ok: true; parts: Part[] } | { ok: false; refusal: FormRefusal }> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return broken('Its content type names no boundary.');
  // Counted before anything is cut, so that a form of a million parts costs no more than a search.
  if (countOf(bytes, `--${boundary}`, formParts + 2) > formParts + 1) {
    return broken(`It has more than ${formParts} parts.`);
  }
  const form = await parse(bytes, boundary);
  if (!form) return broken('Its parts do not begin and end with its boundary, or one has no name.');
  const parts: Part[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      parts.push({ kind: 'text', name, text: value });
      continue;
    }
    if (value.size > formFile) return { ok: false, refusal: { kind: 'too_large', limit: formFile } };
    const file = {
      name: value.name,
      mediaType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    };
    parts.push({ kind: 'file', name, file });
  }
  return { ok: true, parts };
}

const broken = (reason: string): { ok: false; refusal: FormRefusal } => ({
  ok: false,
  refusal: { kind: 'broken_form', reason },
});

/** What the platform makes of a form; nothing where it is none, for which it throws. */
const parse = (bytes: Uint8Array, boundary: string): Promise<FormData | undefined> =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': formType(boundary) } })
    .formData()
    .catch(() => undefined);

function countOf(bytes: Uint8Array, text: string, max: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(text); at !== -1 && count < max; at = buffer.indexOf(text, at + 1)) count += 1;
  return count;
}
