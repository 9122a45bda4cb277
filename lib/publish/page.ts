import { contractOf } from '@/lib/endpoint/contract';
import { nameModel } from '@/lib/endpoint/name-model';
import { scenariosOf } from '@/lib/endpoint/define-model';
import { isBinaryAnswer, mediaTypesOf } from '@/lib/endpoint/plan';
import type { Endpoint, Scenario } from '@/lib/endpoint/endpoint';
import type { Model } from '@/lib/endpoint/model';
import { streamsFor } from '@/lib/endpoint/streams-for';
import { buildRequest } from '@/lib/request/build-request';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import type { FileRef, RequestSpec } from '@/lib/request/spec';
import type { UpstreamView } from '@/lib/request/view';
import { fieldTable, type Expanded, type FieldTable } from '@/lib/schema/fields';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { narrow } from '@/lib/schema/narrow';
import { recordedRun } from './event-stream';
import { localise, type Translate } from './localise';
import { withCode } from './model-code';

/** What one generated page is about: an endpoint, for one model or for all, in one language. */
export type Subject = { endpoint: Endpoint; model?: Model; translate: Translate };

/** One documented answer of a page. */
export type ResponseSection = {
  status: number;
  description: string;
  mediaType: string;
  /** The answer is bytes: the example is the name of a file that is like them. */
  binary: boolean;
  table: FieldTable;
  example?: unknown;
};

/** The field tables of a page; a shared type is expanded once, at its first place. */
export type PageTables = {
  path: FieldTable;
  query: FieldTable;
  header: FieldTable;
  body?: FieldTable;
  /** The fields of the same request as JSON, where the body is a form. */
  jsonBody?: FieldTable;
  responses: ResponseSection[];
  event?: FieldTable;
};

/** A scenario fitted to the page: the model's code is in the request and in the answer. */
export type FittedScenario = {
  id: string;
  title: string;
  summary?: string;
  values: RequestValues;
  response: Scenario['response'];
};

/** A schema of an endpoint as this page shows it: narrowed by the model, in the page's language. */
export function pageSchema(subject: Subject, schema: JsonSchema, rootType: string): JsonSchema {
  const entry = subject.model?.endpoints.find(({ id }) => id === subject.endpoint.id);
  return localise(narrow(schema, entry?.narrow), rootType, subject.translate);
}

/** The schema of a page's body; a model's page names its code where the body says which model answers. */
export function bodySchema(subject: Subject, body: JsonSchema, section = 'body'): JsonSchema {
  const { endpoint, model } = subject;
  const schema = pageSchema(subject, body, `${endpoint.id}.${section}`);
  const place = endpoint.model?.in === 'body' ? endpoint.model.name : undefined;
  return model && place ? withCode(schema, place, model.code) : schema;
}

/** The field tables of a page, in the order in which the page shows them. */
export function tablesOf(subject: Subject): PageTables {
  const { endpoint, model } = subject;
  const contract = contractOf(endpoint);
  const expanded: Expanded = new Map();
  const show = (schema: JsonSchema, section: string) =>
    fieldTable(schema, section, expanded, `${endpoint.id}.${section}`);
  const table = (schema: JsonSchema, section: string) =>
    show(pageSchema(subject, schema, `${endpoint.id}.${section}`), section);
  const path =
    model && endpoint.model?.in === 'path' ? without(contract.path, endpoint.model.name) : contract.path;
  const tables = {
    path: table(path, 'path'),
    query: table(contract.query, 'query'),
    header: table(contract.header, 'header'),
    ...(contract.body ? { body: show(bodySchema(subject, contract.body), 'body') } : {}),
    ...(contract.jsonBody
      ? { jsonBody: show(bodySchema(subject, contract.jsonBody, 'json-body'), 'json-body') }
      : {}),
  };
  const scenarios = fittedScenarios(subject);
  // The success comes first whatever its number, so that errors never hold the rows of a shared type.
  const responses = Object.entries(endpoint.responses).map(([code, response]): ResponseSection => {
    const status = Number(code);
    const schema = contract.responses[status] ?? {};
    const mediaType = mediaTypesOf(response).join(', ');
    const example = exampleFor(status, scenarios) ?? response.example;
    return {
      status,
      description: subject.translate(`${endpoint.id}.responses.${code}`, response.description),
      mediaType,
      binary: isBinaryAnswer(endpoint, status),
      // What an event stream holds stands with its events.
      table:
        mediaType === 'text/event-stream'
          ? { roots: [], nodes: {}, variants: [] }
          : table(schema, `response-${code}`),
      ...(example === undefined ? {} : { example }),
    };
  });
  const event = streamsFor(endpoint, model) ? contract.event : undefined;
  return { ...tables, responses, ...(event ? { event: table(event, 'event') } : {}) };
}

/** The events of the first scenario that streams, as they arrive; nothing where none does. */
export function streamRunOf(subject: Subject): string | undefined {
  const { stream } = subject.endpoint;
  const streamed = fittedScenarios(subject).find(({ response }) => 'events' in response);
  return stream && streamed && recordedRun(streamed, stream);
}

function exampleFor(status: number, scenarios: FittedScenario[]): unknown {
  const found = scenarios.find(({ response }) => response.status === status && 'body' in response)?.response;
  return found && 'body' in found ? found.body : undefined;
}

function without(schema: JsonSchema, name: string): JsonSchema {
  const { [name]: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties };
}

/** The scenarios of a page, the default one first, with the model's code put in. */
export function fittedScenarios({ endpoint, model, translate }: Subject): FittedScenario[] {
  return scenariosOf(endpoint, model)
    .filter((scenario) => !(model && scenario.fixedModel))
    .map((scenario): FittedScenario => {
      const { request } = scenario;
      const path = { ...request.path };
      let body = request.body;
      if (model && endpoint.model?.in === 'path') path[endpoint.model.name] = model.code;
      if (model && endpoint.model?.in === 'body') body = withMember(body, endpoint.model.name, model.code);
      const id = `${endpoint.id}.scenarios.${scenario.id}`;
      return {
        id: scenario.id,
        title: translate(`${id}.title`, scenario.title),
        ...(scenario.summary ? { summary: translate(`${id}.summary`, scenario.summary) } : {}),
        values: {
          path,
          query: request.query ?? {},
          header: request.header ?? {},
          ...(body === undefined ? {} : { body: JSON.stringify(body, null, 2) }),
        },
        response: model ? nameModel(scenario.response, endpoint.model, model.code) : scenario.response,
      };
    });
}

const withMember = (value: unknown, name: string, member: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, [name]: member } : value;

/** The request of a scenario as samples print it; `files` are those that can be had. Throws: a scenario that cannot be built is a mistake of ours. */
export function requestOf(
  plan: RequestPlan,
  values: RequestValues,
  upstream: Pick<UpstreamView, 'baseUrl'>,
  keyVariable: string,
  files: readonly FileRef[] = [],
): RequestSpec {
  const auth = plan.auth[0];
  const built = buildRequest(plan, values, {
    baseUrl: upstream.baseUrl,
    files,
    ...(auth ? { credential: { auth, variable: keyVariable } } : {}),
  });
  if (built.ok) return built.value;
  throw new Error(
    `${plan.id}: ${built.problems.map(({ where, message }) => `${where} ${message}`).join('; ')}`,
  );
}
