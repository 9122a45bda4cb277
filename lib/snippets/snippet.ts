import { jsonMember } from '@/lib/request/json-member';
import type { RequestValues } from '@/lib/request/plan';
import type { FileRef, Header, Part, RequestSpec } from '@/lib/request/spec';
import type { StreamReading } from '@/lib/request/stream';

/**
 * How the sample reads what comes back; it prints JSON where nothing is said. Of a stream it prints the text as it
 * arrives; it fails on an error event and on an end before the documented one.
 */
export type SnippetOptions = { answer?: 'json' | 'text' | { saveAs: string } | { stream: StreamReading } };

/** A language that a request is shown in. `highlight` is the id of its shiki grammar. */
export type Snippet = {
  title: string;
  extension: string;
  highlight: string;
  render: (spec: RequestSpec, options?: SnippetOptions) => string;
};

/** What a string literal escapes where its language could: control characters, and characters that hide or turn text. */
export const INVISIBLE = /(?![\n\t])\p{Cc}|[\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/u;

/**
 * The headers a sample sets itself. The body's media type is added where no header gives it; with multipart it
 * is left to the client, which alone knows the boundary.
 */
export function sentHeaders({ headers, body }: Pick<RequestSpec, 'headers' | 'body'>): Header[] {
  if (body?.kind === 'multipart') return headers.filter((header) => !isContentType(header));
  if (!body || headers.some(isContentType)) return headers;
  return [...headers, { name: 'Content-Type', value: body.mediaType }];
}

const isContentType = ({ name }: Header) => name.toLowerCase() === 'content-type';

/** Proves that a name can stand after a `$` in a shell; throws otherwise, as these names are ours. */
export function variableName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new Error(`"${name}" cannot name an environment variable`);
  return name;
}

/**
 * The files that the body needs, each once. Throws on a name that is not a plain file name and on an address
 * with spaces or control characters: both are ours, and both stand in a comment of the sample.
 */
export function filesOf({ body }: RequestSpec): FileRef[] {
  const files = new Map<string, FileRef>();
  if (body?.kind === 'file') files.set(body.file.name, body.file);
  if (body?.kind === 'multipart') {
    for (const part of body.parts) if (part.kind === 'file') files.set(part.file.name, part.file);
  }
  for (const { name, href } of files.values()) {
    if (!/^[^-/\\\p{C}\p{Zl}\p{Zp}][^/\\\p{C}\p{Zl}\p{Zp}]*$/u.test(name)) {
      throw new Error(`"${name}" is not a plain file name`);
    }
    if (href !== undefined && !/^[\x21-\x7e]+$/.test(href))
      throw new Error(`"${href}" is not the address of a file`);
  }
  return [...files.values()];
}

/**
 * The header lines of a part and the empty line after them. Quotes and line breaks in names are escaped as
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data says.
 */
export function partHead(part: Part): string {
  const disposition = `Content-Disposition: form-data; name="${escapeName(part.name)}"`;
  return part.kind === 'text'
    ? `${disposition}\r\n\r\n`
    : `${disposition}; filename="${escapeName(part.file.name)}"\r\nContent-Type: ${part.file.mediaType}\r\n\r\n`;
}

const escapeName = (name: string) => name.replace(/["\r\n]/g, encodeURIComponent);

/** Whether a text reads better over several lines. CRLF alone does not count: it has to be escaped anyway. */
export const hasLines = (text: string): boolean => /(?:^|[^\r])\n/.test(text);

/** The file that the answer goes to, or how it is read as a stream: at most one of them. */
export function answerParts({ answer }: SnippetOptions = {}): { saveAs?: string; stream?: StreamReading } {
  return typeof answer === 'object' ? answer : {};
}

/**
 * How a sample reads the answer to these values: saves it as the file where one is given, as the stream of `reading`
 * where they ask for it, else as JSON.
 */
export function answerTo(
  reading: StreamReading | undefined,
  { query, body }: Pick<RequestValues, 'query' | 'body'>,
  saveAs?: string,
): NonNullable<SnippetOptions['answer']> {
  if (saveAs !== undefined) return { saveAs };
  if (!reading) return 'json';
  const asks = Object.entries(reading.query ?? {}).every(([name, value]) => query[name] === value);
  const isSet = reading.field === undefined || jsonMember(body, reading.field) === true;
  return asks && isSet ? { stream: reading } : 'json';
}

/** Joins lines and groups of lines; `false` and `undefined` leave no line behind. */
export const joinLines = (...parts: (string | string[] | false | undefined)[]): string =>
  parts.flatMap((part) => (part === false || part === undefined ? [] : part)).join('\n');
