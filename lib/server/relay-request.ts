import 'server-only';
import { buildRequest } from '@/lib/request/build-request';
import type { AuthRule, RequestPlan } from '@/lib/request/plan';
import type { Problem } from '@/lib/request/result';
import type { RequestSpec } from '@/lib/request/spec';
import { mediaTypeOf, readBody } from './body';
import type { Site } from './env';
import { isOwnCall, isOwnMediaCall } from './guard';
import type { Limits } from './limits';
import type { ProblemClass } from './problem';
import { readRelayQuery } from './relay-query';
import type { Upstream } from './upstreams';

/** Why a call was refused before anything was sent. `left`: the reader went away while sending. */
type Refusal = { ok: false; kind: ProblemClass | 'left'; problems?: Problem[]; status?: number };

/**
 * A call that may be sent. `spec` is what the sample shows, with the body as text only for the sandbox; `bytes`
 * are the reader's own, to be sent unchanged.
 */
export type RelayRequest = { ok: true; spec: RequestSpec; auth?: AuthRule; bytes?: Uint8Array };

type RelayRequestOptions = { plan: RequestPlan; upstream: Upstream; site: Site; limits: Limits };

/** Checks a call to the relay and builds the request from the server's own table; sends nothing. */
export async function readRelayRequest(
  request: Request,
  { plan, upstream, site, limits }: RelayRequestOptions,
): Promise<RelayRequest | Refusal> {
  if (request.method === 'GET' ? !isMediaPlan(plan) : request.method !== 'POST') {
    return { ok: false, kind: 'not_documented' };
  }
  const own =
    isOwnCall(request.headers, site) || (request.method === 'GET' && isOwnMediaCall(request.headers));
  if (!own) return { ok: false, kind: 'forbidden_origin' };

  const query = readRelayQuery(new URL(request.url).searchParams, plan);
  if (!query.ok) return { ok: false, kind: 'bad_request', problems: query.problems };
  const { values, auth } = query.value;

  const body = await readPlanBody(request, plan, limits);
  if (!body.ok) return body;
  const text = body.bytes && upstream.kind === 'sandbox' ? decodeUtf8(body.bytes) : '';
  if (text === undefined) return badBody('is not UTF-8');
  const built = buildRequest(
    plan,
    // For a live upstream the text stays empty: the bytes are sent as they came, never read and written again.
    { ...values, ...(body.bytes ? { body: text } : {}) },
    {
      baseUrl: upstream.baseUrl,
      ...(auth && upstream.kind === 'live' ? { credential: credential(auth) } : {}),
    },
  );
  if (!built.ok) return { ok: false, kind: 'bad_request', problems: built.problems };
  return {
    ok: true,
    spec: built.value,
    ...(auth ? { auth } : {}),
    ...(body.bytes ? { bytes: body.bytes } : {}),
  };
}

/** The variable that stands for the reader's key in the headers of a built request. */
export const KEY_VARIABLE = 'KEY';

const credential = (auth: AuthRule) => ({ auth, variable: KEY_VARIABLE });

/** Media elements can only GET: open where the endpoint's own method is GET and it answers with nothing but media. */
const isMediaPlan = ({ method, answers }: RequestPlan) =>
  method === 'GET' && !!answers?.length && answers.every((type) => /^(?:image|audio|video)\//.test(type));

async function readPlanBody(
  request: Request,
  plan: RequestPlan,
  limits: Limits,
): Promise<{ ok: true; bytes?: Uint8Array } | Refusal> {
  const { headers } = request;
  const type = mediaTypeOf(headers.get('content-type'));
  // Checked before a byte is read: a wrong type or an encoding is refused at any size.
  if (headers.has('content-encoding') || (type !== '' && plan.body && type !== plan.body.mediaType)) {
    return { ok: false, kind: 'unsupported_media_type' };
  }
  const read = await readBody(request, limits.requestBody, limits.requestBodyTime);
  if (!read.ok) {
    if (read.reason === 'large') return { ok: false, kind: 'body_too_large' };
    return read.reason === 'slow'
      ? { ok: false, kind: 'bad_request', status: 408 }
      : { ok: false, kind: 'left' };
  }
  if (read.bytes.byteLength === 0) return { ok: true };
  if (!plan.body) return badBody('is not documented');
  return type === '' ? { ok: false, kind: 'unsupported_media_type' } : { ok: true, bytes: read.bytes };
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
