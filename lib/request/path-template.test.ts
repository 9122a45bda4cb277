import { describe, expect, test } from 'vitest';
import { fillTemplate, matchTemplate, parseTemplate, templateNames } from './path-template';

const gemini = '/v1beta/models/{model}:generateContent';

describe('a path template', () => {
  test('keeps the literal text after a parameter', () => {
    expect(parseTemplate(gemini)).toEqual([
      { kind: 'literal', text: '/v1beta/models/' },
      { kind: 'param', name: 'model' },
      { kind: 'literal', text: ':generateContent' },
    ]);
    expect(fillTemplate(gemini, { model: 'gemini-3.1-pro' })).toBe(
      '/v1beta/models/gemini-3.1-pro:generateContent',
    );
    expect(templateNames('/v1/{a}/x/{b}')).toEqual(['a', 'b']);
    expect(templateNames('/v1/models')).toEqual([]);
  });

  test.each(['', 'v1/x', '//host/x', '/v1/{a', '/v1/a}', '/v1/{}', '/v1/{a b}', '/v1/{a}/{a}', '/v1/{{a}}'])(
    'is refused when it is broken: "%s"',
    (template) => {
      expect(() => parseTemplate(template)).toThrow('Path template');
    },
  );

  test('33 35 encodes what would end or climb the segment', () => {
    expect(fillTemplate(gemini, { model: 'a/b?c#d%2e;e&f:g' })).toBe(
      '/v1beta/models/a%2Fb%3Fc%23d%252e%3Be%26f%3Ag:generateContent',
    );
  });

  test('is read back from a path', () => {
    expect(matchTemplate(gemini, '/v1beta/models/gemini-3.1-pro:generateContent')).toEqual({
      model: 'gemini-3.1-pro',
    });
    expect(matchTemplate(gemini, '/v1beta/models/a%2Fb:generateContent')).toEqual({ model: 'a/b' });
    expect(matchTemplate('/v1/a.b', '/v1/a.b')).toEqual({});
  });

  test.each([
    '/v1beta/models/:generateContent',
    '/v1beta/models/a/b:generateContent',
    '/v1beta/models/a:streamGenerateContent',
    '/v1beta/models/a:generateContent/',
    '/x/v1beta/models/a:generateContent',
    '/v1beta/models/%:generateContent',
    '/v1beta/models/%ff:generateContent',
  ])('35 is not matched by another path: %s', (path) => {
    expect(matchTemplate(gemini, path)).toBeUndefined();
  });

  test('32 a dot in a literal is a dot', () => {
    expect(matchTemplate('/v1/a.b', '/v1/axb')).toBeUndefined();
  });
});
