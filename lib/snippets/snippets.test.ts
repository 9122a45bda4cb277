import { describe, expect, test } from 'vitest';
import type { RequestSpec } from '@/lib/request/spec';
import { snippets } from '.';
import { sampleCases } from './testing/cases';

const get: RequestSpec = { method: 'GET', url: 'https://gateway.example/v1/models', headers: [] };
const image = { name: 'cat.png', mediaType: 'image/png', href: 'https://docs.example/cat.png' };

const bodyOf = (text: string) =>
  snippets.javascript.render({
    ...get,
    method: 'POST',
    body: { kind: 'text', mediaType: 'application/json', text },
  });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

test('the languages stand in the order of their tabs', () => {
  expect(Object.keys(snippets)).toEqual(['curl', 'javascript', 'java', 'swift']);
});

describe.each(Object.entries(snippets))('%s', (_id, { render }) => {
  test('leaves the request as it was, and is the same each time', () => {
    for (const { spec } of sampleCases) {
      const before = render(structuredClone(spec));
      expect(render(deepFreeze(structuredClone(spec)))).toBe(before);
    }
  });

  test('takes the key from the environment', () => {
    const headers = [{ name: 'Authorization', value: 'Bearer ', variable: 'GATEWAY_API_KEY' }];
    expect(render({ ...get, headers })).toMatch(/\$GATEWAY_API_KEY|env\.GATEWAY_API_KEY|"GATEWAY_API_KEY"/);
  });

  test('says first where its files can be had', () => {
    const body = { kind: 'file' as const, mediaType: 'image/png', file: image };
    const [first] = render({ ...get, method: 'POST', body }).split('\n');
    expect(first).toMatch(/^(#|\/\/) Needs cat\.png: curl -o cat\.png https:\/\/docs\.example\/cat\.png$/);
  });

  test('puts an answer that is a file where it is told to', () => {
    expect(render(get, { answer: { saveAs: "it's.png" } })).toMatch(/it'(\\'')?s\.png/);
  });

  test('refuses a variable that a shell would not read as one', () => {
    const headers = [{ name: 'x-key', value: '', variable: 'A; id' }];
    expect(() => render({ ...get, headers })).toThrow('cannot name an environment variable');
  });

  test.each(['../cat.png', 'a\nb', 'a\u2028b', '-o', ''])('refuses %j as the name of a file', (name) => {
    const body = { kind: 'file' as const, mediaType: 'image/png', file: { ...image, name } };
    expect(() => render({ ...get, method: 'POST', body })).toThrow('is not a plain file name');
  });

  test.each(['https://docs.example/a b', 'https://docs.example/\nid', ''])(
    'refuses %j as an address',
    (href) => {
      const body = { kind: 'file' as const, mediaType: 'image/png', file: { ...image, href } };
      expect(() => render({ ...get, method: 'POST', body })).toThrow('is not the address of a file');
    },
  );
});

describe('JavaScript', () => {
  test.each([
    '{"a":1.0}',
    '{"b":1,"1":2}',
    '{"a":1,"a":2}',
    '{ "a": 1 }',
    '[-0]',
    '{"__proto__":1}',
    '{"a":',
  ])('keeps %s as text, because no object becomes it', (text) => {
    expect(bodyOf(text)).not.toContain('JSON.stringify');
    expect(bodyOf(text)).toContain(`body: '${text}'`);
  });

  test('shows JSON as an object, however it is indented', () => {
    expect(bodyOf('{"a":["b"]}')).toContain('JSON.stringify(body)');
    expect(bodyOf('{\n  "a": [\n    "b"\n  ]\n}')).toContain('JSON.stringify(body, null, 2)');
    expect(bodyOf('{\n  "a": [\n    "b"\n  ]\n}')).toContain("const body = { a: ['b'] };");
  });
});
