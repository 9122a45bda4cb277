import 'server-only';
import type { ProblemClass } from './problem';
import { codeOf } from './upstream-error';

/** One relayed call. There is no field for a header, a body, a URL, a cookie or text that a client wrote. */
export type RelayEntry = {
  requestId: string;
  /** An id of the site's own tables, or `unknown` where the call names none of them. */
  endpoint: string;
  upstream: string;
  /** What the reader got; 499 when the reader left before there was an answer. */
  status: number;
  /** The class of the site's error where it made one; `failed` is a mistake of the site's own. */
  outcome: 'answered' | 'client_closed' | 'failed' | ProblemClass;
  /** The HTTP client's code for a failure, such as ECONNREFUSED: for the operator only. */
  code?: string;
  /** Milliseconds from the call to the upstream's headers. */
  firstByteMs?: number;
  totalMs: number;
  /** Of the request's body, as sent on. */
  bytesUp?: number;
  /** Of the answer's body, as sent to the reader. */
  bytes: number;
};

export type RelayLog = (entry: RelayEntry) => void;

type Line = Record<string, string | number | readonly string[] | undefined>;

/** Writes one JSON line. Only for values of the site's own: names of its tables, counts, times. */
export function logEvent(event: string, line: Line): void {
  // Not by console.log, which Next wraps in a dearer one of its own.
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...line })}\n`);
}

/** Writes one JSON line with the fields of `RelayEntry` and no other. */
export const logRelay: RelayLog = (entry) => {
  const { requestId, endpoint, upstream, status, outcome, code, firstByteMs, totalMs, bytesUp, bytes } =
    entry;
  logEvent('relay', {
    requestId,
    endpoint,
    upstream,
    status,
    outcome,
    code,
    firstByteMs,
    totalMs,
    bytesUp,
    bytes,
  });
};

/** How many places of a stack are written. */
const FRAMES = 6;

/**
 * Writes an error that no call owns as one JSON line: where it came up, its kind, its code and the places of its
 * stack. Never its message, which may quote a header or a body.
 */
export function logError(where: string, error: unknown): void {
  const known = error instanceof Error ? error : undefined;
  const code = codeOf(error);
  const { stack = '', message = '' } = known ?? {};
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  logEvent('error', {
    where,
    name: known ? known.constructor.name : typeof error,
    code: /^\w{1,64}$/.test(code) ? code : undefined,
    stack: places
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, FRAMES),
  });
}

/** A sentence of ours for the operator, without any value of a client or a setting. */
export const notice = (sentence: string): void => console.warn(sentence);
