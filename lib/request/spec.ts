/**
 * One header of a request. With `variable`, the value that is sent is `value` followed by the content of
 * that environment variable: `{ name: 'Authorization', value: 'Bearer ', variable: 'GATEWAY_API_KEY' }`.
 */
export type Header = { name: string; value: string; variable?: string };

/**
 * A file that a body carries: `name` on disk, and the `href` a reader can get it from; none where it is the reader's
 * own. `bytes` are there in a request that was received.
 */
export type FileRef = { name: string; mediaType: string; href?: string; bytes?: Uint8Array };

/** One part of `multipart/form-data` (RFC 7578). */
export type Part =
  { kind: 'text'; name: string; text: string } | { kind: 'file'; name: string; file: FileRef };

export type Body =
  | { kind: 'text'; mediaType: string; text: string }
  | { kind: 'multipart'; parts: Part[] }
  | { kind: 'file'; mediaType: string; file: FileRef };

/** The one thing that samples print, the relay sends and the sandbox reads. `url` is absolute. */
export type RequestSpec = { method: string; url: string; headers: Header[]; body?: Body };
