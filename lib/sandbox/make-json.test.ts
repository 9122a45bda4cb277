import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { hintsOf } from './hints';
import { makeJson } from './make-json';

const hints = hintsOf(
  'Book 3 seats for Mara Lindqvist from Oslo to Bergen on 2026-12-24, mara@example.org, in red.',
);

const schemas: [string, object][] = [
  [
    'bounds',
    {
      type: 'object',
      properties: {
        a: { type: 'integer', minimum: 7, maximum: 9 },
        b: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      },
      required: ['a', 'b'],
    },
  ],
  ['steps', { type: 'array', items: { type: 'number', multipleOf: 0.25, minimum: 10.1 }, minItems: 3 }],
  [
    'lengths',
    {
      type: 'object',
      properties: {
        long: { type: 'string', minLength: 60 },
        short: { type: 'string', maxLength: 2 },
        exact: { type: 'string', minLength: 5, maxLength: 5 },
      },
      required: ['long', 'short', 'exact'],
    },
  ],
  [
    'formats',
    {
      type: 'object',
      properties: Object.fromEntries(
        ['date-time', 'date', 'time', 'email', 'uri', 'uuid', 'ipv4', 'duration'].map((format) => [
          format.replace('-', ''),
          { type: 'string', format },
        ]),
      ),
    },
  ],
  [
    'patterns',
    {
      type: 'array',
      prefixItems: [
        { type: 'string', pattern: '^[A-Z]{2}-\\d{4}$' },
        { type: 'string', pattern: '^\\d{5}$' },
        { type: 'string', pattern: '^#[0-9a-f]{6}$' },
        { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)?$' },
      ],
    },
  ],
  [
    'alternatives',
    {
      anyOf: [{ type: 'null' }, { type: 'object', properties: { kind: { const: 'x' } }, required: ['kind'] }],
    },
  ],
  [
    'parts put together',
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'boolean' } }, required: ['b'] },
      ],
    },
  ],
  [
    'nullable types',
    { type: 'object', properties: { a: { type: ['null', 'integer'] }, b: { type: ['string', 'null'] } } },
  ],
  [
    'a recursive tree',
    {
      $ref: '#/$defs/node',
      $defs: {
        node: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            children: { type: 'array', items: { $ref: '#/$defs/node' } },
          },
          required: ['name', 'children'],
          additionalProperties: false,
        },
      },
    },
  ],
  [
    'a required chain that may end',
    {
      $defs: {
        node: {
          type: 'object',
          properties: { next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
          required: ['next'],
        },
      },
      $ref: '#/$defs/node',
    },
  ],
  ['unique items', { type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'b', 'c'] } }],
  ['maps', { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
  ['no rules at all', {}],
];

describe('a made value', () => {
  test.each(schemas)('satisfies %s', (_, schema) => {
    const value = makeJson(schema, hints);
    const result = new Validator(schema, '2020-12', false).validate(value);
    expect(result.errors, JSON.stringify(value)).toEqual([]);
  });

  test('is drawn from the prompt', () => {
    const text = { type: 'STRING' };
    const properties = {
      customer: text,
      email: text,
      from: text,
      to: text,
      date: text,
      seats: { type: 'INTEGER' },
    };
    const color = { type: 'STRING', enum: ['green', 'red'] };
    expect(makeJson({ type: 'OBJECT', properties: { ...properties, color } }, hints)).toEqual({
      customer: 'Mara Lindqvist',
      email: 'mara@example.org',
      from: 'Oslo',
      to: 'Bergen',
      date: '2026-12-24',
      seats: 3,
      color: 'red',
    });
  });

  test.each([
    [
      'a schema that holds itself everywhere',
      {
        type: 'object',
        properties: Object.fromEntries(
          Array.from({ length: 30 }, (_, index) => [`p${index}`, { $ref: '#' }]),
        ),
      },
    ],
    ['a chain without an end', { type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] }],
    ['references in a circle', { $ref: '#' }],
    ['parts that hold themselves', { allOf: [{ $ref: '#' }, { $ref: '#' }, { $ref: '#' }] }],
    [
      'five hundred addresses',
      {
        type: 'object',
        properties: Object.fromEntries(
          Array.from({ length: 500 }, (_, index) => [`mail${index}`, { type: 'string' }]),
        ),
      },
    ],
    [
      'huge lists',
      {
        type: 'array',
        minItems: 1e9,
        items: { type: 'array', minItems: 1e9, items: { type: 'string', minLength: 1e9 } },
      },
    ],
    ['a pattern that backtracks', { type: 'string', pattern: '^(a+)+$' }],
    ['a pattern of many options', { type: 'string', pattern: `^${'a?'.repeat(40)}${'a'.repeat(40)}$` }],
    ['a pattern that is none', { type: 'string', pattern: '(' }],
  ])('of %s is made soon', (_, schema) => {
    const started = performance.now();
    expect(makeJson(schema, hintsOf('a'.repeat(4000)))).toBeDefined();
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
