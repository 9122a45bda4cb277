import { expect, it } from 'vitest';
import { forMonaco } from './monaco-schema';

it('hovering over an enum value tells its meaning, and nothing for a value without one', () => {
  const schema = { type: 'string', enum: ['LOW', 'HIGH', 1], 'x-values': { LOW: 'Quick.', 1: 'One.' } };
  expect(forMonaco(schema)).toEqual({ ...schema, enumDescriptions: ['Quick.', '', 'One.'] });
});

it('meanings are found wherever an enum stands', () => {
  const level = { enum: ['a'], 'x-values': { a: 'A.' } };
  const told = { ...level, enumDescriptions: ['A.'] };
  expect(
    forMonaco({
      $defs: { Level: level },
      properties: { list: { items: level }, either: { anyOf: [level, { type: 'string' }] } },
    }),
  ).toEqual({
    $defs: { Level: told },
    properties: { list: { items: told }, either: { anyOf: [told, { type: 'string' }] } },
  });
});

it('a property that refers to an object is completed as an object', () => {
  const $defs = { Config: { type: 'object' } };
  const property = { description: 'How.', allOf: [{ $ref: '#/$defs/Config' }] };
  expect(forMonaco({ $defs, properties: { config: property } })).toEqual({
    $defs,
    properties: { config: { ...property, type: 'object' } },
  });
});

it('fields that are called like keywords are fields, and examples stay as they are', () => {
  const schema = {
    properties: { enum: { enum: ['x'], 'x-values': { x: 'X.' } }, default: { type: 'string' } },
    examples: [{ enum: ['x'], 'x-values': { x: 'X.' } }],
  };
  expect(forMonaco(schema)).toEqual({
    ...schema,
    properties: { ...schema.properties, enum: { ...schema.properties.enum, enumDescriptions: ['X.'] } },
  });
});
