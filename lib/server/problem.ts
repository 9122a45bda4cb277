import 'server-only';
import type { Problem } from '@/lib/request/result';

/** The errors that the site itself makes: fixed texts, so that no host name, address or value leaks. */
export const problems = {
  bad_request: { status: 400, title: 'The request does not match the documentation.' },
  no_key: { status: 401, title: 'No key is held for this upstream. Put one away first.' },
  forbidden_origin: { status: 403, title: 'This address answers only the pages of this site.' },
  not_documented: {
    status: 404,
    title: 'No such endpoint or upstream is documented. Reload the page: the site may have changed.',
  },
  body_too_large: { status: 413, title: 'The body is larger than this site sends on.' },
  unsupported_media_type: { status: 415, title: 'The body is not of the documented content type.' },
  rate_limited: { status: 429, title: 'Too many calls in a short time. This limit is the site’s own.' },
  busy: { status: 503, title: 'Too many calls are open at once. Try again in a moment.' },
  draining: { status: 503, title: 'This instance is stopping. Try again: another one answers.' },
  upstream_unreachable: { status: 502, title: 'The upstream cannot be reached.' },
  upstream_timeout: { status: 504, title: 'The upstream did not answer in time.' },
  upstream_tls: { status: 502, title: 'No secure connection to the upstream could be made.' },
  upstream_protocol: { status: 502, title: 'The upstream’s answer is not valid HTTP.' },
  upstream_redirect: {
    status: 502,
    title: 'The upstream answered with a redirect, which is never followed.',
  },
  upstream_interrupted: { status: 502, title: 'The upstream broke off its answer.' },
  response_too_large: { status: 502, title: 'The upstream’s answer is larger than this site passes on.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemClass = keyof typeof problems;

/** On every answer of the key and the relay, whoever speaks: nothing is kept, sniffed, rendered or embedded. */
export const guardedHeaders = {
  'cache-control': 'no-store, no-transform',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'Cookie',
  'x-content-type-options': 'nosniff',
} as const;

type ProblemOptions = {
  requestId: string;
  /** What exactly is wrong, where the reader can mend it. */
  problems?: readonly Problem[];
  /** Where one class has a second status, such as 408. */
  status?: number;
  headers?: Record<string, string>;
  /** Seconds until the same call may go well: `Retry-After`. */
  retryAfter?: number;
};

/** The one shape of the site's own errors: `application/problem+json` (RFC 9457) with `class` and `requestId`. */
export function problemResponse(kind: ProblemClass, options: ProblemOptions): Response {
  const { title, status: usual } = problems[kind];
  const status = options.status ?? usual;
  const body = {
    type: `urn:lectern:problem:${kind}`,
    title,
    status,
    class: kind,
    requestId: options.requestId,
    ...(options.problems?.length ? { problems: options.problems } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...guardedHeaders,
      ...options.headers,
      ...(options.retryAfter ? { 'retry-after': String(options.retryAfter) } : {}),
      'content-type': 'application/problem+json',
      'x-answered-by': 'lectern',
    },
  });
}
