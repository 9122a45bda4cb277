import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/anthropic/count-tokens';
import messages from '@/content/endpoints/anthropic/messages';
import { coverage, readFacts, type FactRow } from './facts-table';
import { lookUp, pathsOf, schemaTree, type SchemaTree } from './schema-paths';

// The table is the union of two client versions, 0.78 and 1.11; a mark says which rows only one of them has.
const rows = readFacts(new URL('anthropic.tsv', import.meta.url));

/** Where the schemas say more than the sources on purpose. */
const exceptions = {
  invented: [
    {
      where: /\bcitations\[\]\.file_id$/,
      because: 'an answer has it, and an answer is sent back as it came',
    },
    {
      where: /^(response|event content_block_start) .*\bcache_control\b/,
      because: 'a block is one type for both directions, so it can be marked when it is sent back',
    },
    {
      where:
        /^(response|event content_block_start) content(_block)?(\[\])?\.content\.content\.(context|source)\b/,
      because: 'a document is one type wherever it stands',
    },
    { where: /^event error request_id$/, because: 'an error is one type, as an answer and as an event' },
    { where: /^header anthropic-(workspace|user-profile)-id$/, because: 'SDK 1.x sends it here as well' },
  ],
  nullable: [
    { where: /^request tools\[\]\.input_schema\.properties$/, because: 'the source says "any", null too' },
    { where: /^request (cache_control|speed)$/, because: 'count-tokens takes what messages takes' },
  ],
};

const excepted = (kind: keyof typeof exceptions, side: string, path: string) =>
  exceptions[kind].some(({ where }) => where.test(`${side} ${path}`));

const none = z.never();

const trees: [string, string, SchemaTree][] = [
  ['messages', 'query', schemaTree(messages.query ?? none, 'input')],
  ['messages', 'header', schemaTree(messages.headers ?? none, 'input')],
  ['messages', 'request', schemaTree(messages.body ?? none, 'input')],
  ['messages', 'response', schemaTree(messages.responses[200]?.schema ?? none, 'output')],
  ['messages', 'error', schemaTree(messages.responses[400]?.schema ?? none, 'output')],
  ...eventTrees().map(([name, tree]): (typeof trees)[number] => ['messages', `event ${name}`, tree]),
  ['count-tokens', 'header', schemaTree(countTokens.headers ?? none, 'input')],
  ['count-tokens', 'request', schemaTree(countTokens.body ?? none, 'input')],
  ['count-tokens', 'response', schemaTree(countTokens.responses[200]?.schema ?? none, 'output')],
];

const sides = trees.map(([endpoint, side, tree]) => ({
  name: `${endpoint} ${side}`,
  side,
  tree,
  documented: rows.filter((row) => row.endpoint === endpoint && row.side === side),
}));

test('each row of the table belongs to a schema, and both versions of the client have rows of their own', () => {
  const covered = new Set(sides.flatMap(({ documented }) => documented));
  expect(rows.filter((row) => !covered.has(row))).toEqual([]);
  expect(new Set(rows.flatMap(({ only }) => only ?? []))).toEqual(new Set(['until-0.78', 'since-1.11']));
});

test('the eight events are those of the table', () => {
  const named = [...new Set(rows.flatMap(({ side }) => /^event (\w+)$/.exec(side)?.[1] ?? []))];
  expect(eventTrees().map(([name]) => name)).toEqual(expect.arrayContaining(named));
  expect(named).toHaveLength(8);
});

describe.each(sides)('$name', ({ name, side, tree, documented }) => {
  const found = documented.map((row) => ({ row, facts: lookUp(tree, row.path) }));
  const wrong = (test: (row: FactRow, facts: ReturnType<typeof lookUp>) => boolean) =>
    found.filter(({ row, facts }) => test(row, facts)).map(({ row }) => row.path);

  test('has every documented field', () => {
    console.info(name, coverage(found));
    expect(documented.length).toBeGreaterThan(0);
    expect(wrong((_, facts) => !facts)).toEqual([]);
  });

  test('has no field that is not documented', () => {
    const known = new Set(documented.map(({ path }) => path));
    const open = documented.filter((row) => row.open).map(({ path }) => path);
    const invented = pathsOf(tree).filter(
      (path) =>
        !known.has(path) &&
        !open.some((start) => path.startsWith(start)) &&
        !excepted('invented', side, path),
    );
    expect(invented).toEqual([]);
  });

  test('accepts every documented value', () => {
    const lost = found.flatMap(({ row, facts }) =>
      row.values.filter((value) => !facts?.values.has(value)).map((value) => `${row.path}: ${value}`),
    );
    expect(lost).toEqual([]);
  });

  test('agrees on what is required', () => {
    expect(wrong((row, facts) => facts?.required !== row.required)).toEqual([]);
  });

  test('agrees on what may be null', () => {
    const disagrees = wrong(
      (row, facts) => facts?.types.has('null') !== row.nullable && !excepted('nullable', side, row.path),
    );
    expect(disagrees).toEqual([]);
  });

  test('agrees on the type of each field', () => {
    expect(
      wrong((row, facts) => !row.types.every((type) => type === 'any' || facts?.types.has(type))),
    ).toEqual([]);
  });
});

/** One tree for each branch of the union of events, by its type. */
function eventTrees(): [string, SchemaTree][] {
  const { root, defs } = schemaTree(messages.stream?.event ?? z.never(), 'output');
  const target = ({ $ref = '' }: { $ref?: string }) => defs[$ref.replace('#/$defs/', '')];
  return (target(root)?.oneOf ?? []).map((branch) => [
    String(target(branch)?.properties?.['type']?.const),
    { root: branch, defs },
  ]);
}
