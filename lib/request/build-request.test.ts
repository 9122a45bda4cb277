import { describe, expect, test } from 'vitest';
import { buildRequest, checkValues, joinUrl } from './build-request';
import type { ParamRule, RequestPlan, RequestValues } from './plan';

const plan: RequestPlan = {
  id: 'gemini.generate-content',
  method: 'POST',
  template: '/v1beta/models/{model}:generateContent',
  params: [
    { name: 'model', in: 'path', type: 'string', required: true },
    { name: 'alt', in: 'query', type: 'string', required: false, enum: ['sse', 'json'] },
    { name: 'q', in: 'query', type: 'string', required: false },
    { name: 'x-note', in: 'header', type: 'string', required: false },
  ],
  auth: [{ id: 'key', in: 'header', name: 'x-goog-api-key', prefix: '' }],
  body: { mediaType: 'application/json', required: true },
};

const values = (change: Partial<RequestValues> = {}): RequestValues => ({
  path: { model: 'gemini-3.1-pro' },
  query: {},
  header: {},
  body: '{}',
  ...change,
});
const baseUrl = 'https://gw.example/openai';
const model = (value: string) => buildRequest(plan, values({ path: { model: value } }), { baseUrl });
const wheres = (given: Partial<RequestValues>) => {
  const built = buildRequest(plan, values(given), { baseUrl });
  return built.ok ? [] : built.problems.map(({ where }) => where);
};
const withRule = (rule: Partial<ParamRule>, value: string) => {
  const changed = {
    ...plan,
    params: [{ name: 'v', in: 'query', type: 'string', required: true, ...rule } as const],
  };
  const given = { path: {}, query: {}, header: {}, [rule.in ?? 'query']: { v: value } };
  return checkValues({ ...changed, template: rule.in === 'path' ? '/{v}' : '/x' }, given).map(
    ({ message }) => message,
  );
};

describe('building a request', () => {
  test('gives the address, the headers in order and the body as typed', () => {
    const built = buildRequest(
      plan,
      values({ query: { q: 'a b&c', alt: 'sse' }, header: { 'x-note': 'hi' }, body: '{ "a": 1.0 }' }),
      {
        baseUrl: `${baseUrl}/`,
        credential: { auth: { id: 'k', in: 'header', name: 'K', prefix: 'Bearer ' }, variable: 'KEY' },
      },
    );
    expect(built).toEqual({
      ok: true,
      value: {
        method: 'POST',
        url: 'https://gw.example/openai/v1beta/models/gemini-3.1-pro:generateContent?alt=sse&q=a%20b%26c',
        headers: [
          { name: 'K', value: 'Bearer ', variable: 'KEY' },
          { name: 'Content-Type', value: 'application/json' },
          { name: 'x-note', value: 'hi' },
        ],
        body: { kind: 'text', mediaType: 'application/json', text: '{ "a": 1.0 }' },
      },
    });
  });

  test('names what is missing or undocumented', () => {
    expect(wheres({ path: {} })).toEqual(['path.model']);
    expect(wheres({ path: { model: 'm', other: 'x' } })).toEqual(['path.other']);
    expect(wheres({ query: { key: 'x' }, header: { host: 'evil' } })).toEqual(['query.key', 'header.host']);
    expect(wheres({ query: Object.fromEntries([['__proto__', 'x']]) })).toEqual(['query.__proto__']);
    expect(wheres({ body: undefined })).toEqual(['body']);
  });

  test('31 a target in any value stays a value', () => {
    for (const value of ['http://evil.example', '//evil.example', '@evil.example', 'evil.example:80']) {
      expect(model(value).ok).toBe(false);
      const built = buildRequest(plan, values({ query: { q: value } }), { baseUrl });
      expect(built.ok && new URL(built.value.url).host).toBe('gw.example');
    }
  });
});

describe('a path value that would be read otherwise is refused', () => {
  test.each(['.', '..', '...%2f', '../x', 'a/..', './a', '/', '//', 'a/b', ''])(
    '33 dots and slashes: "%s"',
    (value) => {
      expect(model(value).ok).toBe(false);
    },
  );

  test.each([
    '%2e%2e',
    '%252e%252e',
    '%2f',
    '%252f',
    '%5c',
    '\\',
    '..\\',
    '%c0%ae%c0%ae',
    '%e0%80%ae',
    '\uff0e\uff0e',
    '\u2024\u2024',
    '\uff0f',
    '\u2215',
    '\u29f8',
    '%u002e',
    '\u00e9',
    'e\u0301',
  ])('34 encoded and look-alike forms: "%s"', (value) => {
    expect(model(value).ok).toBe(false);
  });

  test.each([
    'a?b',
    'a#b',
    'a;b',
    'a&b=c',
    'a:streamGenerateContent',
    ':',
    'a=b',
    'a@b',
    "a'b",
    'a,b',
    'a+b',
    'a b',
    '*',
  ])('35 characters that change the query or the verb: "%s"', (value) => {
    expect(model(value).ok).toBe(false);
  });

  test.each([
    '\t',
    '\r',
    '\n',
    'a\tb',
    'a\r\nb',
    '.\t.',
    '.\n.',
    ' ..',
    '.. ',
    'a\0',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
  ])('36 characters that vanish inside URL parsing: %j', (value) => {
    expect(model(value).ok).toBe(false);
  });

  test.each(['\ud800', 'a\udc00', '\udfff\ud800'])(
    '37 half of a surrogate pair is a problem, not an exception',
    (value) => {
      expect(model(value).ok).toBe(false);
      expect(buildRequest(plan, values({ query: { q: value } }), { baseUrl }).ok).toBe(false);
      expect(withRule({ in: 'path', pattern: '[\\s\\S]+' }, value)).toEqual([
        'holds half of a surrogate pair',
      ]);
    },
  );

  test('33 in 100,000 values made to escape, none leaves its segment', () => {
    const pieces = [
      '. .. / \\ %2e %2F %5c %25 %00 ? # ; & : @ // a Z 0 - _ ~ * \u00e9 \uff0e \uff0f \u2025 \ud800'.split(
        ' ',
      ),
      ['\t', '\n', '\r', ' ', '\0', '\u{1f600}'],
      ['generateContent', 'models', 'gemini-3.1-pro', 'http:', 'evil.example'],
    ].flat();
    // mulberry32: the same values in every run.
    let seed = 33;
    const random = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const anything: RequestPlan = {
      ...plan,
      params: [{ name: 'model', in: 'path', type: 'string', required: true, pattern: '[\\s\\S]+' }],
    };
    const tally = { sent: 0, sentByWidePattern: 0 };
    for (let count = 0; count < 100_000; count += 1) {
      const length = 1 + Math.floor(random() * 4);
      const value = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
      const strict = model(value);
      if (strict.ok) {
        tally.sent += 1;
        if (strict.value.url !== `${baseUrl}/v1beta/models/${value}:generateContent`) throw new Error(value);
      }
      // A documented pattern may allow any character: encoding alone must then keep the value in its place.
      const wide = buildRequest(anything, values({ path: { model: value } }), { baseUrl });
      if (!wide.ok) continue;
      tally.sentByWidePattern += 1;
      const url = new URL(wide.value.url);
      const [empty, base, version, models, last = '', ...more] = url.pathname.split('/');
      const kept =
        url.origin === 'https://gw.example' &&
        url.search + url.hash === '' &&
        [empty, base, version, models].join('/') === '/openai/v1beta/models' &&
        more.length === 0 &&
        last.endsWith(':generateContent') &&
        decodeURIComponent(last.slice(0, -':generateContent'.length)) === value;
      if (!kept) throw new Error(`${JSON.stringify(value)} became ${wide.value.url}`);
    }
    expect(tally.sent).toBeGreaterThan(1000);
    expect(tally.sentByWidePattern).toBeGreaterThan(50_000);
  });
});

describe('values of a kind', () => {
  test.each([
    [{ type: 'integer' }, '12', []],
    [{ type: 'integer' }, '1.5', ['must be integer']],
    [{ type: 'number' }, '1.5e3', []],
    [{ type: 'number' }, ' ', ['must be number']],
    [{ type: 'number' }, 'Infinity', ['must be number']],
    [{ type: 'boolean' }, 'yes', ['must be boolean']],
    [{ enum: ['a', 'b'] }, 'c', ['must be one of a, b']],
    [{ pattern: '\\d+' }, '1\n', ['must match \\d+']],
    [{ pattern: 'a|b' }, 'ab', ['must match a|b']],
    [{ maxLength: 2 }, 'abc', ['must have at most 2 characters']],
    [{}, 'x'.repeat(8193), ['must have at most 8192 characters']],
    [{ in: 'path' }, 'x'.repeat(129), ['must have at most 128 characters']],
    [{ in: 'header' }, 'a\r\nb', ['may hold only visible ASCII characters and spaces']],
    [{ in: 'header' }, 'é', ['may hold only visible ASCII characters and spaces']],
  ] satisfies [Partial<ParamRule>, string, string[]][])('%o with %j: %j', (rule, value, messages) => {
    expect(withRule(rule, value)).toEqual(messages);
  });
});

describe('joining a base and a path', () => {
  test.each([
    ['https://gw.example', '/v1/x', 'https://gw.example/v1/x'],
    ['https://gw.example/', '/v1/x', 'https://gw.example/v1/x'],
    ['https://gw.example/openai', '/v1/x', 'https://gw.example/openai/v1/x'],
    ['https://gw.example/openai//', '/v1/x', 'https://gw.example/openai/v1/x'],
    ['https://gw.example:8443/a/b', '/m/x:verb', 'https://gw.example:8443/a/b/m/x:verb'],
    ['http://[::1]:80/a', '/x', 'http://[::1]/a/x'],
  ])('39 %s and %s', (base, path, url) => {
    expect(joinUrl(base, path)).toEqual({ ok: true, value: url });
  });

  test.each([
    '/../x',
    '/a/./b',
    '/%2e%2e/x',
    '/a?b',
    '/a#b',
    '/a\tb',
    '/a\\b',
    '/é',
    '@evil.example/x',
    '.evil.example/x',
  ])('39 a path that does not stay below the base is refused: %j', (path) => {
    for (const base of ['https://gw.example', 'https://gw.example/openai']) {
      expect(joinUrl(base, path).ok).toBe(false);
    }
  });

  test('39 two slashes at the start stay a path of the same host', () => {
    expect(joinUrl('https://gw.example/openai', '//evil.example/x')).toEqual({
      ok: true,
      value: 'https://gw.example/openai//evil.example/x',
    });
  });

  test.each([
    'gw.example',
    '/openai',
    'https://u@gw.example',
    'https://gw.example/?a',
    'https://gw.example/#a',
    '',
  ])('39 a base that is no plain address is refused: "%s"', (base) => {
    expect(joinUrl(base, '/x').ok).toBe(false);
  });
});
