import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { coverage, readFacts, type FactRow } from './facts-table';
import { lookUp, pathsOf, schemaTree, type SchemaTree } from './schema-paths';

type Exception = { where: RegExp; because: string };

/** Rows where the schemas say otherwise than the sources on purpose. `where` is tried on `<side> <path>`. */
export type FactExceptions = { required: Exception[]; invented: Exception[]; nullable?: Exception[] };

/** Compares the schemas of endpoints with a table of documented fields, both ways, and prints the shares. */
export function checkFacts(file: URL, endpoints: readonly Endpoint[], exceptions: FactExceptions): void {
  const rows = readFacts(file);
  const excepted = (kind: keyof FactExceptions, side: string, path: string) =>
    exceptions[kind]?.some(({ where }) => where.test(`${side} ${path}`));

  const sides = endpoints.flatMap((endpoint) => {
    const own = rows.filter((row) => row.endpoint === endpoint.operation);
    const told = new Set(own.map(({ side }) => side));
    return treesOf(endpoint, told).map(([side, tree]) => ({
      name: `${endpoint.operation} ${side}`,
      side,
      tree,
      documented: own.filter((row) => row.side === side),
    }));
  });
  const tellsNull = rows.some(({ nullable }) => nullable);

  test('each row of the table belongs to a schema', () => {
    const covered = new Set(sides.flatMap(({ documented }) => documented));
    expect(rows.filter((row) => !covered.has(row))).toEqual([]);
  });

  test.each(exceptions.required)('the exception $where is needed: $because', ({ where }) => {
    expect(rows.some(({ side, path }) => where.test(`${side} ${path}`))).toBe(true);
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

    if (tellsNull) {
      test('agrees on what may be null', () => {
        const wrong = found.filter(
          ({ row, facts }) =>
            facts?.types.has('null') !== row.nullable && !excepted('nullable', side, row.path),
        );
        expect(places(wrong)).toEqual([]);
      });
    }

    test('agrees on what is deprecated', () => {
      expect(places(found.filter(({ row, facts }) => row.deprecated && !facts?.deprecated))).toEqual([]);
    });

    test('agrees on the type of each field', () => {
      const wrong = found.filter(
        ({ row, facts }) => !row.types.every((type) => type === 'any' || facts?.types.has(type)),
      );
      expect(wrong.map(({ row, facts }) => `${row.path}: ${[...(facts?.types ?? [])].join('|')}`)).toEqual(
        [],
      );
    });
  });
}

const places = (wrong: { row: FactRow }[]) => wrong.map(({ row }) => row.path);

/** The schemas of an endpoint by the sides of a table; those that only some tables have are left out where it has none. */
function treesOf(endpoint: Endpoint, told: ReadonlySet<string>): [string, SchemaTree][] {
  const { query, headers, body, jsonBody, responses, stream } = endpoint;
  const sides: [string, z.ZodType | undefined, 'input' | 'output'][] = [
    ['query', query, 'input'],
    ['header', told.has('header') ? headers : undefined, 'input'],
    ['request', body, 'input'],
    ['json', jsonBody, 'input'],
    ['response', responses[200]?.schema, 'output'],
    ['error', told.has('error') ? responses[429]?.schema : undefined, 'output'],
  ];
  const trees = sides.flatMap(([side, schema, io]): [string, SchemaTree][] =>
    schema ? [[side, schemaTree(schema, io)]] : [],
  );
  if (!stream) return trees;
  const events = schemaTree(stream.event, 'output');
  const isNamed = [...told].some((side) => side.startsWith('event '));
  return [
    ...trees,
    ...(isNamed ? branchesByType(events) : [['event', events] satisfies [string, SchemaTree]]),
  ];
}

/** One tree for each branch of a union of events, by its type. */
function branchesByType({ root, defs }: SchemaTree): [string, SchemaTree][] {
  const target = ({ $ref = '' }: JsonSchema) => defs[$ref.replace('#/$defs/', '')];
  return (target(root)?.oneOf ?? []).map((branch) => [
    `event ${String(target(branch)?.properties?.['type']?.const)}`,
    { root: branch, defs },
  ]);
}
