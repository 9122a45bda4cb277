import type { CheckWords } from '@/lib/check/words';
import type { Failure } from './state';

/** The errors that the site itself makes, by the `class` of its problem answers. */
const ERROR_CLASSES = [
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

/** The files of a form. */
export type FormWords = Record<
  'files' | 'choose' | 'chooseSeveral' | 'forField' | 'drop' | 'remove' | 'sample' | 'none',
  string
>;

/** Pictures, videos and sound of an answer. */
export type MediaWords = Record<
  'result' | 'partial' | 'failedImage' | 'received' | 'save' | 'show' | 'elsewhere' | 'broken' | 'link',
  string
>;

/** A job that is asked about until it ends. */
export type JobWords = Record<
  | 'heading'
  | 'progress'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'stopped'
  | 'deadline'
  | 'lost'
  | 'refused'
  | 'elapsed'
  | 'asked'
  | 'asking'
  | 'next'
  | 'trouble'
  | 'stop'
  | 'keep'
  | 'last',
  string
>;

/** The texts of the workbench. `{…}` is filled in. */
export type WorkbenchWords = {
  heading: string;
  scenario: string;
  upstream: string;
  stream: string;
  streamsAlways: string;
  simulate: string;
  simulateNone: string;
  simulateSlow: string;
  simulateBreak: string;
  simulateHurry: string;
  parameters: string;
  notSet: string;
  languages: string;
  body: string;
  noBody: string;
  reset: string;
  copy: string;
  copied: string;
  send: string;
  stop: string;
  problems: string;
  problemsBlock: string;
  toField: string;
  toFieldOf: string;
  keyLine: string;
  keySandbox: string;
  keyHeld: string;
  keyMissing: string;
  keyExpires: string;
  keyLabel: string;
  keyPut: string;
  keyForget: string;
  keyNote: string;
  keyFailed: string;
  answer: string;
  views: string;
  viewText: string;
  viewJson: string;
  viewHeaders: string;
  bySandbox: string;
  bySite: string;
  byUpstream: string;
  firstByte: string;
  total: string;
  thoughts: string;
  image: string;
  file: string;
  functionCall: string;
  alternative: string;
  finishReason: string;
  usage: string;
  empty: string;
  noEnd: string;
  showAll: string;
  requestId: string;
  sending: string;
  streaming: string;
  done: string;
  aborted: string;
  interrupted: string;
  failed: string;
  upstreamError: ErrorWords;
  network: ErrorWords;
  errors: Record<ErrorClass, ErrorWords>;
  form: FormWords;
  media: MediaWords;
  job: JobWords;
  check: CheckWords;
};

/** The words for an error class; one that a newer server knows is told as an answer that was broken off. */
const errorWords = (words: WorkbenchWords, errorClass: string): ErrorWords => {
  const known = ERROR_CLASSES.find((name) => name === errorClass);
  return known ? words.errors[known] : words.network;
};

/** The words for a failed run, by whose doing it was. */
export function failureWords(words: WorkbenchWords, failure: Failure): ErrorWords {
  if (failure.kind === 'site') return errorWords(words, failure.problem.class);
  return failure.kind === 'upstream' ? words.upstreamError : words.network;
}
