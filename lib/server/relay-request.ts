import 'server-only';
import { buildRequest } from '@/lib/request/build-request';
import type { AuthRule, RequestPlan } from '@/lib/request/plan';
import { bodyTypesOf } from '@/lib/request/body-types';
import type { Problem } from '@/lib/request/result';
import type { Body, RequestSpec } from '@/lib/request/spec';
import { readBody } from './body';
import type { Site } from './env';
import { isOwnCall, isOwnMediaCall } from './guard';
import { isJson, jsonProblem } from './json-body';
import type { Limits } from './limits';
import { boundaryOf, formType, mediaTypeOf } from './media-type';
import type { ProblemClass } from './problem';
import { readRelayQuery } from './relay-query';
import type { Upstream } from './upstreams';

/** Why a call was refused before anything was sent. `left`: the reader went away while sending. */
type Refusal = { ok: false; kind: ProblemClass | 'left'; problems?: Problem[]; status?: number };

/**
 * A call that may be sent. `spec` is what the sample shows, with a body in it only for the sandbox, and there only a
 * JSON one; `bytes` are the reader's own, to be sent unchanged. `conditions` are the request headers of media elements
 * that are sent on.
 */
export type RelayRequest = {
  ok: true;
  spec: RequestSpec;
  auth?: AuthRule;
  bytes?: Uint8Array;
  conditions?: [string, string][];
};

type RelayRequestOptions = { plan: RequestPlan; upstream: Upstream; limits: Limits };

/** Why a call may not be made at all: not by this method, or not from where it comes. Nothing of it is read for that. */
export function refuseCaller(
  request: Request,
  { plan, site }: { plan: RequestPlan; site: Site },
): 'not_documented' | 'forbidden_origin' | undefined {
  if (request.method === 'GET' ? !plan.media : request.method !== 'POST') return 'not_documented';
  const own =
    isOwnCall(request.headers, site) || (request.method === 'GET' && isOwnMediaCall(request.headers));
  return own ? undefined : 'forbidden_origin';
}

/** Checks what a call to the relay says and builds the request from the server's own table; sends nothing. */
export async function readRelayRequest(
  request: Request,
  { plan, upstream, limits }: RelayRequestOptions,
): Promise<RelayRequest | Refusal> {
  const query = readRelayQuery(new URL(request.url).searchParams, plan);
  if (!query.ok) return { ok: false, kind: 'bad_request', problems: query.problems };
  const { values, auth } = query.value;

  const body = await readPlanBody(request, plan, limits);
  if (!body.ok) return body;
  const sent = body.bytes && toSend({ ...body, bytes: body.bytes }, upstream);
  if (sent && !sent.ok) return sent;
  const built = buildRequest(plan, values, {
    baseUrl: upstream.baseUrl,
    ...(sent ? { body: sent.body } : {}),
    ...(auth && upstream.kind === 'live' ? { credential: credential(auth) } : {}),
  });
  if (!built.ok) return { ok: false, kind: 'bad_request', problems: built.problems };
  // What the reader has filled in under the same name is what counts.
  const named = new Set(built.value.headers.map(({ name }) => name.toLowerCase()));
  const conditions =
    request.method === 'GET' ? conditionsOf(request.headers).filter(([name]) => !named.has(name)) : [];
  return {
    ok: true,
    spec: built.value,
    ...(auth ? { auth } : {}),
    ...(body.bytes ? { bytes: body.bytes } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}

/** The variable that stands for the reader's key in the headers of a built request. */
export const KEY_VARIABLE = 'KEY';

const credential = (auth: AuthRule) => ({ auth, variable: KEY_VARIABLE });

/** What a media element says of the piece that it wants: one range, and for which version of the file. */
const CONDITIONS = { range: /^bytes=(?:\d{1,15}-\d{0,15}|-\d{1,15})$/, 'if-range': /^[\x20-\x7e]{1,256}$/ };

const conditionsOf = (headers: Headers): [string, string][] =>
  Object.entries(CONDITIONS).flatMap(([name, pattern]): [string, string][] => {
    const value = headers.get(name);
    return value !== null && pattern.test(value) ? [[name, value]] : [];
  });

type PlanBody = { ok: true; contentType: string; bytes?: Uint8Array };

async function readPlanBody(
  request: Request,
  plan: RequestPlan,
  limits: Limits,
): Promise<PlanBody | Refusal> {
  const { headers } = request;
  const contentType = contentTypeOf(headers.get('content-type'), plan);
  // Checked before a byte is read: a wrong type or an encoding is refused at any size.
  if (headers.has('content-encoding') || contentType === undefined) {
    return { ok: false, kind: 'unsupported_media_type' };
  }
  const max = isForm(contentType) ? limits.formBody : limits.requestBody;
  const read = await readBody(request, max, limits.requestBodyTime);
  if (!read.ok) {
    if (read.reason === 'large') return { ok: false, kind: 'body_too_large' };
    return read.reason === 'slow'
      ? { ok: false, kind: 'bad_request', status: 408 }
      : { ok: false, kind: 'left' };
  }
  if (read.bytes.byteLength === 0) return { ok: true, contentType };
  if (!plan.body) return badBody('is not documented');
  if (contentType === '') return { ok: false, kind: 'unsupported_media_type' };
  const problem = isJson(contentType) ? await jsonProblem(read.bytes) : undefined;
  if (problem) return { ok: false, kind: 'bad_request', problems: [problem] };
  return { ok: true, contentType, bytes: read.bytes };
}

/**
 * The content type to send on: the documented one that the reader's is, a form's with its boundary. Empty where the
 * reader names none; nothing where it is one that is not documented, or a form's that says not how it is cut.
 */
function contentTypeOf(given: string | null, plan: RequestPlan): string | undefined {
  const type = mediaTypeOf(given);
  if (type === '' || !plan.body) return '';
  if (!bodyTypesOf(plan).includes(type)) return undefined;
  if (!isForm(type)) return type;
  const boundary = boundaryOf(given);
  return boundary === undefined ? undefined : formType(boundary);
}

const isForm = (contentType: string) => contentType.startsWith('multipart/form-data');

/**
 * The body of the built request. For a live upstream it only says its type: the bytes are sent as they came, never read
 * and written again. The sandbox is given JSON as text; the parts of a form it reads from the bytes itself.
 */
function toSend(
  { contentType, bytes }: PlanBody & { bytes: Uint8Array },
  { kind }: Upstream,
): { ok: true; body: Body } | Refusal {
  const isRead = kind === 'sandbox' && !isForm(contentType);
  const text = isRead ? decodeUtf8(bytes) : '';
  if (text === undefined) return badBody('is not UTF-8');
  return { ok: true, body: { kind: 'text', mediaType: contentType, text } };
}

const badBody = (message: string): Refusal => ({
  ok: false,
  kind: 'bad_request',
  problems: [{ where: 'body', message }],
});

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // With `ignoreBOM` a byte order mark stays in the text, as it would stay in the bytes.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
