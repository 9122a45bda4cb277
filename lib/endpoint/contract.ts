import { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { toJsonSchema } from '@/lib/schema/to-json-schema';
import type { Endpoint, EndpointInput } from './endpoint';

/** The JSON Schemas (2020-12) of everything an endpoint describes. `path`, `query` and `header` are objects. */
export type Contract = {
  path: JsonSchema;
  query: JsonSchema;
  header: JsonSchema;
  body?: JsonSchema;
  /** The same request as JSON, where the body is a form. */
  jsonBody?: JsonSchema;
  responses: Record<number, JsonSchema>;
  event?: JsonSchema;
};

const made = new WeakMap<object, Contract>();

/** The JSON Schemas of an endpoint, made once. Throws with the place of a schema that cannot become one. */
export function contractOf(endpoint: Endpoint | EndpointInput): Contract {
  const known = made.get(endpoint);
  if (known) return known;
  const at = <T>(place: string, make: () => T): T => {
    try {
      return make();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${fileOf(endpoint)}: ${place} cannot become JSON Schema: ${reason}`, { cause: error });
    }
  };
  const { body, jsonBody, stream } = endpoint;
  const contract: Contract = {
    path: at('params', () => toJsonSchema(z.object(endpoint.params ?? {}), 'input')),
    query: at('query', () => toJsonSchema(endpoint.query ?? z.object({}), 'input')),
    header: at('headers', () => toJsonSchema(endpoint.headers ?? z.object({}), 'input')),
    ...(body ? { body: at('body', () => toJsonSchema(body, 'input')) } : {}),
    ...(jsonBody ? { jsonBody: at('jsonBody', () => toJsonSchema(jsonBody, 'input')) } : {}),
    responses: Object.fromEntries(
      Object.entries(endpoint.responses).map(([status, response]) => [
        status,
        at(`responses.${status}`, () => toJsonSchema(response.schema, 'output')),
      ]),
    ),
    ...(stream ? { event: at('stream.event', () => toJsonSchema(stream.event, 'output')) } : {}),
  };
  made.set(endpoint, contract);
  return contract;
}

/** The file that describes an endpoint, as an error names it. */
export const fileOf = (endpoint: { id: string }): string =>
  `content/endpoints/${endpoint.id.replace('.', '/')}.ts`;
