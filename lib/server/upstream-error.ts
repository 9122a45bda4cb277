import 'server-only';
import type { ProblemClass } from './problem';

/** The code that an address refused by the guard carries. */
export const ADDRESS_REFUSED = 'LECTERN_ADDRESS_REFUSED';
/** The code of a connection that was reset after it was made. */
export const RESET = 'LECTERN_RESET';

// Error codes of Node (https://nodejs.org/api/errors.html), OpenSSL and undici.
const UNREACHABLE = new Set([
  ADDRESS_REFUSED,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);
const TIMEOUT = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);
const INTERRUPTED = new Set([RESET, 'ECONNRESET', 'EPIPE']);
const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO)/;

/** The class of a failure of the HTTP client before there were headers. Its message is read, never passed on. */
export function classOfUpstreamError(error: unknown): ProblemClass {
  const code = codeOf(error);
  if (UNREACHABLE.has(code)) return 'upstream_unreachable';
  if (TIMEOUT.has(code)) return 'upstream_timeout';
  if (TLS.test(code)) return 'upstream_tls';
  if (INTERRUPTED.has(code)) return 'upstream_interrupted';
  // undici has one code for a connection that ended early and for an answer out of turn.
  if (code === 'UND_ERR_SOCKET' && error instanceof Error && error.message === 'other side closed') {
    return 'upstream_interrupted';
  }
  return 'upstream_protocol';
}

/** The code of an error, or of the first one inside it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
