import 'server-only';
import type { ProblemClass } from './problem';

/** One relayed call. There is no field for a header, a body, a URL, a cookie or text that a client wrote. */
export type RelayEntry = {
  requestId: string;
  endpoint: string;
  upstream: string;
  /** What the reader got; 499 when the reader left before there was an answer. */
  status: number;
  outcome: 'answered' | 'client_closed' | ProblemClass;
  /** The HTTP client's code for a failure, such as ECONNREFUSED: for the operator only. */
  code?: string;
  /** Milliseconds from the call to the upstream's headers. */
  firstByteMs?: number;
  totalMs: number;
  /** Of the answer's body, as sent to the reader. */
  bytes: number;
};

export type RelayLog = (entry: RelayEntry) => void;

/** Writes one JSON line with the fields of `RelayEntry` and no other. */
export const logRelay: RelayLog = (entry) => {
  const { requestId, endpoint, upstream, status, outcome, code, firstByteMs, totalMs, bytes } = entry;
  const line = {
    event: 'relay',
    requestId,
    endpoint,
    upstream,
    status,
    outcome,
    code,
    firstByteMs,
    totalMs,
    bytes,
  };
  // Not by console.log, which Next wraps in a dearer one of its own.
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** A sentence of ours for the operator, without any value of a client or a setting. */
export const notice = (sentence: string): void => console.warn(sentence);
