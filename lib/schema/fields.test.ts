import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toy } from '@/tests/toy-endpoint';
import { fieldTable, flatten, type Expanded } from './fields';
import { toDraft7, toJsonSchema } from './to-json-schema';

const schema = toJsonSchema(toy.body, 'input');
const rows = (expanded: Expanded = new Map(), from = schema) =>
  new Map(flatten(fieldTable(from, 'body', expanded)).map((row) => [row.path, row]));

describe('fieldTable', () => {
  it('reads nested fields with their paths, and ends recursion in a link', () => {
    const table = rows();
    expect([...table.keys()]).toEqual([
      'root',
      'root.label',
      'root.children',
      'color',
      'mood',
      'shapes',
      'shapes[].type',
      'shapes[].radius',
      'shapes[].side',
      'extra',
      'size',
      'note',
    ]);
    expect(table.get('root.children')).toMatchObject({
      type: 'Node[]',
      sameAs: { id: 'body.root', path: 'root' },
    });
    expect(table.get('extra')).toMatchObject({ type: 'map<string, Node>', sameAs: { id: 'body.root' } });
  });

  it('tells required, default, limits, values and marks', () => {
    const table = rows();
    expect(table.get('root')).toMatchObject({ required: true, textId: 'gateway.PaintRequest.root' });
    expect(table.get('root.label')?.limits).toEqual([
      { kind: 'minLength', value: 1 },
      { kind: 'maxLength', value: 20 },
    ]);
    expect(table.get('color')).toMatchObject({
      default: 'GREEN',
      open: false,
      values: [
        { value: 'RED', meaning: 'Stop.', textId: 'gateway.Color.RED' },
        { value: 'GREEN', meaning: 'Go.', textId: 'gateway.Color.GREEN' },
      ],
    });
    expect(table.get('mood')).toMatchObject({ open: true, type: 'string', values: [{ value: 'calm' }] });
    expect(table.get('size')).toMatchObject({ type: 'string | integer', limits: [] });
    expect(table.get('note')).toMatchObject({ nullable: true, deprecated: true, type: 'string' });
  });

  it('shows the named variants of a union', () => {
    expect(rows().get('shapes')).toMatchObject({
      type: '(circle | square)[]',
      limits: [{ kind: 'maxItems', value: 4 }],
      variants: [
        {
          id: 'body.shapes.circle',
          name: 'circle',
          description: 'A round one.',
          fields: ['body.shapes.circle.type', 'body.shapes.circle.radius'],
        },
        { name: 'square' },
      ],
    });
  });

  it('tells once what all variants of a union at the root have alike', () => {
    const number = z.int().meta({ id: 'gateway.Number', description: 'Number of the event.' });
    const event = (type: string, id: string, own: z.ZodRawShape = {}) =>
      z.strictObject({ type: z.literal(type), number, ...own }).meta({ id, description: `${type}.` });
    const events = z
      .union([event('start', 'gateway.Start'), event('more', 'gateway.More', { text: z.string() })])
      .meta({ id: 'gateway.Event', description: 'An event.' });
    const table = fieldTable(toJsonSchema(events, 'output'), 'event', new Map());
    expect(table.roots).toEqual(['event.number']);
    expect(table.nodes['event.number']).toMatchObject({
      required: true,
      description: 'Number of the event.',
    });
    expect(table.variants).toMatchObject([
      { name: 'start', fields: ['event.start.type'] },
      { name: 'more', fields: ['event.more.type', 'event.more.text'] },
    ]);
  });

  it('shows a union at the field of the root, although a deeper place comes first', () => {
    const tool = (type: string, id: string) =>
      z.strictObject({ type: z.literal(type) }).meta({ id, description: 'A tool.' });
    const Tool = z
      .union([tool('search', 'gateway.SearchTool'), tool('code', 'gateway.CodeTool')])
      .meta({ id: 'gateway.Tool', description: 'A tool.' });
    const Added = z
      .strictObject({ tools: z.array(Tool) })
      .meta({ id: 'gateway.AddedTools', description: 'More tools.' });
    const body = z.object({ input: z.array(Added), tools: z.array(Tool).nullish() });
    const table = fieldTable(toJsonSchema(body, 'input'), 'body', new Map());
    expect(table.nodes['body.input.tools']).toMatchObject({
      variants: [],
      sameAs: { id: 'body.tools', path: 'tools[]', type: 'Tool' },
    });
    expect(table.nodes['body.tools']?.sameAs).toBeUndefined();
    expect(table.nodes['body.tools']?.variants.map(({ name }) => name)).toEqual(['search', 'code']);
  });

  it('lists many values once, and links to them afterwards', () => {
    const many = Array.from({ length: 17 }, (_, index) => `model-${index}`);
    const Code = z.enum(many).meta({ id: 'gateway.Code', description: 'A code.' });
    const Few = z.enum(['a', 'b']).meta({ id: 'gateway.Few', description: 'A few.' });
    const body = z.object({ model: Code.or(z.string()), other: Code, few: Few, again: Few });
    const table = fieldTable(toJsonSchema(body, 'input'), 'body', new Map());
    expect(table.nodes['body.model']?.values).toHaveLength(17);
    expect(table.nodes['body.other']).toMatchObject({
      type: 'string',
      values: [],
      sameAs: { id: 'body.model', path: 'model', type: 'Code' },
    });
    expect(table.nodes['body.again']?.values).toHaveLength(2);
  });

  it('reads values, lists and objects that may stand at one place', () => {
    const text = z
      .strictObject({ type: z.literal('text'), text: z.string() })
      .meta({ id: 'gateway.TextPart', description: 'A text.' });
    const image = z
      .strictObject({ type: z.literal('image'), url: z.string() })
      .meta({ id: 'gateway.ImagePart', description: 'A picture.' });
    const voice = z.strictObject({ id: z.string() }).meta({ id: 'gateway.OwnVoice' });
    const mode = z.enum(['none', 'auto']).meta({ id: 'gateway.Mode', 'x-values': { none: 'Nothing.' } });
    const mixed = z
      .strictObject({
        content: z.union([z.string(), z.array(z.discriminatedUnion('type', [text, image])).min(1)]),
        choice: z.union([mode, z.discriminatedUnion('type', [text, image])]),
        voice: z.union([z.enum(['alloy']), z.string(), voice]),
        stop: z
          .union([z.string(), z.array(z.string()).max(4)])
          .nullable()
          .optional(),
        notes: z.array(z.record(z.string(), z.int())),
      })
      .meta({ id: 'gateway.Mixed' });
    const table = rows(new Map(), toJsonSchema(mixed, 'input'));
    expect(table.get('content')).toMatchObject({
      type: 'string | (text | image)[]',
      limits: [{ kind: 'minItems', value: 1 }],
      variants: [
        { name: 'text', fields: ['body.content.text.type', 'body.content.text.text'] },
        { name: 'image', fields: ['body.content.image.type', 'body.content.image.url'] },
      ],
    });
    expect(table.get('content[].type')).toMatchObject({ type: '"image"', values: [] });
    expect(table.get('choice')).toMatchObject({
      type: 'string | text | image',
      open: false,
      values: [{ value: 'none', meaning: 'Nothing.' }, { value: 'auto' }],
      variants: [
        { name: 'text', sameAs: { id: 'body.content.text', path: 'content[]', type: 'TextPart' } },
        { name: 'image', fields: [] },
      ],
    });
    expect(table.get('voice')).toMatchObject({
      type: 'string | OwnVoice',
      open: true,
      values: [{ value: 'alloy' }],
      fields: ['body.voice.id'],
      variants: [],
    });
    expect(table.get('stop')).toMatchObject({
      type: 'string | string[]',
      nullable: true,
      limits: [{ kind: 'maxItems', value: 4 }],
    });
    expect(table.get('notes')?.type).toBe('map<string, integer>[]');
  });

  it('tells variants of one name apart', () => {
    const old = z
      .strictObject({ type: z.literal('a'), one: z.string() })
      .meta({ id: 'gateway.OldA', description: 'Older.' });
    const now = z
      .strictObject({ type: z.literal('a'), two: z.string() })
      .meta({ id: 'gateway.NewA', description: 'Newer.' });
    const both = z.strictObject({ it: z.union([old, now]) }).meta({ id: 'gateway.Both' });
    const { variants } = rows(new Map(), toJsonSchema(both, 'input')).get('it') ?? { variants: [] };
    expect(variants.map(({ id }) => id)).toEqual(['body.it.a', 'body.it.a.2']);
  });

  it('calls a union by its name, shows it once, and takes texts and defaults from named types', () => {
    const quick = z.boolean().meta({ id: 'gateway.Quick', description: 'In a hurry.', default: true });
    const square = z.strictObject({ type: z.literal('square') }).meta({ id: 'gateway.PlainSquare' });
    const circle = z.strictObject({ type: z.literal('circle') }).meta({ id: 'gateway.PlainCircle' });
    const shape = z.discriminatedUnion('type', [square, circle]).meta({ id: 'gateway.AnyShape' });
    const tool = z.enum(['pen', 'brush']).meta({ id: 'gateway.DrawingTool' });
    const drawing = z
      .strictObject({
        outer: z.union([z.string(), z.array(shape)]),
        inner: shape.nullish(),
        quick: quick.nullish(),
        widths: z.partialRecord(tool, z.int().nullable()),
      })
      .meta({ id: 'gateway.Drawing' });
    const table = rows(new Map(), toJsonSchema(drawing, 'input'));
    expect(table.get('outer')).toMatchObject({
      type: 'string | AnyShape[]',
      variants: [{ name: 'square' }, { name: 'circle' }],
    });
    expect(table.get('inner')).toMatchObject({
      type: 'AnyShape',
      variants: [],
      sameAs: { id: 'body.outer', path: 'outer[]', type: 'AnyShape' },
    });
    expect(table.get('quick')).toMatchObject({ description: 'In a hurry.', default: true, nullable: true });
    expect(table.get('widths')).toMatchObject({
      type: 'map<DrawingTool, integer | null>',
      values: [{ value: 'pen' }, { value: 'brush' }],
    });
  });

  it('reads a union at the root as variants', () => {
    const event = z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('delta'), text: z.string() }).meta({ id: 'gateway.TextDelta' }),
        z.strictObject({ type: z.literal('stop') }).meta({ id: 'gateway.Stop' }),
      ])
      .meta({ id: 'gateway.AnyEvent' });
    const table = fieldTable(toJsonSchema(event, 'output'), 'event', new Map());
    expect(table.roots).toEqual([]);
    expect(table.variants).toMatchObject([
      { id: 'event.delta', name: 'delta', fields: ['event.delta.type', 'event.delta.text'] },
      { id: 'event.stop', name: 'stop' },
    ]);
    expect(flatten(table).map(({ path }) => path)).toEqual(['type', 'text', 'type']);
  });

  it('expands a shared type once on a page', () => {
    const expanded: Expanded = new Map();
    rows(expanded);
    const answer = flatten(
      fieldTable(toJsonSchema(toy.responses[200].schema, 'output'), 'response-200', expanded),
    );
    expect(answer).toHaveLength(1);
    expect(answer[0]?.sameAs).toEqual({ id: 'body.root', path: 'root', type: 'Node' });
  });
});

describe('toDraft7', () => {
  it('keeps what stands beside a reference', () => {
    const made = toDraft7(schema);
    expect(made.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(made.$defs?.['gateway.PaintRequest']?.properties?.['root']).toEqual({
      description: 'The first node.',
      allOf: [{ $ref: '#/$defs/gateway.Node' }],
    });
  });
});
