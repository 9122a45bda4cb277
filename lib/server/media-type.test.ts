import { expect, test } from 'vitest';
import { boundaryOf, formType, mediaTypeOf } from './media-type';

test('a media type is lower-case and has no parameters', () => {
  expect(mediaTypeOf(' Multipart/Form-Data ; boundary=A')).toBe('multipart/form-data');
  expect([null, undefined, ''].map(mediaTypeOf)).toEqual(['', '', '']);
});

test.each([
  ['----WebKitFormBoundary7MA4YWxk', '----WebKitFormBoundary7MA4YWxk'],
  ['"a b:(c)"', 'a b:(c)'],
  ['x', 'x'],
  [`"${'a'.repeat(70)}"`, 'a'.repeat(70)],
  ['x; charset=utf-8', 'x'],
])('the boundary %s is one, and is written as it was read', (written, boundary) => {
  expect(boundaryOf(`multipart/form-data; Boundary=${written}`)).toBe(boundary);
  expect(boundaryOf(formType(boundary))).toBe(boundary);
});

test.each([
  '',
  '; boundary=',
  '; boundary=""',
  '; boundary="a "',
  `; boundary=${'a'.repeat(71)}`,
  '; boundary=a; boundary=b',
  '; boundary="a\\"b"',
  '; boundary=a"b',
  '; boundary=ä',
  '; boundary="a\tb"',
  '; xboundary=a',
])('a content type with %o has no boundary', (parameters) => {
  expect(boundaryOf(`multipart/form-data${parameters}`)).toBeUndefined();
});
