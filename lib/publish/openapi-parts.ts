import { eventNames } from '@/lib/endpoint/check-stream';
import { contractOf } from '@/lib/endpoint/contract';
import { isBinaryAnswer, mediaTypesOf, planOf } from '@/lib/endpoint/plan';
import type { Endpoint, Scenario, StreamSpec } from '@/lib/endpoint/endpoint';
import type { FileRule } from '@/lib/request/plan';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { rootOf } from '@/lib/schema/to-json-schema';
import type { OpenApiSchema, OpenApiSchemas } from './openapi-schemas';
import { EVENT_STREAM, recordedRun } from './event-stream';
import { streamSchema } from './openapi-stream';

type Example = { summary: string; description?: string; value: unknown };

type MediaType = {
  schema: OpenApiSchema;
  encoding?: Record<string, { contentType: string }>;
  examples?: Record<string, Example>;
};

type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: true;
  deprecated?: true;
  description?: string;
  schema: OpenApiSchema;
  example?: unknown;
};

/** The documented parameters, each with its value in the default scenario. `codes` are models it can be sent to. */
export function parametersOf(
  endpoint: Endpoint,
  codes: readonly string[],
  { use }: OpenApiSchemas,
): Parameter[] {
  const contract = contractOf(endpoint);
  const request = endpoint.scenarios[0]?.request;
  return (['path', 'query', 'header'] as const).flatMap((place) => {
    const root = rootOf(contract[place]);
    return Object.entries(root.properties ?? {}).map(([name, property]): Parameter => {
      const { description, deprecated, ...schema } = property;
      const isModel = endpoint.model?.in === place && endpoint.model.name === name;
      const example = request?.[place]?.[name];
      return {
        name,
        in: place,
        ...(place === 'path' || root.required?.includes(name) ? { required: true } : {}),
        ...(deprecated ? { deprecated: true } : {}),
        ...(description ? { description } : {}),
        schema: use(isModel && codes.length > 0 ? { ...schema, examples: [...codes] } : schema, 'input'),
        ...(example === undefined ? {} : { example: typedValue(example, schema) }),
      };
    });
  });
}

/**
 * The body, with every scenario that is meant to be right as an example. A form that may be sent as JSON as well stands
 * there twice; the JSON then has the scenarios without a file.
 */
export function requestBodyOf(
  endpoint: Endpoint,
  { use }: OpenApiSchemas,
): { required: true; content: Record<string, MediaType> } | undefined {
  const { body, jsonBody } = contractOf(endpoint);
  const rule = planOf(endpoint).body;
  if (!body || !rule) return undefined;
  const right = endpoint.scenarios.filter(({ refused, request }) => !refused && request.body !== undefined);
  const examples = (scenarios: Scenario[]) => examplesOf(scenarios, ({ request }) => request.body);
  const asJson = right.filter(({ request }) => endpoint.jsonBody?.safeParse(request.body).success);
  return {
    required: true,
    content: {
      [rule.mediaType]: { schema: use(body, 'input'), ...encodingOf(rule.files), ...examples(right) },
      ...(jsonBody ? { 'application/json': { schema: use(jsonBody, 'input'), ...examples(asJson) } } : {}),
    },
  };
}

/** What the file parts of a form may be: https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
function encodingOf(files: Readonly<Record<string, FileRule>> = {}): Pick<MediaType, 'encoding'> {
  const entries = Object.entries(files).map(
    ([name, { accept }]) => [name, { contentType: accept.join(', ') }] as const,
  );
  return entries.length > 0 ? { encoding: Object.fromEntries(entries) } : {};
}

/** The documented answers by status, each with what the scenarios are answered. */
export function responsesOf(
  endpoint: Endpoint,
  { use }: OpenApiSchemas,
): Record<string, { description: string; content: Record<string, MediaType> }> {
  const { responses, event } = contractOf(endpoint);
  const answers = Object.entries(endpoint.responses).map(([code, response]) => {
    const status = Number(code);
    const scenarios = endpoint.scenarios.filter((scenario) => scenario.response.status === status);
    const whole = (): MediaType => ({
      schema: use(responses[status] ?? {}, 'output'),
      // A scenario only names a file that is like the bytes.
      ...(isBinaryAnswer(endpoint, status)
        ? {}
        : answerExamples(scenarios, response.example, response.description)),
    });
    const streamed = (stream: StreamSpec, data: JsonSchema): MediaType => ({
      schema: streamSchema(use(data, 'output'), eventNames(data, stream.named)),
      ...examplesOf(scenarios, (scenario) => recordedRun(scenario, stream)),
    });
    const mediaTypes = mediaTypesOf(response);
    const isStreamed =
      mediaTypes.includes(EVENT_STREAM) || (endpoint.streaming?.by === 'body' && status < 300);
    const content = {
      ...Object.fromEntries(
        mediaTypes.filter((type) => type !== EVENT_STREAM).map((type) => [type, whole()] as const),
      ),
      ...(isStreamed && endpoint.stream && event ? { [EVENT_STREAM]: streamed(endpoint.stream, event) } : {}),
    };
    return [code, { description: response.description, content }] as const;
  });
  return Object.fromEntries(answers);
}

function answerExamples(scenarios: readonly Scenario[], fallback: unknown, description: string) {
  const found = examplesOf(scenarios, ({ response }) => ('body' in response ? response.body : undefined));
  if (found.examples || fallback === undefined) return found;
  return { examples: { default: { summary: description, value: fallback } } };
}

function examplesOf(
  scenarios: readonly Scenario[],
  valueOf: (scenario: Scenario) => unknown,
): Pick<MediaType, 'examples'> {
  const entries = scenarios.flatMap((scenario): [string, Example][] => {
    const value = valueOf(scenario);
    if (value === undefined) return [];
    const { id, title, summary } = scenario;
    return [[id, { summary: title, ...(summary ? { description: summary } : {}), value }]];
  });
  return entries.length > 0 ? { examples: Object.fromEntries(entries) } : {};
}

/** Parameters are text in a scenario; an example has the type of its schema. */
function typedValue(text: string, { type }: JsonSchema): unknown {
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}
