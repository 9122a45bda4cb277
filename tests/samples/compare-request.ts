import type { Body, Part, RequestSpec } from '@/lib/request/spec';
import type { Problem } from '@/lib/request/result';
import { sentHeaders } from '@/lib/snippets/snippet';
import { headerPairs, type Recorded } from './echo-server';
import { parseMultipart, type ParsedPart } from './multipart';

export type Comparison = {
  /** The content of every variable that a header names. */
  key: string;
  /** The content of the files by name. */
  files: ReadonlyMap<string, Buffer>;
};

/**
 * What differs between a request that arrived and the one described: method, path and query, each described
 * header, and every byte of the body. Headers that the client adds by itself are no difference.
 */
export function compareRequest(
  spec: RequestSpec,
  recorded: Pick<Recorded, 'method' | 'url' | 'rawHeaders' | 'body'>,
  { key, files }: Comparison,
): Problem[] {
  return [
    ...differ('method', spec.method, recorded.method),
    ...differ('url', requestTarget(spec.url), recorded.url),
    ...compareHeaders(spec, recorded.rawHeaders, key),
    ...compareBody(spec.body, recorded, files),
  ];
}

/** Path and query of an absolute URL, character for character: `new URL` would encode some of them. */
export function requestTarget(url: string): string {
  const target = url.replace(/^https?:\/\/[^/?#]+/, '');
  return target.startsWith('/') ? target : `/${target}`;
}

function compareHeaders(spec: RequestSpec, rawHeaders: string[], key: string): Problem[] {
  const expected = joinByName(
    sentHeaders(spec).map(({ name, value, variable }) => [
      name,
      variable === undefined ? value : value + key,
    ]),
  );
  const arrived = joinByName(headerPairs(rawHeaders));
  return [...expected].flatMap(([name, value]) => differ(`header.${name}`, value, arrived.get(name)));
}

/** A repeated header means the same as one with its values joined (RFC 9110 5.3). */
function joinByName(pairs: [string, string][]): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = joined.get(name.toLowerCase());
    joined.set(name.toLowerCase(), before === undefined ? value.trim() : `${before}, ${value.trim()}`);
  }
  return joined;
}

function compareBody(
  body: Body | undefined,
  recorded: Pick<Recorded, 'rawHeaders' | 'body'>,
  files: ReadonlyMap<string, Buffer>,
): Problem[] {
  if (!body) return differBytes('body', Buffer.alloc(0), recorded.body);
  if (body.kind === 'text') return differBytes('body', Buffer.from(body.text), recorded.body);
  if (body.kind === 'file') return differBytes('body', fileBytes(files, body.file.name), recorded.body);
  const contentType = joinByName(headerPairs(recorded.rawHeaders)).get('content-type') ?? '';
  let parts: ParsedPart[];
  try {
    parts = parseMultipart(recorded.body, contentType);
  } catch (error) {
    return [{ where: 'body', message: String(error) }];
  }
  return [
    ...differ('body.parts', String(body.parts.length), String(parts.length)),
    ...body.parts.flatMap((part, index) => comparePart(`body.parts[${index}]`, part, parts[index], files)),
  ];
}

function comparePart(
  where: string,
  part: Part,
  arrived: ParsedPart | undefined,
  files: ReadonlyMap<string, Buffer>,
): Problem[] {
  if (!arrived) return [];
  const name = differ(`${where}.name`, part.name, arrived.name);
  if (part.kind === 'text') {
    // `fetch` turns every line break of a text part into CRLF, as forms always did.
    const [expected, text] = [Buffer.from(part.text), arrived.bytes].map(withCrlf);
    return [
      ...name,
      ...differ(`${where}.fileName`, undefined, arrived.fileName),
      ...differBytes(`${where}.text`, expected ?? Buffer.alloc(0), text ?? Buffer.alloc(0)),
    ];
  }
  return [
    ...name,
    ...differ(`${where}.fileName`, part.file.name, arrived.fileName),
    ...differ(`${where}.mediaType`, part.file.mediaType, arrived.mediaType),
    ...differBytes(`${where}.file`, fileBytes(files, part.file.name), arrived.bytes),
  ];
}

const withCrlf = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replace(/\r\n?|\n/g, '\r\n'), 'latin1');

function fileBytes(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The request reads "${name}", which is not among its files`);
  return bytes;
}

const differ = (where: string, expected: string | undefined, arrived: string | undefined): Problem[] =>
  expected === arrived
    ? []
    : [{ where, message: `should be ${JSON.stringify(expected)} and is ${JSON.stringify(arrived)}` }];

function differBytes(where: string, expected: Buffer, arrived: Buffer): Problem[] {
  if (expected.equals(arrived)) return [];
  const at = expected.findIndex((byte, index) => byte !== arrived[index]);
  const start = at === -1 ? expected.length : at;
  const excerpt = (bytes: Buffer) => JSON.stringify(bytes.subarray(start, start + 24).toString('latin1'));
  const message = `has ${arrived.length} instead of ${expected.length} bytes; from byte ${start} on it should be ${excerpt(expected)} and is ${excerpt(arrived)}`;
  return [{ where, message }];
}
