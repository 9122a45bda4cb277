import type { CheckWords } from '@/lib/check/words';
import type { ErrorWords, FailureWords } from './failure-words';

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

/** When the same call may go well: a countdown, or a time where that is far, and that it is over. */
export type RetryWords = Record<'in' | 'at' | 'now', string>;

/** The list of a stream's events, of which a part is shown. */
export type EventWords = Record<'range' | 'first' | 'earlier' | 'later' | 'last', string>;

/** The texts of the workbench. `{…}` is filled in. */
export type WorkbenchWords = FailureWords & {
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
  keyFailed: ErrorWords;
  keyRules: Record<'keyLong' | 'keyCharacters' | 'keyCookie', string>;
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
  showMore: string;
  requestId: string;
  sending: string;
  streaming: string;
  done: string;
  aborted: string;
  interrupted: string;
  failed: string;
  reload: string;
  retry: RetryWords;
  events: EventWords;
  form: FormWords;
  media: MediaWords;
  job: JobWords;
  check: CheckWords;
};
