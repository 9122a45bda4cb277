import type { ParamRule, RequestPlan } from '@/lib/request/plan';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { fileFieldsOf, isBinary } from '@/lib/schema/file';
import { mapSchema, refName, rootOf } from '@/lib/schema/to-json-schema';
import { contractOf } from './contract';
import type { Endpoint, EndpointInput, ResponseSpec } from './endpoint';

/** The plain-JSON part of an endpoint that builds and guards requests. */
export function planOf(endpoint: Endpoint | EndpointInput): RequestPlan {
  const contract = contractOf(endpoint);
  const good = successTypes(endpoint);
  return {
    id: endpoint.id,
    method: endpoint.method,
    template: endpoint.path,
    params: [
      ...rulesOf(contract.path, 'path'),
      ...rulesOf(contract.query, 'query'),
      ...rulesOf(contract.header, 'header'),
    ],
    auth: endpoint.auth,
    answers: [
      ...new Set([
        ...Object.values(endpoint.responses).flatMap(mediaTypesOf),
        ...(endpoint.streaming?.by === 'body' ? ['text/event-stream'] : []),
      ]),
    ],
    ...(endpoint.method === 'GET' && good.length > 0 && good.every(isMedia) ? { media: true } : {}),
    ...(endpoint.firstByteSeconds === undefined ? {} : { firstByteSeconds: endpoint.firstByteSeconds }),
    ...(contract.event && holdsFiles(contract.event) ? { filesInEvents: true } : {}),
    ...(contract.body ? { body: bodyRule(contract.body, endpoint) } : {}),
  };
}

/** The media types of the answers that are no error. */
const successTypes = ({ responses }: Pick<EndpointInput, 'responses'>): string[] =>
  Object.entries(responses).flatMap(([status, response]) =>
    Number(status) < 300 ? mediaTypesOf(response) : [],
  );

const fileHolders = new WeakMap<JsonSchema, boolean>();

/** Whether there is a place for bytes as base64 in this schema. */
function holdsFiles(schema: JsonSchema): boolean {
  const known = fileHolders.get(schema);
  if (known !== undefined) return known;
  let found = false;
  mapSchema(schema, (node) => {
    found ||= node.format === 'base64';
    return node;
  });
  fileHolders.set(schema, found);
  return found;
}

const isMedia = (type: string) => /^(?:image|audio|video)\//.test(type);

/** Whether the answer of this status is bytes. */
export function isBinaryAnswer(endpoint: Endpoint | EndpointInput, status: number): boolean {
  const schema = contractOf(endpoint).responses[status];
  return schema !== undefined && isBinary(rootOf(schema));
}

/** The media types that an answer may have; JSON where its description says none. */
export const mediaTypesOf = ({ mediaType = 'application/json' }: ResponseSpec): readonly string[] =>
  typeof mediaType === 'string' ? [mediaType] : mediaType;

const bodyRule = (
  body: JsonSchema,
  { bodyType, jsonBody }: Pick<EndpointInput, 'bodyType' | 'jsonBody'>,
): NonNullable<RequestPlan['body']> =>
  bodyType === undefined
    ? { mediaType: 'application/json', required: true }
    : {
        mediaType: bodyType,
        required: true,
        files: fileFieldsOf(body),
        ...(jsonBody ? { also: ['application/json'] } : {}),
      };

function rulesOf(schema: JsonSchema, place: ParamRule['in']): ParamRule[] {
  const root = rootOf(schema);
  return Object.entries(root.properties ?? {}).map(([name, property]) => {
    const ref = property.$ref === undefined ? undefined : schema.$defs?.[refName(property.$ref)];
    const node: JsonSchema = { ...ref, ...property };
    const values = node.enum?.map(String);
    return {
      name,
      in: place,
      type: scalar(node),
      required: root.required?.includes(name) ?? false,
      ...(values ? { enum: values } : {}),
      ...(node.default === undefined ? {} : { default: String(node.default) }),
      ...(node.pattern === undefined ? {} : { pattern: node.pattern.replace(/^\^|\$$/g, '') }),
      ...(node.maxLength === undefined ? {} : { maxLength: node.maxLength }),
    };
  });
}

function scalar(node: JsonSchema): ParamRule['type'] {
  return node.type === 'integer' || node.type === 'number' || node.type === 'boolean' ? node.type : 'string';
}
