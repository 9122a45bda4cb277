export type ParsedPart = { name: string; fileName?: string; mediaType?: string; bytes: Buffer };

/** Reads a `multipart/form-data` body (RFC 7578) strictly; throws with what is wrong with it. */
export function parseMultipart(body: Buffer, contentType: string): ParsedPart[] {
  const boundary = /^multipart\/form-data\s*;\s*boundary=(?:"([^"]+)"|([^\s;"]+))$/i.exec(contentType);
  if (!boundary) throw new Error(`"${contentType}" gives no boundary`);
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`);
  // With a line break in front, the first delimiter is like the others.
  const pieces = splitBytes(Buffer.concat([Buffer.from('\r\n'), body]), delimiter);
  const [preamble, ...rest] = pieces;
  const end = rest.pop();
  if (preamble?.length !== 0 || !/^--(?:\r\n)?$/.test(end?.toString('latin1') ?? '')) {
    throw new Error('does not start and end with its boundary');
  }
  return rest.map(parsePart);
}

function parsePart(piece: Buffer): ParsedPart {
  const headEnd = piece.indexOf('\r\n\r\n');
  if (headEnd === -1 || piece.indexOf('\r\n') !== 0) throw new Error('has a part without an empty line');
  const headers = new Map(
    piece
      .subarray(2, headEnd)
      .toString('utf8')
      .split('\r\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const found = /^form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/.exec(disposition);
  if (!found) throw new Error(`has a part with the disposition "${disposition}"`);
  return {
    name: unescapeName(found[1] ?? ''),
    fileName: found[2] === undefined ? undefined : unescapeName(found[2]),
    mediaType: headers.get('content-type'),
    bytes: piece.subarray(headEnd + 4),
  };
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const unescapeName = (name: string) =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function splitBytes(bytes: Buffer, separator: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (;;) {
    const next = bytes.indexOf(separator, start);
    if (next === -1) return [...pieces, bytes.subarray(start)];
    pieces.push(bytes.subarray(start, next));
    start = next + separator.length;
  }
}
