import type { Catalog } from '@/lib/endpoint/catalog';
import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint, Family } from '@/lib/endpoint/endpoint';
import type { AuthRule } from '@/lib/request/plan';
import type { Page } from './addresses';
import { requestBodyOf, parametersOf, responsesOf } from './openapi-parts';
import { openApiSchemas, type OpenApiSchema, type OpenApiSchemas } from './openapi-schemas';
import { modifiedOf } from './pages';

/** What the document says beside the catalogue, in English. */
export type OpenApiAround = {
  name: string;
  description: string;
  families: Record<Family, string>;
  /** Where requests go, as readers see it, the default first. */
  servers: readonly { label: string; url: string }[];
  link: (page: Page) => string;
};

type SecurityScheme =
  { type: 'http'; scheme: 'bearer' } | { type: 'apiKey'; in: 'header'; name: string; description?: string };

/** An OpenAPI document as far as this project writes one. */
export type OpenApiDocument = {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, object>>;
  components: {
    schemas: Record<string, OpenApiSchema>;
    securitySchemes: Record<string, SecurityScheme>;
  };
};

/**
 * All endpoints as one OpenAPI 3.1 document, for all models and in English. The version is the date of the last
 * change. https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiOf(catalog: Catalog, around: OpenApiAround): OpenApiDocument {
  const { endpoints } = catalog;
  const schemas = openApiSchemas(endpoints.map(contractOf));
  const paths: OpenApiDocument['paths'] = {};
  for (const endpoint of endpoints) {
    // A path stands in the document once; of endpoints that share one, those told by a header have it after a "#".
    const { path, method, distinguishingHeader } = endpoint;
    const isShared = endpoints.some(
      (other) => other !== endpoint && addressOf(other) === addressOf(endpoint),
    );
    const place = isShared && distinguishingHeader ? `${path}#${distinguishingHeader}` : path;
    paths[place] = {
      ...paths[place],
      [method.toLowerCase()]: operationOf(endpoint, catalog, schemas, around),
    };
  }
  const families = new Set(endpoints.map(({ family }) => family));
  return {
    openapi: '3.1.1',
    info: {
      title: around.name,
      version: modifiedOf(catalog, { type: 'home' }),
      description: around.description,
    },
    servers: around.servers.map(({ label, url }) => ({ url, description: label })),
    tags: [...families].map((family) => ({ name: around.families[family] })),
    paths,
    components: { schemas: schemas.components(), securitySchemes: securitySchemesOf(endpoints) },
  };
}

/** Method and path; names of parameters do not tell paths apart. */
const addressOf = ({ method, path }: Endpoint) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

function operationOf(endpoint: Endpoint, catalog: Catalog, schemas: OpenApiSchemas, around: OpenApiAround) {
  const { id, family, title, summary, auth } = endpoint;
  const codes = catalog.models.filter((model) => model.endpoints.some((entry) => entry.id === id));
  const requestBody = requestBodyOf(endpoint, schemas);
  return {
    operationId: operationIdOf(id),
    tags: [around.families[family]],
    summary: title,
    description: summary,
    externalDocs: { url: around.link({ type: 'reference', endpoint: id }) },
    parameters: parametersOf(
      endpoint,
      codes.map(({ code }) => code),
      schemas,
    ),
    ...(requestBody ? { requestBody } : {}),
    responses: withLinks(responsesOf(endpoint, schemas), linksOf(endpoint, catalog)),
    security: auth.map((rule) => ({ [rule.id]: [] })),
  };
}

const operationIdOf = (id: string) => id.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** From the answer that begins a job to the calls that go on with it. https://spec.openapis.org/oas/v3.1.1.html#link-object */
function linksOf({ id }: Endpoint, { jobs = [] }: Catalog): Record<string, Link> {
  const job = jobs.find(({ create }) => create === id);
  if (!job) return {};
  const { at, param } = job.reading.id;
  const pointer = at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const targets = [job.retrieve, ...(job.download === undefined ? [] : [job.download])].map(operationIdOf);
  return Object.fromEntries(
    targets.map((operationId) => [
      operationId,
      { operationId, parameters: { [param]: `$response.body#${pointer}` } },
    ]),
  );
}

type Link = { operationId: string; parameters: Record<string, string> };

/** The links stand at every answer that is no error. */
const withLinks = <Response extends object>(
  responses: Record<string, Response>,
  links: Record<string, Link>,
): Record<string, Response & { links?: Record<string, Link> }> =>
  Object.keys(links).length === 0
    ? responses
    : Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [
          status,
          Number(status) < 300 ? { ...response, links } : response,
        ]),
      );

function securitySchemesOf(endpoints: readonly Endpoint[]): Record<string, SecurityScheme> {
  const schemes: Record<string, SecurityScheme> = {};
  for (const rule of endpoints.flatMap(({ auth }) => auth)) {
    const scheme = securitySchemeOf(rule);
    const known = schemes[rule.id];
    if (known && JSON.stringify(known) !== JSON.stringify(scheme)) {
      throw new Error(`Two ways to send a key have the id "${rule.id}"`);
    }
    schemes[rule.id] = scheme;
  }
  return schemes;
}

function securitySchemeOf({ name, prefix }: AuthRule): SecurityScheme {
  if (name.toLowerCase() === 'authorization' && /^bearer $/i.test(prefix)) {
    return { type: 'http', scheme: 'bearer' };
  }
  const description = prefix ? { description: `The key stands after "${prefix}".` } : {};
  return { type: 'apiKey', in: 'header', name, ...description };
}
