import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalog } from '@/content/catalog';
import { narrow } from '@/lib/schema/narrow';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { schemaTree, type SchemaTree } from './schema-paths';

const known = catalog.endpoints.map((endpoint) => ({
  endpoint,
  tree: schemaTree(endpoint.body ?? z.never(), 'input'),
  answers: Object.values(endpoint.responses).map(({ schema }) => schemaTree(schema, 'output')),
  events: endpoint.stream ? [schemaTree(endpoint.stream.event, 'output')] : [],
}));

const served = catalog.models.flatMap((model) =>
  model.endpoints.flatMap((use) =>
    known
      .filter(({ endpoint }) => endpoint.id === use.id)
      .map(({ endpoint, tree, answers, events }) => {
        const own = use.scenarios ?? [];
        const replaced = new Set([...own.map(({ id }) => id), ...(use.without ?? [])]);
        const scenarios = [...own, ...endpoint.scenarios.filter(({ id }) => !replaced.has(id))].filter(
          ({ needs = [] }) => needs.every((need) => model.abilities.includes(need)),
        );
        const trees = [tree, ...answers, ...events];
        return { name: `${model.code} by ${endpoint.operation}`, model, use, tree, trees, scenarios };
      }),
  ),
);

test('each model is listed once, with endpoints that exist', () => {
  expect(new Set(catalog.models.map(({ code }) => code)).size).toBe(catalog.models.length);
  expect(served).toHaveLength(catalog.models.flatMap(({ endpoints }) => endpoints).length);
});

describe.each(served)('$name', ({ use, tree, trees, scenarios }) => {
  const { remove = [], values = {}, limits = {} } = use.narrow ?? {};

  test('narrows fields and values that exist', () => {
    const fields = trees.flatMap(fieldsOf);
    const types = trees.flatMap(({ defs }) => Object.keys(defs));
    for (const name of remove) expect([...fields, ...types]).toContain(name);
    for (const field of Object.keys(limits)) expect(fields).toContain(field);
    for (const [id, left] of Object.entries(values)) {
      expect(tree.defs[id]?.enum, id).toEqual(expect.arrayContaining(left));
    }
  });

  test('leaves no union empty', () => {
    for (const { root } of trees) {
      expect(JSON.stringify(narrow(root, use.narrow))).not.toMatch(/"(?:any|one)Of":\[\]/);
    }
  });

  test('has its default scenario', () => {
    if (use.first) expect(scenarios.map(({ id }) => id)).toContain(use.first);
    expect(scenarios).not.toEqual([]);
  });

  test('shows only requests that the model takes', () => {
    for (const { id, request, refused } of scenarios) {
      if (refused) continue;
      const used = usesOf(tree, tree.root, request.body);
      expect(
        used.filter(({ field }) => remove.includes(field)),
        id,
      ).toEqual([]);
      expect(
        used.filter(({ field, value }) => values[field] && !values[field].includes(String(value))),
        id,
      ).toEqual([]);
      expect(
        used.filter(({ field, value }) => Number(value) > (limits[field]?.maximum ?? Infinity)),
        id,
      ).toEqual([]);
    }
  });
});

describe('a model that does not reason', () => {
  const plain = served.filter(({ model }) => !model.abilities.includes('thinking'));

  test.each(plain)('$name shows no reasoning', ({ scenarios }) => {
    expect(JSON.stringify(scenarios)).not.toMatch(
      /thoughtsTokenCount|thoughtSignature|"thought"|reasoning_effort|"reasoning_tokens":[1-9]/,
    );
    for (const { response } of scenarios) {
      for (const body of 'events' in response ? response.events : [response.body]) {
        const usage = z.looseObject({ usageMetadata: z.record(z.string(), z.unknown()) }).safeParse(body);
        if (!usage.success) continue;
        const { promptTokenCount, candidatesTokenCount = 0, totalTokenCount } = usage.data.usageMetadata;
        expect(totalTokenCount).toBe(Number(promptTokenCount) + Number(candidatesTokenCount));
      }
    }
  });
});

const fieldsOf = ({ defs }: SchemaTree) =>
  Object.entries(defs).flatMap(([id, type]) =>
    Object.keys(type.properties ?? {}).map((name) => `${id}.${name}`),
  );

/** The fields, types and enums that a value uses, by type, each with what it holds there. */
function usesOf(
  tree: SchemaTree,
  node: JsonSchema,
  value: unknown,
  id = '',
): { field: string; value: unknown }[] {
  if (node.$ref) {
    const next = node.$ref.replace('#/$defs/', '');
    const target = tree.defs[next] ?? {};
    const own = isMeant(target, value) ? [{ field: next, value }] : [];
    return [...own, ...usesOf(tree, target, value, next)];
  }
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  if (inner.length > 0) {
    const listing = inner.filter((one) => targetOf(tree, one).enum?.includes(value));
    return (listing.length > 0 ? listing : inner).flatMap((one) => usesOf(tree, one, value, id));
  }
  if (!isMeant(node, value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => usesOf(tree, node.items ?? {}, item));
  if (typeof value !== 'object' || value === null) return node.enum ? [{ field: id, value }] : [];
  return Object.entries(value).flatMap(([name, member]) => {
    const property = node.properties?.[name];
    if (property) return [{ field: `${id}.${name}`, value: member }, ...usesOf(tree, property, member)];
    return typeof node.additionalProperties === 'object'
      ? usesOf(tree, node.additionalProperties, member)
      : [];
  });
}

const targetOf = (tree: SchemaTree, node: JsonSchema): JsonSchema =>
  node.$ref ? (tree.defs[node.$ref.replace('#/$defs/', '')] ?? {}) : node;

/** Whether a value can be of this type: it is a list or not, and constants, such as `type`, are the same. */
const isMeant = ({ properties = {}, type, enum: values }: JsonSchema, value: unknown) =>
  (type !== 'array' || Array.isArray(value)) &&
  (!values || typeof value === 'object' || values.includes(value)) &&
  Object.entries(properties).every(
    ([name, { const: constant }]) =>
      constant === undefined ||
      (typeof value === 'object' &&
        value !== null &&
        Object.entries(value).some(([key, member]) => key === name && member === constant)),
  );
