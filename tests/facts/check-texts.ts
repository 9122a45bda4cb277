import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { schemaTree } from './schema-paths';

/** Reads what the schemas of endpoints say in words: every type and field has a text, and names that are stable. */
export function checkTexts(endpoints: readonly Endpoint[]): void {
  const schemas = endpoints.flatMap((endpoint) =>
    Object.entries({
      query: endpoint.query,
      header: endpoint.headers,
      body: endpoint.body,
      json: endpoint.jsonBody,
      event: endpoint.stream?.event,
      ...Object.fromEntries(
        Object.entries(endpoint.responses).map(([status, { schema }]) => [status, schema]),
      ),
    }).flatMap(([place, schema]) =>
      schema && !isBytes(schema)
        ? [{ name: `${endpoint.id} ${place}`, family: endpoint.family, schema }]
        : [],
    ),
  );

  describe.each(schemas)('$name', ({ family, schema }) => {
    const { root, defs } = schemaTree(schema, 'input');

    test.each(['draft-07', 'draft-2020-12'] as const)(
      'becomes JSON Schema %s, with names of our own only',
      (target) => {
        for (const io of ['input', 'output'] as const) {
          expect(JSON.stringify(z.toJSONSchema(schema, { target, io }))).not.toContain('__schema');
        }
      },
    );

    test('every type has a name and a description', () => {
      expect(root.$ref).toContain(`#/$defs/${family}.`);
      for (const [id, type] of Object.entries(defs)) {
        expect(id).toMatch(new RegExp(`^${family}\\.[A-Z]\\w+$`));
        expect(type.description, id).toBeTruthy();
        expect(unnamed(type), id).toEqual([]);
      }
    });

    test('every field has a description in plain words', () => {
      const poor = Object.entries(defs).flatMap(([id, type]) =>
        Object.entries(type.properties ?? {}).flatMap(([name, field]) => {
          const description = textOf(field, defs);
          const isConstant = description === '' && field.const !== undefined;
          return isConstant || (/^[A-Z].{6,}[.]$/.test(description) && description.length <= 180)
            ? []
            : [`${id}.${name}: ${description}`];
        }),
      );
      expect(poor).toEqual([]);
    });

    test('meanings are given for values that exist', () => {
      for (const [id, { enum: values = [], 'x-values': meanings = {} }] of Object.entries(defs)) {
        for (const value of Object.keys(meanings)) expect(values, id).toContain(value);
      }
    });

    test('groups of exclusive members name members that exist', () => {
      for (const [id, { properties = {}, 'x-one-of': groups = [] }] of Object.entries(defs)) {
        for (const name of groups.flat()) expect(Object.keys(properties), id).toContain(name);
      }
    });
  });
}

/** An answer that is a file has nothing in it to tell of. */
const isBytes = (schema: z.ZodType) => schemaTree(schema, 'output').root.format === 'binary';

/** What a field says, else what its one named type says. */
function textOf(field: JsonSchema, defs: Record<string, JsonSchema>): string {
  if (field.description !== undefined) return field.description;
  const [named, ...others] = [field, ...(field.anyOf ?? [])].flatMap(({ $ref }) => $ref ?? []);
  return (others.length === 0 && named && defs[named.replace('#/$defs/', '')]?.description) || '';
}

/** The objects with members and the enums that stand inside a type without a name of their own. */
const unnamed = (type: JsonSchema): JsonSchema[] =>
  inside(type).flatMap((node) => [...(node.properties || node.enum ? [node] : []), ...unnamed(node)]);

const inside = (node: JsonSchema): JsonSchema[] => [
  ...Object.values(node.properties ?? {}),
  ...(node.anyOf ?? []),
  ...(node.oneOf ?? []),
  ...(node.items ? [node.items] : []),
  ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
];
