import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalog } from '@/lib/endpoint/catalog';
import type { RequestSpec } from '@/lib/request/spec';
import { answer, refuseBody } from '@/lib/sandbox/answer';
import type { PacedText, SandboxAnswer } from '@/lib/sandbox/reply';
import type { Seal } from '@/lib/sandbox/seal';
import type { Admission } from './admission';
import { answerBody } from './answer-body';
import { fromWebStream } from './answer-source';
import { readBody } from './body';
import { calledAddress } from './called-address';
import type { Site } from './env';
import { readFormBody, type FormBody } from './form-body';
import { defaultLimits, type Limits } from './limits';
import { mediaTypeOf } from './media-type';
import { problemResponse } from './problem';

/**
 * `seal` packs what ids carry; without it they can be read, and forged, by anybody. `form` is the body where that is a
 * form: its parts are read here.
 */
export type SandboxOptions = {
  control?: string;
  signal: AbortSignal;
  keyNeeded: boolean;
  seal?: Seal;
  form?: FormBody;
};

/** Headers of every answer of the sandbox. There is no CORS: other sites' scripts have no business here. */
const HEADERS = {
  'x-answered-by': 'sandbox',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
};

/** How long the last event has before the connection is cut, in ms: browsers throw away what a busy page has not read by then. */
const BREAK_AFTER = 250;

/**
 * Answers in this process, at the pace of the answer. Leaving, by `signal` or by cancelling the body, stops all
 * timers. Rejects when `signal` aborts before the first byte.
 */
export async function answerFromSandbox(
  catalog: Catalog,
  spec: RequestSpec,
  { signal, form, ...options }: SandboxOptions,
): Promise<Response> {
  const read = form && (await readFormBody(form, defaultLimits));
  if (read && !read.ok) return respond(refuseBody(catalog, spec, read.refusal), signal);
  const whole: RequestSpec = read ? { ...spec, body: { kind: 'multipart', parts: read.parts } } : spec;
  return respond(answer(catalog, whole, { ...options, now: Date.now() }), signal);
}

/**
 * The sandbox as a route handler: `/sandbox/` and the API's own path, taken from the address as it was sent. Addresses in
 * answers begin with `siteOf`'s where the operator has said it, else with the host that the caller asked. Calls that
 * `admissionOf`'s refuses are answered by the site itself.
 */
export function sandboxRoute(
  catalog: Catalog,
  sealOf?: () => Seal,
  siteOf?: () => Site,
  admissionOf?: () => Admission,
  limitsOf: () => Limits = () => defaultLimits,
): (request: Request) => Promise<Response> {
  const answerCall = sandboxAnswer(catalog, limitsOf, sealOf, siteOf);
  return async (request) => {
    const place = await admissionOf?.().sandbox(request.headers);
    if (!place) return answerCall(request);
    if (!place.ok) {
      return problemResponse(place.kind, { requestId: randomUUID(), retryAfter: place.retryAfter });
    }
    // The server may never read nor cancel the answer to a caller who has left.
    request.signal.addEventListener('abort', place.release, { once: true });
    if (request.signal.aborted) place.release();
    try {
      return releasing(await answerCall(request), place.release);
    } catch (error) {
      place.release();
      throw error;
    }
  };
}

/** The same answer, with `release` called once it has ended, in whatever way. */
function releasing({ body, status, headers }: Response, release: () => void): Response {
  if (!body) release();
  const passed = body && answerBody(fromWebStream(body), release, {}).stream;
  return new Response(passed, { status, headers });
}

function sandboxAnswer(
  catalog: Catalog,
  limitsOf: () => Limits,
  sealOf?: () => Seal,
  siteOf?: () => Site,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { signal } = request;
    const contentType = request.headers.get('content-type') ?? '';
    const isForm = mediaTypeOf(contentType) === 'multipart/form-data';
    const limits = limitsOf();
    const limit = isForm ? limits.formBody : limits.requestBody;
    const body = await readBody(request, limit, limits.requestBodyTime);
    const spec: RequestSpec = {
      method: request.method,
      url: calledAddress(request, siteOf?.()),
      headers: [...request.headers].map(([name, value]) => ({ name, value })),
    };
    const control = request.headers.get('x-sandbox');
    try {
      if (!body.ok) return await respond(refuseBody(catalog, spec, refusalOf(body.reason, limit)), signal);
      const form = isForm && body.bytes.byteLength > 0 ? { bytes: body.bytes, contentType } : undefined;
      const text = form ? '' : decodeUtf8(body.bytes);
      if (text === undefined) return await respond(refuseBody(catalog, spec, NOT_UTF8), signal);
      if (text !== '') {
        spec.body = { kind: 'text', mediaType: contentType, text };
      }
      return await answerFromSandbox(catalog, spec, {
        ...(control === null ? {} : { control }),
        signal,
        keyNeeded: true,
        ...(form ? { form } : {}),
        ...(sealOf ? { seal: sealOf() } : {}),
      });
    } catch (error) {
      // Nobody reads this answer: the caller has left.
      if (signal.aborted) return new Response(null, { status: 499 });
      throw error;
    }
  };
}

const NOT_UTF8 = { kind: 'broken_json', reason: 'The body is not UTF-8.' } as const;

const refusalOf = (reason: 'large' | 'slow' | 'broken', limit: number) =>
  reason === 'large'
    ? ({ kind: 'too_large', limit } as const)
    : ({ kind: 'broken_json', reason: 'The body did not arrive whole and in time.' } as const);

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function respond(answered: SandboxAnswer, signal: AbortSignal): Promise<Response> {
  const { status, firstByteDelay } = answered;
  if (firstByteDelay > 0) await sleep(firstByteDelay, undefined, { signal });
  signal.throwIfAborted();
  const headers = { ...HEADERS, ...answered.headers };
  if ('body' in answered) return new Response(answered.body, { status, headers });
  if ('bytes' in answered) return respondWithBytes(answered, headers, signal);
  return new Response(paced(answered.events, answered.breaks, signal), { status, headers });
}

type Bytes = Extract<SandboxAnswer, { bytes: Uint8Array }>;

/** Bytes at once. Where they break off, the length stays that of the whole, so that a client sees what is missing. */
function respondWithBytes(
  { status, bytes, breaks }: Bytes,
  headers: Record<string, string>,
  signal: AbortSignal,
): Response {
  const body = breaks ? cutOff(bytes, signal) : new Uint8Array(bytes);
  return new Response(body, { status, headers });
}

function cutOff(bytes: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  let isSent = bytes.length === 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isSent) {
          isSent = true;
          return controller.enqueue(bytes);
        }
        await sleep(BREAK_AFTER, undefined, { signal });
        throw new DOMException('x-sandbox asked for this break', 'AbortError');
      },
    },
    { highWaterMark: 0 },
  );
}

/** Events as bytes, each only when the reader wants it and its time has come. */
function paced(events: PacedText[], breaks: boolean, signal: AbortSignal): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const life = AbortSignal.any([signal, left.signal]);
  const encoder = new TextEncoder();
  let index = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const event = events[index];
        index += 1;
        if (!event && !breaks) return controller.close();
        await sleep(event ? event.delay : BREAK_AFTER, undefined, { signal: life });
        // The server takes an AbortError as "already dealt with" and prints nothing.
        if (!event) throw new DOMException('x-sandbox asked for this break', 'AbortError');
        return controller.enqueue(encoder.encode(event.text));
      },
      cancel: () => left.abort(),
    },
    // Nothing is made ahead: an error after an event would throw away what still waits in the queue.
    { highWaterMark: 0 },
  );
}
