import { describe, expect, test } from 'vitest';
import { inParts, partOf } from './range';
import { bytesReply, jsonReply } from './reply';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const ask = (headers: Record<string, string>, method = 'GET') => {
  const { body, ...rest } = bodyOf(inParts(bytesReply(bytes, 'video/mp4'), { method, headers }));
  return { ...rest, body };
};

function bodyOf(reply: ReturnType<typeof inParts>) {
  if (!('body' in reply)) throw new Error('The answer has no body');
  return reply;
}

describe('a range (RFC 9110 §14)', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-499', 0, 499],
    ['bytes=500-', 500, 999],
    ['bytes=500-5000', 500, 999],
    ['bytes=-1', 999, 999],
    ['bytes=-5000', 0, 999],
    ['BYTES=10-20', 10, 20],
  ])('%s is the bytes %i to %i', (range, first, last) => {
    const { status, headers, body } = ask({ range });
    expect(status).toBe(206);
    expect(body).toEqual(bytes.subarray(first, last + 1));
    expect(headers).toMatchObject({
      'content-range': `bytes ${first}-${last}/1000`,
      'content-length': String(last - first + 1),
      'accept-ranges': 'bytes',
    });
  });

  test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0'])('%s is behind the end', (range) => {
    const { status, headers } = ask({ range });
    expect(status).toBe(416);
    expect(headers).toMatchObject({ 'content-range': 'bytes */1000' });
  });

  test.each(['bytes=0-1,5-6', 'bytes=20-10', 'bytes=-', 'bytes=a-b', 'items=0-1', '', 'bytes=0-1.5'])(
    '%s is the whole',
    (range) => {
      const { status, headers, body } = ask({ range });
      expect(status).toBe(200);
      expect(body).toEqual(bytes);
      expect(headers).toMatchObject({ 'content-length': '1000', 'accept-ranges': 'bytes' });
      expect(headers).not.toHaveProperty('content-range');
    },
  );

  test('goes on where the tag is still the same, and begins again where it is not', () => {
    const etag = ask({}).headers?.['etag'] ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(ask({ range: 'bytes=5-', 'if-range': etag }).status).toBe(206);
    expect(ask({ range: 'bytes=5-', 'if-range': '"other"' }).status).toBe(200);
    expect(ask({ range: 'bytes=5-', 'if-range': `W/${etag}` }).status).toBe(200);
    const other = inParts(bytesReply(bytes.subarray(1), 'video/mp4'), { method: 'GET', headers: {} });
    expect(other.headers?.['etag']).not.toBe(etag);
  });

  test('counts for GET only, and for good answers of bytes only', () => {
    expect(ask({ range: 'bytes=0-1' }, 'POST').status).toBe(200);
    const json = jsonReply(200, {});
    expect(inParts(json, { method: 'GET', headers: { range: 'bytes=0-1' } })).toBe(json);
    const gone = bytesReply(bytes, 'video/mp4', { status: 404 });
    expect(inParts(gone, { method: 'GET', headers: { range: 'bytes=0-1' } })).toBe(gone);
  });

  test('of nothing is never satisfied', () => {
    expect(partOf('bytes=0-', 0)).toBe('beyond');
    expect(partOf('bytes=-5', 0)).toBe('beyond');
  });
});
