import { describe, expect, test } from 'vitest';
import type { RequestSpec } from '@/lib/request/spec';
import { compareRequest } from './compare-request';

const spec: RequestSpec = {
  method: 'POST',
  url: 'https://gateway.example/v1/x?a=b%20c',
  headers: [
    { name: 'Authorization', value: 'Bearer ', variable: 'GATEWAY_API_KEY' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  body: { kind: 'text', mediaType: 'application/json', text: '{"a":"é"}\r\n' },
};
const arrived = {
  method: 'POST',
  url: '/v1/x?a=b%20c',
  rawHeaders: ['Accept', '*/*', 'authorization', 'Bearer key', 'content-type', 'application/json'],
  body: Buffer.from('{"a":"é"}\r\n'),
};
const context = { key: 'key', files: new Map([['cat.png', Buffer.from([0, 1, 13, 10, 255])]]) };
const places = (changes: Partial<typeof arrived>, of: RequestSpec = spec) =>
  compareRequest(of, { ...arrived, ...changes }, context).map(({ where }) => where);

describe('a request that arrives', () => {
  test('as described is no problem, whatever the client adds', () => expect(places({})).toEqual([]));
  test('by another method is one', () => expect(places({ method: 'PUT' })).toEqual(['method']));
  test('with its query encoded otherwise is one', () =>
    expect(places({ url: '/v1/x?a=b+c' })).toEqual(['url']));
  test('with another key or without a header is one', () => {
    const rawHeaders = ['authorization', 'Bearer other'];
    expect(places({ rawHeaders })).toEqual(['header.authorization', 'header.content-type']);
  });
  test('with one byte changed, added or lost is one', () => {
    expect(places({ body: Buffer.from('{"a":"e"}\r\n') })).toEqual(['body']);
    expect(places({ body: Buffer.from('{"a":"é"}\r\n\n') })).toEqual(['body']);
    expect(places({ body: Buffer.from('{"a":"é"}\n') })).toEqual(['body']);
  });
  test('with a body where none is described is one', () => {
    expect(places({}, { ...spec, body: undefined })).toEqual(['body']);
  });
});

const send = (...parts: string[]) => ({
  rawHeaders: ['Content-Type', 'multipart/form-data; boundary=--x'],
  body: Buffer.from(`${parts.map((part) => `----x\r\n${part}\r\n`).join('')}----x--\r\n`, 'latin1'),
});

describe('a multipart request', () => {
  const file = { name: 'cat.png', mediaType: 'image/png', href: 'https://docs.example/cat.png' };
  const form: RequestSpec = {
    ...spec,
    headers: [],
    body: {
      kind: 'multipart',
      parts: [
        { kind: 'text', name: 'prompt', text: 'a\nb' },
        { kind: 'file', name: 'image', file },
      ],
    },
  };
  const text = 'Content-Disposition: form-data; name="prompt"\r\n\r\na\r\nb';
  const image =
    'Content-Disposition: form-data; name="image"; filename="cat.png"\r\nContent-Type: image/png\r\n\r\n\0\u0001\r\n\xff';

  test('may have any boundary and CRLF in its texts', () =>
    expect(places(send(text, image), form)).toEqual([]));
  test('keeps the order of its parts', () => {
    expect(places(send(image, text), form)).toContain('body.parts[0].name');
  });
  test('lacks a part', () => expect(places(send(text), form)).toEqual(['body.parts']));
  test('has another file, file name or media type', () => {
    expect(places(send(text, image.replace('\xff', '\xfe')), form)).toEqual(['body.parts[1].file']);
    expect(places(send(text, image.replace('cat.png', 'dog.png')), form)).toEqual(['body.parts[1].fileName']);
    expect(places(send(text, image.replace('image/png', 'a/b')), form)).toEqual(['body.parts[1].mediaType']);
  });
  test('does not end', () => {
    const body = Buffer.from(`----x\r\n${text}\r\n`);
    expect(places({ ...send(), body }, form)).toEqual(['body']);
  });
});
