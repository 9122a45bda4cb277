import { catalog } from '@/content/catalog';
import { contractOf } from '@/lib/endpoint/contract';
import type { JsonSchema } from '@/lib/schema/json-schema';

/** An OpenAPI 3.1 document of one endpoint, for other viewers to render. */
export function openApiOf(id: string): string {
  const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
  if (!endpoint) throw new Error(`The catalogue has no endpoint "${id}"`);
  const contract = contractOf(endpoint);
  const schemas: Record<string, JsonSchema> = {};
  const lift = ({ $defs = {}, ...schema }: JsonSchema) => {
    Object.assign(schemas, $defs);
    return schema;
  };
  const content = (schema: JsonSchema) => ({ content: { 'application/json': { schema: lift(schema) } } });
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) =>
    Object.entries(contract[place].properties ?? {}).map(([name, schema]) => ({
      name,
      in: place,
      required: place === 'path' || (contract[place].required?.includes(name) ?? false),
      schema,
    })),
  );
  const operation = {
    operationId: id,
    summary: id,
    parameters,
    ...(contract.body ? { requestBody: { required: true, ...content(contract.body) } } : {}),
    responses: Object.fromEntries(
      Object.entries(contract.responses).map(([status, schema]) => [
        status,
        { description: `Answer ${status}`, ...content(schema) },
      ]),
    ),
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Gateway', version: '1' },
    servers: [{ url: 'https://gateway.example' }],
    paths: { [endpoint.path]: { [endpoint.method.toLowerCase()]: operation } },
    components: { schemas },
  };
  return JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/');
}
