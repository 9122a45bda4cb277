import 'server-only';
import type { Readable } from 'node:stream';
import { request as send, type Dispatcher } from 'undici';
import { decoded, type Source } from './answer-source';
import type { ProblemClass } from './problem';
import { KEY_VARIABLE, type RelayRequest } from './relay-request';
import { refuseLiteral } from './upstream-agent';
import { classOfUpstreamError, codeOf } from './upstream-error';
import { isText, withoutKey } from './without-key';

type SendOptions = {
  key?: string;
  /** The value of `Accept`. */
  accept: string;
  allowPrivate: boolean;
  dispatcher: Dispatcher;
  /** From the start of the call to the upstream's headers, in ms. */
  firstByteTime: number;
  /** Aborts when the reader leaves, and after the answer has ended. */
  signal: AbortSignal;
};

/**
 * An answer's head and body, or the class of the failure with the HTTP client's code for it. `left`: the reader
 * went away first.
 */
export type Sent =
  | { ok: true; status: number; headers: Iterable<readonly [string, string]>; body?: Source }
  | { ok: false; kind: ProblemClass | 'left'; code?: string };

/** Sends a checked request once: no redirect is followed, nothing is tried again, since a repeated POST costs money. */
export async function sendUpstream(call: RelayRequest, options: SendOptions): Promise<Sent> {
  const { dispatcher, firstByteTime, signal } = options;
  if (refuseLiteral(new URL(call.spec.url), options.allowPrivate)) {
    return { ok: false, kind: 'upstream_unreachable' };
  }
  const attempt = new AbortController();
  const leave = () => attempt.abort(signal.reason);
  let late = false;
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  const timer = setTimeout(() => {
    late = true;
    attempt.abort();
  }, firstByteTime);
  try {
    const answer = await send(call.spec.url, {
      method: call.spec.method,
      headers: requestHeaders(call, options),
      body: call.bytes ?? null,
      dispatcher,
      signal: attempt.signal,
    });
    return readHead(answer, options);
  } catch (error) {
    if (signal.aborted) return { ok: false, kind: 'left' };
    const code = codeOf(error);
    return {
      ok: false,
      kind: late ? 'upstream_timeout' : classOfUpstreamError(error),
      ...(code ? { code } : {}),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** All headers that go up, names and values in turn; the client adds `host`, `connection` and `content-length`. */
function requestHeaders(
  { spec, conditions = [] }: RelayRequest,
  { key = '', accept }: SendOptions,
): string[] {
  const sent = spec.headers.map(({ name, value, variable }) => [
    name.toLowerCase(),
    variable === KEY_VARIABLE ? `${value}${key}` : value,
  ]);
  return [
    ['user-agent', 'Lectern'],
    ['accept', accept],
    ['accept-encoding', 'identity'],
    ...conditions,
    ...sent,
  ].flat();
}

type Head = { statusCode: number; headers: Record<string, string | string[] | undefined>; body: Readable };

function readHead({ statusCode, headers, body }: Head, { key }: SendOptions): Sent {
  const refuse = (kind: ProblemClass): Sent => {
    body.on('error', () => undefined).destroy();
    return { ok: false, kind };
  };
  // 304 answers a request that asks for what has changed, and none is ever sent.
  if (statusCode < 200 || statusCode > 599 || statusCode === 304) return refuse('upstream_protocol');
  if (statusCode >= 300 && statusCode < 400) return refuse('upstream_redirect');
  // The client takes chunks off; any other coding of the transfer it would leave in the body.
  const transfer = headers['transfer-encoding'] ?? 'chunked';
  if (typeof transfer !== 'string' || transfer.trim().toLowerCase() !== 'chunked') {
    return refuse('upstream_protocol');
  }
  const encodings = headers['content-encoding'] ?? '';
  const source = typeof encodings === 'string' ? decoded(body, encodings) : undefined;
  if (!source) return refuse('upstream_protocol');
  const received = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || (key && first.includes(key)) ? [] : [[name, first]];
  });
  const type = received.find(([name]) => name === 'content-type')?.[1] ?? '';
  return {
    ok: true,
    status: statusCode,
    headers: received,
    body: key && isText(type) ? withoutKey(source, key) : source,
  };
}
