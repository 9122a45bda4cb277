import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formParts } from '@/lib/request/form';
import type { Part } from '@/lib/request/spec';
import { file, fileFieldsOf } from '@/lib/schema/file';
import { toJsonSchema } from '@/lib/schema/to-json-schema';
import { randomBy, randomValue } from '@/tests/random-value';
import { readForm } from './read-form';

const picture = () => file(['image/png', 'image/webp']);
const Form = z.strictObject({
  image: z.union([picture(), z.array(picture())]).optional(),
  mask: picture().optional(),
  pages: z.array(picture()).optional(),
  prompt: z.string().optional(),
  size: z.enum(['1024x1024', 'auto']).optional(),
  seconds: z.union([z.literal('4'), z.literal('8')]).optional(),
  n: z.int().optional(),
  strength: z.number().optional(),
  cap: z.union([z.literal('inf'), z.int()]).optional(),
  level: z.union([z.literal(1), z.literal(2)]).optional(),
  stream: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  scores: z.array(z.number()).optional(),
  box: z.strictObject({ left: z.int(), name: z.string().optional() }).optional(),
  boxes: z.array(z.strictObject({ left: z.int(), wide: z.boolean() })).optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  deep: z.strictObject({ er: z.strictObject({ list: z.array(z.int()) }) }).optional(),
});
const schema = toJsonSchema(Form, 'input');
const text = (name: string, value: string): Part => ({ kind: 'text', name, text: value });
const sent = (name: string, fileName: string, mediaType = 'image/png'): Part => ({
  kind: 'file',
  name,
  file: { name: fileName, mediaType, bytes: new Uint8Array([1, 2]) },
});
const bodyOf = (...parts: Part[]) => readForm(parts, schema).body;
const issuesOf = (...parts: Part[]) =>
  readForm(parts, schema).issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('the parts of a form', () => {
  it('have the types of the schema', () => {
    expect(
      bodyOf(
        text('prompt', '12'),
        text('size', 'auto'),
        text('seconds', '8'),
        text('n', '2'),
        text('strength', '1e-3'),
        text('cap', '7'),
        text('level', '2'),
        text('stream', 'false'),
      ),
    ).toEqual({
      prompt: '12',
      size: 'auto',
      seconds: '8',
      n: 2,
      strength: 0.001,
      cap: 7,
      level: 2,
      stream: false,
    });
    expect(bodyOf(text('cap', 'inf'))).toEqual({ cap: 'inf' });
  });

  it('stay text where they do not fit, or where nothing is documented', () => {
    const given = { n: '1.5', strength: 'NaN', stream: 'yes', level: '3', other: '1' };
    expect(bodyOf(...Object.entries(given).map(([name, value]) => text(name, value)))).toEqual(given);
    expect(bodyOf(text('n', '0x10'), text('strength', ''))).toEqual({ n: '0x10', strength: '' });
  });

  it('are lists by brackets, by repetition, by counting, and where the schema has nothing else', () => {
    const tags = { tags: ['a', 'b'] };
    expect(bodyOf(text('tags[]', 'a'), text('tags[]', 'b'))).toEqual(tags);
    expect(bodyOf(text('tags', 'a'), text('tags', 'b'))).toEqual(tags);
    expect(bodyOf(text('tags[0]', 'a'), text('tags[1]', 'b'))).toEqual(tags);
    expect(bodyOf(text('tags', 'a'))).toEqual({ tags: ['a'] });
    expect(bodyOf(text('prompt', 'a'), text('prompt', 'b'))).toEqual({ prompt: ['a', 'b'] });
  });

  it('are members by names in brackets', () => {
    expect(bodyOf(text('box[left]', '4'), text('metadata[a b]', '1'), text('deep[er][list][]', '3'))).toEqual(
      {
        box: { left: 4 },
        metadata: { 'a b': '1' },
        deep: { er: { list: [3] } },
      },
    );
    const boxes = ['[left]', '[wide]', '[left]', '[wide]'].map((member, index) =>
      text(`boxes[]${member}`, member === '[left]' ? String(index) : 'true'),
    );
    expect(bodyOf(...boxes)).toEqual({
      boxes: [
        { left: 0, wide: true },
        { left: 2, wide: true },
      ],
    });
  });

  it('are files by name, without the folder that a client may tell', () => {
    const parts = [
      sent('image[]', 'a.png'),
      sent('image[]', 'C:\\b\\c.png'),
      sent('mask', '/tmp/-m.webp', 'image/webp'),
    ];
    expect(readForm(parts, schema)).toEqual({
      body: { image: ['a.png', 'c.png'], mask: 'm.webp' },
      files: {
        image: ['a.png', 'c.png'].map((name) => ({
          name,
          mediaType: 'image/png',
          bytes: new Uint8Array([1, 2]),
        })),
        mask: [{ name: 'm.webp', mediaType: 'image/webp', bytes: new Uint8Array([1, 2]) }],
      },
      issues: [],
    });
    expect(bodyOf(sent('image', 'a.png'))).toEqual({ image: 'a.png' });
    expect(bodyOf(sent('image', 'a.png'), sent('image', 'b.png'))).toEqual({ image: ['a.png', 'b.png'] });
    expect(bodyOf(sent('pages', ''))).toEqual({ pages: ['file'] });
  });

  it('are told where a file is none, is not wanted, or is of another type', () => {
    expect(issuesOf(text('mask', 'a.png'))).toEqual(['mask must be a file']);
    expect(issuesOf(text('image[]', 'a.png'))).toEqual(['image must be a file']);
    expect(issuesOf(sent('box[left]', 'a.png'))).toEqual(['box.left takes no file']);
    expect(issuesOf(sent('image[]', 'a.pdf', 'application/pdf'))).toEqual([
      'image must be image/png or image/webp, not application/pdf',
    ]);
    expect(issuesOf(sent('mask', 'a.png', 'Image/PNG; q=1'), sent('unknown', 'a.png'))).toEqual([]);
  });

  it('touch no prototype', () => {
    const body = bodyOf(
      text('__proto__[polluted]', '1'),
      text('metadata[__proto__]', '2'),
      text('constructor', '3'),
    );
    expect(Object.keys(body ?? {})).toEqual(['__proto__', 'metadata', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('random forms', () => {
  const rules = fileFieldsOf(schema);
  const names = ['a.png', 'b.webp', '写真.png', 'own hat.png'];

  /** What a form cannot say is left out: null, an empty list or object, and half of a surrogate pair. */
  const sayable = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sayable);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const inner = sayable(member);
        return typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0
          ? []
          : [[name, inner]];
      }),
    );
  };

  it('are the body again that they were written from', () => {
    const random = randomBy(11);
    const name = () => names[Math.floor(random() * names.length)];
    let files = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const made = randomValue(schema, schema, random);
      const given = Object.entries(made ?? {}).map(([key, value]) =>
        Object.hasOwn(rules, key) ? [key, Array.isArray(value) ? value.map(name) : name()] : [key, value],
      );
      const body = sayable(Object.fromEntries(given));
      const parts = formParts(JSON.stringify(body), rules);
      if (!parts.ok) throw new Error(JSON.stringify(parts.problems));
      const read = readForm(parts.value, schema);
      expect(read).toMatchObject({ issues: [] });
      expect(read.body).toEqual(body);
      files += Object.keys(read.files).length;
    }
    expect(files).toBeGreaterThan(500);
  });

  it('of any names are read without a throw', () => {
    const random = randomBy(5);
    const pieces = [
      'image',
      'box',
      'boxes',
      'deep',
      '[',
      ']',
      '[]',
      '[left]',
      '[0]',
      '[er]',
      '',
      '__proto__',
      ' ',
    ];
    for (let round = 0; round < 5_000; round += 1) {
      const parts = Array.from({ length: Math.floor(random() * 8) }, (): Part => {
        const name = Array.from(
          { length: Math.floor(random() * 6) },
          () => pieces[Math.floor(random() * pieces.length)],
        ).join('');
        return random() < 0.5 ? text(name, '1') : sent(name, 'a.png');
      });
      expect(readForm(parts, schema).body).toBeTypeOf('object');
    }
    expect(bodyOf(text(`a${'[b]'.repeat(50_000)}`, '1'))).toBeTypeOf('object');
  });
});
