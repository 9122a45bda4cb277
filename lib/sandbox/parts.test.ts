import { describe, expect, test } from 'vitest';
import { plainPath } from './received';
import { modelLacks } from './model-lacks';
import { nesting } from './nesting';
import { drawPng } from './media/png';
import { pngSize, toBase64 } from './png';
import { camelBySchema } from './spell';
import { countTokens, inPieces, tokenise } from './tokens';
import { topicOf } from './topic';
import type { JsonSchema } from '@/lib/schema/json-schema';

describe('tokens', () => {
  const texts = [
    'In one sentence: how?',
    '长江和黄河',
    'これはtestです',
    '🦊 fox\n\n  end  ',
    'x'.repeat(100),
    '',
  ];

  test.each(texts)('of %j are the text again', (text) => {
    expect(tokenise(text).join('')).toBe(text);
    expect(inPieces(text, 3).join('')).toBe(text);
  });

  test('are about one a word, and one a CJK character', () => {
    expect(countTokens('In one sentence: how does it work?')).toBe(9);
    expect(countTokens('长江和黄河')).toBe(5);
    const long = 'a word and another '.repeat(20_000);
    expect(countTokens(long) / (long.length / 4.75)).toBeCloseTo(1, 1);
  });
});

describe('the topic of a prompt', () => {
  test.each([
    ['Explain how an API gateway routes a request', 'en', ['API gateway', 'routes', 'request']],
    ['请解释一下量子计算和区块链', 'zh', ['量子计算', '区块链']],
    ['京都のおすすめの寺院を教えて', 'ja', ['京都', '寺院']],
    ['Explain 微信 to a friend', 'en', ['微信', 'friend']],
    ['Hi!', 'en', []],
    ['', 'en', []],
  ])('%s', (prompt, language, words) => {
    expect(topicOf(prompt)).toMatchObject({ language, words });
  });

  test('quotes a long prompt shortly, at a word', () => {
    expect(topicOf('word '.repeat(500)).quote).toMatch(/^(word )+word…$/);
  });
});

describe('the spelling of a body', () => {
  const schema: JsonSchema = {
    $ref: '#/$defs/Root',
    $defs: {
      Root: {
        type: 'object',
        properties: {
          outerName: { type: 'array', items: { $ref: '#/$defs/Inner' } },
          freeForm: { type: 'object', additionalProperties: {} },
          byName: { type: 'object', additionalProperties: { $ref: '#/$defs/Inner' } },
        },
      },
      Inner: { type: 'object', properties: { innerName: { type: 'string' } } },
    },
  };

  test('is that of the schema, while names of the reader stay', () => {
    const body = {
      outer_name: [{ inner_name: 'a_b' }, { unknown_name: 1 }],
      free_form: { snake_key: { inner_name: 1 } },
      by_name: { my_key: { inner_name: 'c' } },
    };
    expect(camelBySchema(body, schema)).toEqual({
      outerName: [{ innerName: 'a_b' }, { unknown_name: 1 }],
      freeForm: { snake_key: { inner_name: 1 } },
      byName: { my_key: { innerName: 'c' } },
    });
  });

  test('keeps both where both are sent, so that the second is refused', () => {
    expect(camelBySchema({ outer_name: [], outerName: [] }, schema)).toEqual({
      outer_name: [],
      outerName: [],
    });
  });

  test('does not touch the prototype', () => {
    const body: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}');
    expect(JSON.stringify(camelBySchema(body, schema))).toBe('{"__proto__":{"polluted":1},"constructor":2}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('what a model lacks is found by removed fields, cut values and tighter bounds', () => {
  const schema: JsonSchema = {
    $ref: '#/$defs/t.Root',
    $defs: {
      't.Root': {
        type: 'object',
        properties: {
          gone: { type: 'string' },
          size: { anyOf: [{ $ref: '#/$defs/t.Size' }, { type: 'string' }] },
          count: { type: 'integer', minimum: 1, maximum: 8 },
          list: { type: 'array', items: { $ref: '#/$defs/t.Root' } },
        },
      },
      't.Size': { type: 'string', enum: ['1K', '2K', '4K'] },
    },
  };
  const narrowing = {
    remove: ['t.Root.gone'],
    values: { 't.Root.size': ['1K'] },
    limits: { 't.Root.count': { maximum: 2 } },
  };
  const problems = (body: unknown) => modelLacks(body, schema, narrowing).map(({ where }) => where);
  expect(problems({ size: '1K', count: 2, list: [{}] })).toEqual([]);
  expect(problems({ gone: 'x', size: '2K', count: 3 })).toEqual(['gone', 'size', 'count']);
  expect(problems({ size: 'something new', list: [{ list: [{ gone: 'x' }] }] })).toEqual([
    'list[0].list[0].gone',
  ]);
});

test('what a model lacks is found by the kind of an object', () => {
  const kind = (name: string): JsonSchema => ({
    type: 'object',
    properties: { type: { const: name }, size: { type: 'integer' } },
    required: ['type'],
  });
  const schema: JsonSchema = {
    $ref: '#/$defs/t.Root',
    $defs: {
      't.Root': {
        type: 'object',
        properties: {
          parts: {
            anyOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/$defs/t.Part' } }],
          },
          mode: { anyOf: [{ $ref: '#/$defs/t.Part' }, { type: 'null' }] },
        },
      },
      't.Part': { oneOf: [{ $ref: '#/$defs/t.Text' }, { $ref: '#/$defs/t.Sound' }] },
      't.Text': kind('text'),
      't.Sound': kind('sound'),
    },
  };
  const narrowing = { remove: ['t.Sound', 't.Text.size'] };
  const problems = (body: unknown) =>
    modelLacks(body, schema, narrowing).map(({ where, value }) => [where, value]);
  expect(problems({ parts: 'text', mode: null })).toEqual([]);
  expect(problems({ parts: [{ type: 'text' }], mode: { type: 'text' } })).toEqual([]);
  expect(problems({ parts: [{ type: 'text' }, { type: 'sound' }], mode: { type: 'text', size: 5 } })).toEqual(
    [
      ['parts[1].type', 'sound'],
      ['mode.size', 5],
    ],
  );
});

test('a model that lacks an alternative says which ones are left, and each is read as itself', () => {
  const shape = (type: string, more: Record<string, JsonSchema> = {}): JsonSchema => ({
    type: 'object',
    properties: { type: { type: 'string', const: type }, ...more },
  });
  const refs = ['Circle', 'Square', 'Line'].map((name) => ({ $ref: `#/$defs/t.${name}` }));
  const schema: JsonSchema = {
    $ref: '#/$defs/t.Root',
    $defs: {
      't.Root': {
        type: 'object',
        properties: { shape: { anyOf: [{ $ref: '#/$defs/t.Shape' }, { type: 'null' }] } },
      },
      't.Shape': { oneOf: refs },
      't.Circle': shape('circle', { size: { type: 'integer' } }),
      't.Square': shape('square', { size: { type: 'integer' } }),
      't.Line': shape('line'),
    },
  };
  const narrowing = { remove: ['t.Line'], limits: { 't.Square.size': { maximum: 2 } } };
  const problems = (value: unknown) =>
    modelLacks({ shape: value }, schema, narrowing).map(({ where, message }) => ({ where, message }));
  expect(problems({ type: 'line' })).toEqual([
    { where: 'shape.type', message: 'supports only circle, square' },
  ]);
  expect(problems({ type: 'square', size: 3 })).toEqual([
    { where: 'shape.size', message: 'must be at most 2' },
  ]);
  expect(problems({ type: 'circle', size: 3 })).toEqual([]);
  expect(problems(null)).toEqual([]);
});

test('a drawn picture has the size that its header says', () => {
  expect(pngSize(toBase64(drawPng(96, 54, 'seed')))).toEqual({ width: 96, height: 54 });
  expect(pngSize('AAAA')).toBeUndefined();
});

test('nesting counts brackets outside of strings only', () => {
  expect(nesting('{"a":[[1],"[[[[\\"[["]}')).toBe(3);
});

test('a path keeps its escaped slashes and percent signs', () => {
  expect(plainPath('/v1/a%2Fb%253A/c%3Ad%3ad')).toBe('/v1/a%2Fb%253A/c:d:d');
});
