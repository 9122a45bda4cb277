import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { google } from '@/content/models/google';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { schemaTree, type SchemaTree } from './schema-paths';

const known = [generateContent, streamGenerateContent, countTokens].map((endpoint) => ({
  endpoint,
  tree: schemaTree(endpoint.body ?? z.never(), 'input'),
}));

const served = google.flatMap((model) =>
  model.endpoints.flatMap((use) =>
    known
      .filter(({ endpoint }) => endpoint.id === use.id)
      .map(({ endpoint, tree }) => {
        const own = use.scenarios ?? [];
        const replaced = new Set(own.map(({ id }) => id));
        const scenarios = [...own, ...endpoint.scenarios.filter(({ id }) => !replaced.has(id))].filter(
          ({ needs = [] }) => needs.every((need) => model.abilities.includes(need)),
        );
        return { name: `${model.code} by ${endpoint.operation}`, model, use, tree, scenarios };
      }),
  ),
);

test('each model is listed once, with endpoints that exist', () => {
  expect(new Set(google.map(({ code }) => code)).size).toBe(google.length);
  expect(served).toHaveLength(google.flatMap(({ endpoints }) => endpoints).length);
});

describe.each(served)('$name', ({ use, tree, scenarios }) => {
  const { remove = [], values = {}, limits = {} } = use.narrow ?? {};

  test('narrows fields and values that exist', () => {
    const fields = fieldsOf(tree);
    for (const field of [...remove, ...Object.keys(limits)]) expect(fields).toContain(field);
    for (const [id, left] of Object.entries(values)) {
      expect(tree.defs[id]?.enum, id).toEqual(expect.arrayContaining(left));
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
    expect(JSON.stringify(scenarios)).not.toMatch(/thoughtsTokenCount|thoughtSignature|"thought"/);
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

/** The fields and enum types that a value uses, by type, each with what it holds there. */
function usesOf(
  tree: SchemaTree,
  node: JsonSchema,
  value: unknown,
  id = '',
): { field: string; value: unknown }[] {
  if (node.$ref) {
    const next = node.$ref.replace('#/$defs/', '');
    return usesOf(tree, tree.defs[next] ?? {}, value, next);
  }
  const inner = node.anyOf ?? [];
  if (inner.length > 0) return inner.flatMap((one) => usesOf(tree, one, value, id));
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
