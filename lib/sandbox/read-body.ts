import type { Endpoint } from '@/lib/endpoint/endpoint';
import { contractOf } from '@/lib/endpoint/contract';
import { bodyTypesOf } from '@/lib/request/body-types';
import type { RequestPlan } from '@/lib/request/plan';
import type { Refusal } from './family';
import { nesting } from './nesting';
import { readForm, type ReceivedFiles } from './read-form';
import type { Received } from './received';

/** As deep as protobuf's JSON reader goes. */
const NESTING_MAX = 100;

/**
 * A body that was read: `endpoint` has the schema of the type that was sent, `refusal` is there where a form's files
 * are not what is documented.
 */
type BodyReading =
  | { ok: true; value: unknown; endpoint: Endpoint; files: ReceivedFiles; refusal?: Refusal }
  | { ok: false; refusal: Refusal };

/** The value of a body, JSON or a form as the endpoint takes it; nothing where the endpoint takes none. */
export function readBody(received: Received, endpoint: Endpoint, plan: RequestPlan): BodyReading {
  const { body } = contractOf(endpoint);
  if (!body) return { ok: true, value: undefined, endpoint, files: {} };
  const { text = '', parts, mediaType } = received;
  if (!parts && text.trim() === '') return { ok: false, refusal: { kind: 'no_body' } };
  const accepted = bodyTypesOf(plan);
  const type = mediaType === '' ? 'application/json' : mediaType;
  if (!accepted.includes(type)) {
    return { ok: false, refusal: { kind: 'media_type', mediaType: type, accepted } };
  }
  if (parts) {
    const { body: value, files, issues } = readForm(parts, body);
    const refusal: Refusal = { kind: 'body', issues, body: value, schema: body };
    return { ok: true, value, endpoint, files, ...(issues.length > 0 ? { refusal } : {}) };
  }
  return readJson(text, endpoint.bodyType === undefined ? endpoint : asJson(endpoint));
}

function readJson(text: string, endpoint: Endpoint): BodyReading {
  if (nesting(text) > NESTING_MAX) {
    const reason = `Values are nested more than ${NESTING_MAX} deep.`;
    return { ok: false, refusal: { kind: 'broken_json', reason } };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, endpoint, files: {} };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, refusal: { kind: 'broken_json', reason: error.message } };
  }
}

const made = new WeakMap<Endpoint, Endpoint>();

/** The endpoint as it takes JSON: with the schema of that body in the place of the form's. */
function asJson(endpoint: Endpoint): Endpoint {
  const known = made.get(endpoint);
  if (known) return known;
  const { bodyType: _type, body, jsonBody = body, ...rest } = endpoint;
  const twin: Endpoint = { ...rest, ...(jsonBody ? { body: jsonBody } : {}) };
  made.set(endpoint, twin);
  return twin;
}
