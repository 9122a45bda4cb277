import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { coverage, readFacts, type FactRow } from './facts-table';
import { lookUp, pathsOf, schemaTree } from './schema-paths';

/** Rows where the schemas say otherwise than the sources on purpose. `where` is tried on `<side> <path>`. */
export type FactExceptions = Record<'required' | 'invented', { where: RegExp; because: string }[]>;

/** Compares the schemas of endpoints with a table of documented fields, both ways, and prints the shares. */
export function checkFacts(file: URL, endpoints: readonly Endpoint[], exceptions: FactExceptions): void {
  const rows = readFacts(file);
  const excepted = (kind: keyof FactExceptions, side: string, path: string) =>
    exceptions[kind].some(({ where }) => where.test(`${side} ${path}`));

  const sides = endpoints.flatMap((endpoint) => {
    const own = rows.filter((row) => row.endpoint === endpoint.operation);
    const hasErrors = own.some(({ side }) => side === 'error');
    return Object.entries(schemasOf(endpoint, hasErrors)).map(([side, schema]) => ({
      name: `${endpoint.operation} ${side}`,
      side,
      tree: schemaTree(schema, side === 'query' || side === 'request' ? 'input' : 'output'),
      documented: own.filter((row) => row.side === side),
    }));
  });

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

    test('agrees on what is deprecated', () => {
      expect(places(found.filter(({ row, facts }) => row.deprecated && !facts?.deprecated))).toEqual([]);
    });

    test('agrees on the type of each field', () => {
      const wrong = found.filter(({ row, facts }) => !row.types.every((type) => facts?.types.has(type)));
      expect(wrong.map(({ row, facts }) => `${row.path}: ${[...(facts?.types ?? [])].join('|')}`)).toEqual(
        [],
      );
    });
  });
}

const places = (wrong: { row: FactRow }[]) => wrong.map(({ row }) => row.path);

function schemasOf(endpoint: Endpoint, hasErrors: boolean): Record<string, z.ZodType> {
  const answer = endpoint.responses[200];
  const failure = hasErrors ? endpoint.responses[429] : undefined;
  return {
    ...(endpoint.query ? { query: endpoint.query } : {}),
    ...(endpoint.body ? { request: endpoint.body } : {}),
    ...(answer ? { response: answer.schema } : {}),
    ...(endpoint.stream ? { event: endpoint.stream.event } : {}),
    ...(failure ? { error: failure.schema } : {}),
  };
}
