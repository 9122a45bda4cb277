import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { coverage, readFacts, type FactRow } from './facts-table';
import { lookUp, pathsOf, schemaTree } from './schema-paths';

const rows = readFacts(new URL('gemini.tsv', import.meta.url));

/** Where the schemas say otherwise than the sources on purpose. */
const exceptions = {
  required: [
    {
      where: /functionDeclarations\[\]\.description$/,
      because: 'required in the proto, optional in the SDK, and often left out',
    },
    {
      where: /^response candidates\[\]\..*parts\[\]\./,
      because: 'Part is one type for both directions, as strict as a request needs it',
    },
  ],
  invented: [
    {
      where: /^response candidates\[\]\.groundingAttributions\[\]\.content\.parts\[\]\./,
      because: 'Content is one type wherever it stands; the source lists an older state of it here',
    },
  ],
};

const places = (wrong: { row: FactRow }[]) => wrong.map(({ row }) => row.path);

const excepted = (kind: keyof typeof exceptions, side: string, path: string) =>
  exceptions[kind].some(({ where }) => where.test(`${side} ${path}`));

const sides = [generateContent, countTokens, listModels, getModel].flatMap((endpoint) =>
  Object.entries(schemasOf(endpoint)).map(([side, schema]) => ({
    name: `${endpoint.operation} ${side}`,
    side,
    tree: schemaTree(schema, side === 'response' || side === 'error' ? 'output' : 'input'),
    documented: rows.filter((row) => row.endpoint === endpoint.operation && row.side === side),
  })),
);

test('each row of the table belongs to a schema', () => {
  const covered = new Set(sides.flatMap(({ documented }) => documented));
  expect(rows.filter((row) => !covered.has(row))).toEqual([]);
});

describe.each(sides)('$name', ({ name, side, tree, documented }) => {
  const found = documented.map((row) => ({ row, facts: lookUp(tree, row.path) }));

  test('has every documented field', () => {
    console.info(name, coverage(found));
    expect(documented.length).toBeGreaterThan(0);
    expect(places(found.filter(({ facts }) => !facts))).toEqual([]);
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
    const wrong = found.filter(
      ({ row, facts }) => facts?.required !== row.required && !excepted('required', side, row.path),
    );
    expect(places(wrong)).toEqual([]);
  });

  test('agrees on what is deprecated', () => {
    expect(places(found.filter(({ row, facts }) => row.deprecated && !facts?.deprecated))).toEqual([]);
  });

  test('agrees on the type of each field', () => {
    const wrong = found.filter(({ row, facts }) => !row.types.every((type) => facts?.types.has(type)));
    expect(wrong.map(({ row, facts }) => `${row.path}: ${[...(facts?.types ?? [])].join('|')}`)).toEqual([]);
  });
});

function schemasOf(endpoint: Endpoint): Record<string, z.ZodType> {
  const answer = endpoint.responses[200];
  const failure = endpoint.id === 'gemini.generate-content' ? endpoint.responses[400] : undefined;
  return {
    ...(endpoint.query ? { query: endpoint.query } : {}),
    ...(endpoint.body ? { request: endpoint.body } : {}),
    ...(answer ? { response: answer.schema } : {}),
    ...(failure ? { error: failure.schema } : {}),
  };
}
