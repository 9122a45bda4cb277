import type { ApiFault, Failure } from './state';

/** The errors that the site itself makes, by the `class` of its problem answers. */
export const ERROR_CLASSES = [
  'bad_request',
  'not_documented',
  'forbidden_origin',
  'no_key',
  'rate_limited',
  'busy',
  'body_too_large',
  'unsupported_media_type',
  'upstream_unreachable',
  'upstream_timeout',
  'upstream_tls',
  'upstream_protocol',
  'upstream_redirect',
  'upstream_interrupted',
  'response_too_large',
  'draining',
] as const;
type ErrorClass = (typeof ERROR_CLASSES)[number];

/** What happened, and what the reader can do next. */
export type ErrorWords = { title: string; advice: string };

export type FailureWords = {
  /** Errors of the API itself, also those that it reports within a stream. */
  api: Record<ApiFault, ErrorWords>;
  network: ErrorWords;
  /** A part of the page that cannot be had: the site has changed since the page was opened, or is not reached. */
  stale: ErrorWords;
  errors: Record<ErrorClass, ErrorWords>;
};

/** What a new copy of the page would mend. */
const MENDED_BY_RELOAD = new Set(['not_documented', 'unsupported_media_type']);

/** The words for a failed run, by whose doing it was. A class that only a newer server knows is told as a broken answer. */
export function failureWords(words: FailureWords, failure: Failure): ErrorWords {
  if (failure.kind === 'upstream') return words.api[failure.fault];
  if (failure.kind !== 'site') return words[failure.kind];
  const known = ERROR_CLASSES.find((name) => name === failure.problem.class);
  return known ? words.errors[known] : words.network;
}

/** Whether the reader is to load the page anew. */
export const needsReload = (failure: Failure): boolean =>
  failure.kind === 'stale' || (failure.kind === 'site' && MENDED_BY_RELOAD.has(failure.problem.class));

/** What the status of an API's own error says. */
export function faultOf(status: number): ApiFault {
  if (status === 401 || status === 403) return 'key';
  if (status === 429) return 'limit';
  return status >= 500 ? 'fault' : 'refused';
}
