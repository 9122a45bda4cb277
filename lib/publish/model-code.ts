import type { JsonSchema } from '@/lib/schema/json-schema';
import { pruneDefs, refName, rootOf } from '@/lib/schema/to-json-schema';

/**
 * The schema of a body in which the member `name` is this model's code. A dated build of a model has a code of its
 * own, so other values stay allowed. A body without such a member stays as it is.
 */
export function withCode(schema: JsonSchema, name: string, code: string): JsonSchema {
  const root = rootOf(schema);
  const property = root.properties?.[name];
  if (!property) return schema;
  const { description } = property;
  const field: JsonSchema = {
    ...(description ? { description } : {}),
    anyOf: [{ type: 'string', enum: [code] }, { type: 'string' }],
  };
  const named: JsonSchema = { ...root, properties: { ...root.properties, [name]: field } };
  if (schema.$ref === undefined) return named;
  return pruneDefs({ ...schema, $defs: { ...schema.$defs, [refName(schema.$ref)]: named } });
}
