import type { JsonSchema } from '@/lib/schema/json-schema';
import { fileFieldsOf, isBinary, isFile } from '@/lib/schema/file';
import { mapSchema, pruneDefs, rootOf } from '@/lib/schema/to-json-schema';
import type { Contract } from './contract';
import type { EndpointInput } from './endpoint';
import { mediaTypesOf } from './plan';

/**
 * What is wrong with the form, the files and the bytes of an endpoint, as a sentence; nothing when all is right. Files
 * are members of a form itself; bytes are a whole answer, whose media type is told.
 */
export function checkFiles(
  { bodyType, body, jsonBody, responses }: EndpointInput,
  contract: Contract,
): string | undefined {
  if (bodyType !== undefined) {
    if (!body || !contract.body) return 'has bodyType, but no body';
    if (rootOf(contract.body).properties === undefined)
      return 'body: a form must be an object, whose members are its fields';
    if (countNodes(withoutFiles(contract.body), isFile) > 0)
      return 'body: a file must be a member of the form itself';
  } else {
    if (jsonBody) return 'jsonBody is the other way to send a form: bodyType is missing';
    if (contract.body && countNodes(contract.body, isFile) > 0)
      return 'body: JSON cannot hold a file; bodyType is missing';
  }
  if (contract.jsonBody && countNodes(contract.jsonBody, isFile) > 0)
    return 'jsonBody: JSON cannot hold a file';
  const { path, query, header, event } = contract;
  for (const [place, schema] of Object.entries({
    params: path,
    query,
    headers: header,
    body: contract.body,
    jsonBody: contract.jsonBody,
    'stream.event': event,
  })) {
    if (schema && countNodes(schema, isBinary) > 0) return `${place}: binary() can only be a whole answer`;
    if (schema && place !== 'body' && countNodes(schema, isFile) > 0)
      return `${place}: file() can only be a field of a form`;
  }
  for (const [status, response] of Object.entries(responses)) {
    const schema = contract.responses[Number(status)];
    if (!schema) continue;
    const place = `responses.${status}`;
    if (countNodes(schema, isFile) > 0) return `${place}: file() can only be a field of a form`;
    const isBytes = isBinary(rootOf(schema));
    if (countNodes(schema, isBinary) > 0 && !isBytes) return `${place}: binary() can only be a whole answer`;
    if (isBytes && mediaTypesOf(response).some((type) => /json|^text\//.test(type)))
      return `${place}: an answer of bytes needs a mediaType, such as video/mp4`;
  }
  return undefined;
}

/** The rest of a form: what its own file fields do not use is left out. */
function withoutFiles(schema: JsonSchema): JsonSchema {
  const root = rootOf(schema);
  const files = fileFieldsOf(schema);
  const others = Object.entries(root.properties ?? {}).filter(([name]) => !Object.hasOwn(files, name));
  return pruneDefs({ ...root, properties: Object.fromEntries(others), $defs: schema.$defs ?? {} });
}

function countNodes(schema: JsonSchema, matches: (node: JsonSchema) => boolean): number {
  let count = 0;
  mapSchema(schema, (node) => {
    if (matches(node)) count += 1;
    return node;
  });
  return count;
}
