import type { JsonSchema } from '@/lib/schema/json-schema';
import { branchesOf, resolve } from '@/lib/sandbox/resolve-schema';

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [
  'Lisbon',
  'tide tables',
  '長江',
  '富士山の高さ',
  'a “quoted” word',
  '\u0000\u2028',
  '',
  '12 apples',
  '🦊',
];

/** A random value that mostly satisfies a schema; what no schema says, such as one-of groups, is kept too. */
export function randomValue(schema: JsonSchema, root: JsonSchema, random: () => number, depth = 0): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const { node } = resolve(schema, root);
  const branches = branchesOf(node, root);
  if (branches.length > 1) return randomValue(pick(branches) ?? {}, root, random, depth);
  if (node.const !== undefined) return node.const;
  if (node.enum) return pick(node.enum);
  if (node.properties) return randomObject(node, root, random, depth);
  if (node.items) {
    const { items } = node;
    const length = Math.max(
      node.minItems ?? 0,
      Math.min(node.maxItems ?? 3, depth > 5 ? 0 : Math.floor(random() * 3)),
    );
    return Array.from({ length }, () => randomValue(items, root, random, depth + 1));
  }
  switch (Array.isArray(node.type) ? pick(node.type) : node.type) {
    case 'object':
      return typeof node.additionalProperties === 'object' && depth < 5
        ? { some_name: randomValue(node.additionalProperties, root, random, depth + 1) }
        : {};
    case 'integer':
      return Math.floor(inRange(node, random));
    case 'number':
      return inRange(node, random);
    case 'null':
      return null;
    case 'boolean':
      return random() < 0.5;
    case 'string':
      return textOf(node, pick(WORDS) ?? '');
    default:
      return pick<unknown>([
        { type: 'object' },
        { type: 'string' },
        'text',
        5,
        null,
        [1],
        { some_name: { camelName: 1 } },
      ]);
  }
}

function randomObject(node: JsonSchema, root: JsonSchema, random: () => number, depth: number): unknown {
  const groups = node['x-one-of'] ?? [];
  const shown = groups.map((group) => group[Math.floor(random() * group.length)]);
  const chance = depth > 4 ? 0.05 : 0.25;
  const entries = Object.entries(node.properties ?? {}).filter(([name]) => {
    const group = groups.findIndex((names) => names.includes(name));
    if (group >= 0) return shown[group] === name;
    return node.required?.includes(name) === true || random() < chance;
  });
  return Object.fromEntries(
    entries.map(([name, property]) => [name, randomValue(property, root, random, depth + 1)]),
  );
}

function inRange(
  { minimum, maximum, exclusiveMaximum, exclusiveMinimum }: JsonSchema,
  random: () => number,
): number {
  const low = minimum ?? exclusiveMinimum ?? 0;
  const high = maximum ?? exclusiveMaximum ?? low + 50;
  return low + (high - low) * random();
}

function textOf({ pattern, format }: JsonSchema, word: string): string {
  const samples = [
    'AAAA',
    'https://a.example/b',
    '3.5s',
    '2026-01-01T00:00:00Z',
    '12',
    'find_it',
    'cachedContents/a',
    'models/a',
  ];
  const wanted = pattern ?? (format === 'base64' ? '^[A-Za-z]+$' : undefined);
  return wanted === undefined ? word : (samples.find((sample) => new RegExp(wanted).test(sample)) ?? word);
}
