import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toy } from '@/tests/toy-endpoint';
import { fieldTable, flatten } from './fields';
import { narrow, unknownNames } from './narrow';
import { toJsonSchema } from './to-json-schema';

const schema = toJsonSchema(toy.body, 'input');
const rows = (from = schema) =>
  new Map(flatten(fieldTable(from, 'body', new Map())).map((row) => [row.path, row]));

describe('narrow', () => {
  it('takes fields and values away and leaves the schema it was given', () => {
    const cut = narrow(schema, {
      remove: ['gateway.PaintRequest.shapes'],
      values: { 'gateway.PaintRequest.color': ['RED'] },
      limits: { 'gateway.Node.label': { maximum: 3 } },
    });
    const table = rows(cut);
    expect(table.has('shapes')).toBe(false);
    expect(table.get('color')?.values).toEqual([
      { value: 'RED', meaning: 'Stop.', textId: 'gateway.Color.RED' },
    ]);
    expect(table.get('root.label')?.limits).toContainEqual({ kind: 'maximum', value: 3 });
    expect(Object.keys(cut.$defs ?? {})).not.toContain('gateway.Circle');
    expect(rows().has('shapes')).toBe(true);
  });

  it('takes an alternative out of every union that has it', () => {
    const cut = narrow(schema, { remove: ['gateway.Circle'] });
    expect(rows(cut).get('shapes')).toMatchObject({
      type: 'Square[]',
      fields: ['body.shapes.type', 'body.shapes.side'],
      variants: [],
    });
    expect(Object.keys(cut.$defs ?? {})).not.toContain('gateway.Circle');
    expect(unknownNames(schema, { remove: ['gateway.Circle', 'gateway.Node'] })).toEqual(['gateway.Node']);
  });

  it('bounds the number that may be null', () => {
    const tokens = z
      .strictObject({ most: z.int().max(100).nullable().optional() })
      .meta({ id: 'gateway.Tokens' });
    const cut = narrow(toJsonSchema(tokens, 'input'), {
      limits: { 'gateway.Tokens.most': { maximum: 8, default: 4 } },
    });
    expect(rows(cut).get('most')).toMatchObject({
      type: 'integer',
      nullable: true,
      default: 4,
      limits: [{ kind: 'maximum', value: 8 }],
    });
  });

  it('bounds the number beside a constant, and the area of a size', () => {
    const video = z
      .strictObject({
        seconds: z.union([z.int().min(2).max(15), z.literal(-1)]),
        size: z.enum(['2K']).or(z.string().meta({ 'x-area': [100, 900] })),
      })
      .meta({ id: 'gateway.Video' });
    const cut = narrow(toJsonSchema(video, 'input'), {
      limits: {
        'gateway.Video.seconds': { minimum: 4, maximum: 12 },
        'gateway.Video.size': { area: [400, 900] },
      },
    });
    expect(
      cut.properties?.['seconds'] ?? cut.$defs?.['gateway.Video']?.properties?.['seconds'],
    ).toMatchObject({
      anyOf: [{ minimum: 4, maximum: 12 }, { const: -1 }],
    });
    expect(JSON.stringify(cut)).not.toContain('"minimum":4,"maximum":12,"const"');
    expect(rows(cut).get('seconds')).toMatchObject({
      type: 'integer | -1',
      limits: [
        { kind: 'minimum', value: 4 },
        { kind: 'maximum', value: 12 },
      ],
    });
    expect(rows(cut).get('size')?.limits).toEqual([{ kind: 'area', value: '400–900' }]);
  });

  it('takes a default away', () => {
    const cut = narrow(schema, { limits: { 'gateway.PaintRequest.color': { default: undefined } } });
    expect(rows().get('color')).toHaveProperty('default', 'GREEN');
    expect(rows(cut).get('color')).not.toHaveProperty('default');
  });

  it('names what no schema has', () => {
    expect(
      unknownNames(schema, { remove: ['gateway.PaintRequest.shapes', 'gateway.PaintRequest.shape'] }),
    ).toEqual(['gateway.PaintRequest.shape']);
  });
});
