import { crc32 } from './media/crc32';
import type { Reply } from './reply';

/** What a request asks for: the headers of it that count, names in lower case. */
type Conditions = { method: string; headers: Readonly<Record<string, string>> };

/** The first and the last byte of a part. */
type Part = { first: number; last: number };

/**
 * An answer of bytes as a request may ask for it in parts (RFC 9110 §14): one range is 206, one that begins behind the
 * end is 416, several ranges or a range that cannot be read is the whole. `If-Range` with another tag is the whole too.
 * Any other answer is as it was.
 */
export function inParts(reply: Reply, { method, headers }: Conditions): Reply {
  if (!('body' in reply) || typeof reply.body === 'string' || reply.status !== 200) return reply;
  const { body } = reply;
  const tag = `"${crc32(body).toString(16).padStart(8, '0')}-${body.length.toString(16)}"`;
  const told = { ...reply.headers, 'accept-ranges': 'bytes', etag: tag };
  const whole = { ...reply, headers: { ...told, 'content-length': String(body.length) } };
  const meant = headers['if-range'] === undefined || headers['if-range'].trim() === tag;
  const asked = method === 'GET' && meant ? partOf(headers['range'], body.length) : undefined;
  if (!asked) return whole;
  if (asked === 'beyond') {
    return {
      status: 416,
      mediaType: 'text/plain; charset=utf-8',
      headers: { 'accept-ranges': 'bytes', 'content-range': `bytes */${body.length}` },
      body: `There are ${body.length} bytes; none of them is in this range.\n`,
    };
  }
  const { first, last } = asked;
  return {
    ...reply,
    status: 206,
    headers: {
      ...told,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${body.length}`,
    },
    body: body.subarray(first, last + 1),
  };
}

/** The part that a `Range` header asks for; nothing where it asks for none that we would send. */
export function partOf(header: string | undefined, size: number): Part | 'beyond' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header?.replaceAll(/\s/g, '') ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'beyond' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  // The end may not be before the beginning as it is written: such a header is no range at all.
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'beyond' : { first, last };
}
