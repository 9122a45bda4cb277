import type { ParamRule, RequestPlan } from '@/lib/request/plan';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { fileFieldsOf } from '@/lib/schema/file';
import { refName, rootOf } from '@/lib/schema/to-json-schema';
import { contractOf } from './contract';
import type { Endpoint, EndpointInput, ResponseSpec } from './endpoint';

/** The plain-JSON part of an endpoint that builds and guards requests. */
export function planOf(endpoint: Endpoint | EndpointInput): RequestPlan {
  const contract = contractOf(endpoint);
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
    ...(contract.body ? { body: bodyRule(contract.body, endpoint.bodyType) } : {}),
  };
}

/** The media types that an answer may have; JSON where its description says none. */
export const mediaTypesOf = ({ mediaType = 'application/json' }: ResponseSpec): readonly string[] =>
  typeof mediaType === 'string' ? [mediaType] : mediaType;

const bodyRule = (body: JsonSchema, type: Endpoint['bodyType']): NonNullable<RequestPlan['body']> =>
  type === undefined
    ? { mediaType: 'application/json', required: true }
    : { mediaType: type, required: true, files: fileFieldsOf(body) };

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
