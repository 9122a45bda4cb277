import type { z } from 'zod';
import { checkValues } from '@/lib/request/build-request';
import { templateNames } from '@/lib/request/path-template';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { mapSchema } from '@/lib/schema/to-json-schema';
import { checkFiles } from './check-files';
import { checkStream } from './check-stream';
import { contractOf, fileOf } from './contract';
import type { Endpoint, EndpointInput, Scenario, StreamSpec } from './endpoint';
import { findPlaceholder } from './placeholder';
import { planOf } from './plan';
import { followsOrder } from './stream-order';
import { checkStricterBodies, stricterBodyFor } from './stricter-body';

/** Seconds; gateways and load balancers that wait longer are rare. */
const FIRST_BYTE_MAX = 600;

/**
 * The only way to an `Endpoint`. Refuses at load, with a sentence that names file, scenario and field path: a
 * name in the path template without a schema (or the reverse), a scenario that does not parse, a schema that
 * cannot become JSON Schema, a file or bytes where none can be, an enum meaning that has no stable id, a placeholder in
 * a scenario, a path into the events of a stream that leads nowhere.
 */
export function defineEndpoint(input: EndpointInput): Endpoint {
  const fail = (message: string): never => {
    throw new Error(`${fileOf(input)}: ${message}`);
  };
  const [family, operation, ...rest] = input.id.split('.');
  if (family !== input.family || !operation || rest.length > 0 || !/^[a-z0-9-]+$/.test(operation)) {
    fail(`the id "${input.id}" must be "${input.family}." and an operation of lower-case words and hyphens`);
  }
  checkTemplate(input, fail);
  checkDistinguishingHeader(input, fail);
  const { firstByteSeconds } = input;
  if (firstByteSeconds !== undefined && !(firstByteSeconds > 0 && firstByteSeconds <= FIRST_BYTE_MAX)) {
    fail(`firstByteSeconds must be from 1 to ${FIRST_BYTE_MAX}`);
  }
  const impossible = checkStricterBodies(input);
  if (impossible) fail(impossible);
  const contract = contractOf(input);
  const misplaced = checkFiles(input, contract);
  if (misplaced) fail(misplaced);
  for (const schema of [
    contract.body,
    contract.jsonBody,
    contract.event,
    ...Object.values(contract.responses),
  ]) {
    if (schema) checkIds(schema, fail);
  }
  if (input.stream && contract.event) {
    const { event, query, responses } = contract;
    const errors = Object.keys(responses).flatMap((status) =>
      Number(status) < 400 ? [] : (responses[Number(status)] ?? []),
    );
    const problem = checkStream(input.stream, { event, errors, query });
    if (problem) fail(problem);
  }
  const ids = new Set<string>();
  for (const scenario of input.scenarios) {
    if (ids.has(scenario.id)) fail(`scenario "${scenario.id}" is there twice`);
    ids.add(scenario.id);
    const problem = checkScenario(input, scenario);
    if (problem) fail(`scenario "${scenario.id}": ${problem}`);
  }
  for (const [status, response] of Object.entries(input.responses)) {
    if (response.example === undefined) continue;
    const problem =
      placeholderIn(response.example, `responses.${status}.example`) ??
      parse(response.schema, response.example, `responses.${status}.example`);
    if (problem) fail(problem);
  }
  if (input.scenarios.length === 0) fail('has no scenario; the page, the samples and the sandbox need one');
  return Object.freeze({ ...input, operation: operation ?? '' });
}

/** What is wrong with a scenario of this endpoint, as a sentence with the field path; nothing when it is right. */
export function checkScenario(endpoint: EndpointInput | Endpoint, scenario: Scenario): string | undefined {
  const { request, response } = scenario;
  const parts = {
    path: request.path,
    query: request.query,
    header: request.header,
    body: request.body,
    response,
  };
  for (const [place, value] of Object.entries(parts)) {
    const problem = placeholderIn(value, place);
    if (problem) return problem;
  }
  const { path = {}, query = {}, header = {} } = request;
  const [refused] = checkValues(planOf(endpoint), { path, query, header });
  if (refused) return `${refused.where} ${refused.message}`;
  const outcome = 'events' in response ? undefined : response.status;
  const stricter = stricterBodyFor(endpoint, header);
  const bodyProblem =
    (endpoint.body && parse(endpoint.body, request.body, 'body')) ??
    (stricter && parse(stricter, request.body, 'body'));
  if (bodyProblem && !scenario.refused) return bodyProblem;
  if (!endpoint.body && request.body !== undefined) return 'body: this endpoint takes none';
  if (scenario.refused && (outcome === undefined || outcome < 400)) {
    return `is marked as refused, so its response must be an error, not ${outcome ?? 'a stream'}`;
  }
  return checkAnswer(endpoint, response);
}

function checkAnswer(endpoint: EndpointInput | Endpoint, response: Scenario['response']): string | undefined {
  if ('events' in response) {
    const { stream } = endpoint;
    if (!stream) return 'has events, but the endpoint describes no stream';
    for (const [index, event] of response.events.entries()) {
      const problem = parse(stream.event, event, `events[${index}]`);
      if (problem) return problem;
    }
    return checkSequence(stream, response.events);
  }
  const documented = endpoint.responses[response.status];
  if (!documented) return `response.status ${response.status} is not documented`;
  return parse(documented.schema, response.body, 'response.body');
}

/** Events of a scenario come in the documented order; an error may end them at any place. */
function checkSequence({ named, order, errors }: StreamSpec, events: unknown[]): string | undefined {
  if (named === undefined || order === undefined) return undefined;
  const names = events.map((event) => new Map(Object.entries(event ?? {})).get(named));
  if (names.some((name) => errors.some(({ event }) => event === name))) return undefined;
  return followsOrder(order, names.map(String)) ? undefined : `events: do not follow the order "${order}"`;
}

function checkTemplate(input: EndpointInput, fail: (message: string) => never | void) {
  const names = templateNames(input.path);
  const given = Object.keys(input.params ?? {});
  const lost = names.find((name) => !given.includes(name));
  if (lost) fail(`the path names {${lost}}, but params has no "${lost}"`);
  const extra = given.find((name) => !names.includes(name));
  if (extra) fail(`params has "${extra}", but the path "${input.path}" does not name it`);
}

function checkDistinguishingHeader(input: EndpointInput, fail: (message: string) => never | void) {
  const name = input.distinguishingHeader;
  if (name === undefined) return;
  const rule = planOf(input).params.find((param) => param.in === 'header' && param.name === name);
  if (!rule?.required)
    fail(`distinguishingHeader "${name}" must be a required header that headers documents`);
}

function checkIds(schema: JsonSchema, fail: (message: string) => never | void) {
  const named = new Set(Object.values(schema.$defs ?? {}).map((def) => JSON.stringify(def)));
  mapSchema(schema, (node) => {
    if ((node.properties ?? node['x-values']) && !named.has(JSON.stringify(node))) {
      const names = Object.keys(node.properties ?? node['x-values'] ?? {}).slice(0, 3);
      fail(`an object or enum with ${names.join(', ')} has no .meta({ id }), so its texts have no stable id`);
    }
    return node;
  });
}

function placeholderIn(value: unknown, place: string): string | undefined {
  const found = findPlaceholder(value, place);
  return found && `${found.path} holds the placeholder "${found.text}"`;
}

function parse(schema: z.ZodType, value: unknown, place: string): string | undefined {
  const parsed = schema.safeParse(value);
  const issue = parsed.success ? undefined : parsed.error.issues[0];
  return issue && `${[place, ...issue.path.map(String)].join('.')}: ${issue.message}`;
}
