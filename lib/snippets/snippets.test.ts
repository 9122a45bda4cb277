import { describe, expect, test } from 'vitest';
import type { RequestSpec } from '@/lib/request/spec';
import type { StreamReading } from '@/lib/request/stream';
import { snippets } from '.';
import { answerTo } from './snippet';
import { sampleCases } from './testing/cases';
import { readings } from './testing/readings';

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

describe('what a sample makes of the answer', () => {
  test('is a stream where the query asks for one, and JSON where it does not', () => {
    expect(answerTo(readings.gemini, { query: { alt: 'sse' } })).toEqual({ stream: readings.gemini });
    expect(answerTo(readings.gemini, { query: { alt: 'json' } })).toBe('json');
    expect(answerTo(readings.gemini, { query: {} })).toBe('json');
    expect(answerTo(readings.openaiChat, { query: {} })).toEqual({ stream: readings.openaiChat });
    const byBody = { ...readings.openaiChat, field: 'stream' };
    expect(answerTo(byBody, { query: {}, body: '{"stream": true}' })).toEqual({ stream: byBody });
    expect(answerTo(byBody, { query: {}, body: '{"stream": false}' })).toBe('json');
    expect(answerTo(byBody, { query: {} })).toBe('json');
    expect(answerTo(undefined, { query: { alt: 'sse' } })).toBe('json');
  });
});

describe('a stream is described by data alone', () => {
  const reading: StreamReading = {
    framing: 'sse',
    text: { each: ['data', 1, 'x-items'], path: ['in', 'text'], unless: 'quiet', event: 'a "b"' },
    errors: [{ path: ['message'] }],
    end: { by: 'close' },
  };

  test('whose odd names are quoted as the language does it', () => {
    const render = (id: keyof typeof snippets) => snippets[id].render(get, { answer: { stream: reading } });
    expect(render('javascript')).toContain("for (const item of event.data?.[1]?.['x-items'] ?? []) {");
    expect(render('javascript')).toContain(
      "if (name === 'a \"b\"' && !item.in?.quiet) process.stdout.write(item.in?.text ?? '');",
    );
    expect(render('javascript')).toContain('if (event.message) throw new Error(event.message ?? data);');
    expect(render('java')).toContain('if (get(event, "data", 1, "x-items") instanceof List<?> items) {');
    expect(render('java')).toContain('type.equals("a \\"b\\"")');
    expect(render('swift')).toContain('data?.dropFirst(1).first?["x-items"] as? [[String: Any]] ?? []');
  });
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
