import type { Part, RequestSpec } from '@/lib/request/spec';

/** A request as the sandbox reads it: the path below `/sandbox`, header names in lower case. */
export type Received = {
  method: string;
  /** The address that paths stand below, as the caller wrote it, such as `http://localhost:3000/sandbox`. */
  base: string;
  path: string;
  /** Names and decoded values in order; a name may be there twice. */
  query: [string, string][];
  headers: Readonly<Record<string, string>>;
  mediaType: string;
  text: string | undefined;
  /** The parts of a body that is a form. */
  parts: readonly Part[] | undefined;
};

/** Reads a RequestSpec; a body that is neither text nor a form counts as none. */
export function receive(spec: RequestSpec): Received {
  const url = new URL(spec.url);
  const headers: Record<string, string> = {};
  for (const { name, value } of spec.headers) headers[name.toLowerCase()] = value;
  const below = url.pathname.startsWith('/sandbox/') ? '/sandbox' : '';
  const path = url.pathname.slice(below.length);
  return {
    method: spec.method.toUpperCase(),
    base: `${url.origin}${below}`,
    path: plainPath(path),
    query: [...url.searchParams],
    headers,
    mediaType:
      spec.body?.kind === 'multipart'
        ? 'multipart/form-data'
        : ((headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''),
    parts: spec.body?.kind === 'multipart' ? spec.body.parts : undefined,
    text: spec.body?.kind === 'text' ? spec.body.text : undefined,
  };
}

/**
 * Decodes the escapes of characters that may stand in a path segment as they are (RFC 3986, `pchar`), so that
 * `%3AgenerateContent` is read like `:generateContent`. Slashes and percent signs stay escaped.
 */
export const plainPath = (path: string): string =>
  path.replace(/%([0-7][\da-f])/gi, (escape, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[\w\-.~!$&'()*+,;=:@]/.test(character) ? character : escape;
  });
