import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Problem } from '@/lib/request/result';
import { answerBody } from './answer-body';
import { answerHeaders, type AnsweredBy } from './answer-headers';
import { answerRules } from './answer-kind';
import { closingEvent, type Stopped } from './closing-event';
import type { Limits } from './limits';
import type { RelayEntry, RelayLog } from './log';
import { mediaTypeOf } from './media-type';
import type { OpenCalls } from './open-calls';
import { problemResponse, type ProblemClass } from './problem';
import type { Sent } from './send-upstream';

type RefuseOptions = {
  cookies?: string[];
  code?: string | undefined;
  problems?: Problem[];
  status?: number;
  /** Seconds. */
  retryAfter?: number;
};

type AnswerOptions = {
  by: AnsweredBy;
  cookies: string[];
  limits: Limits;
  /** Whether its events may hold whole pictures or sound. */
  filesInEvents: boolean;
  /** Whether the reader is gone: a body that fails then is not the upstream's doing. */
  left: () => boolean;
  /** Called once the answer has ended, in whatever way. */
  release: () => void;
};

type CallOptions = { endpoint: string; upstream: string; log: RelayLog; calls: OpenCalls };

/**
 * Makes the answer of one call, whatever it is. The call counts as open until its end, when its one line of log is
 * written.
 */
export function startCall({ log, calls, ...names }: CallOptions) {
  const open = calls.open();
  const requestId = randomUUID();
  const startedAt = performance.now();
  const since = () => Math.round(performance.now() - startedAt);
  let bytesUp: number | undefined;
  let leave = () => {};
  const write = (entry: Omit<RelayEntry, 'requestId' | 'endpoint' | 'upstream' | 'totalMs' | 'bytesUp'>) => {
    open.close();
    log({ requestId, ...names, totalMs: since(), ...(bytesUp === undefined ? {} : { bytesUp }), ...entry });
  };
  const finish = (response: Response, cookies: readonly string[] = []) => {
    for (const line of cookies) response.headers.append('set-cookie', line);
    response.headers.set('x-lectern-request-id', requestId);
    return response;
  };
  const refuse = (kind: ProblemClass | 'left', options: RefuseOptions = {}): Response => {
    const isForMoment = kind === 'draining' || kind === 'busy';
    const { cookies, code, problems, status, retryAfter = isForMoment ? 1 : undefined } = options;
    if (kind === 'left') {
      write({ status: 499, outcome: 'client_closed', bytes: 0 });
      // Nobody reads this answer: the connection is gone.
      return finish(new Response(null, { status: 499 }));
    }
    const response = problemResponse(kind, {
      requestId,
      ...(problems ? { problems } : {}),
      ...(status ? { status } : {}),
      ...(retryAfter ? { retryAfter } : {}),
    });
    write({ status: response.status, outcome: kind, bytes: 0, ...(code ? { code } : {}) });
    return finish(response, cookies);
  };
  return {
    refuse,
    /** Says how long the body is that goes up. */
    sending: (bytes: number) => void (bytesUp = bytes),
    /** What ends the call before it has an answer. */
    onStop: (stop: (why: Stopped) => void) => open.onStop(stop),
    /** The end of an answer whose reader is gone. */
    leave: () => leave(),
    /** The end of a call that the site itself could not answer, for a mistake of its own. */
    fail: () => write({ status: 500, outcome: 'failed', bytes: 0 }),
    answer(sent: Extract<Sent, { ok: true }>, options: AnswerOptions): Response {
      const { by, cookies, limits, filesInEvents, left, release } = options;
      const { status, headers, body } = sent;
      const firstByteMs = since();
      const end = (outcome: RelayEntry['outcome'], bytes: number) => {
        write({ status, outcome: left() ? 'client_closed' : outcome, firstByteMs, bytes });
        release();
      };
      // The Response constructor refuses a body with these (https://fetch.spec.whatwg.org/#null-body-status).
      const empty = !body || status === 204 || status === 205;
      if (empty) {
        body?.close();
        end('answered', 0);
        return finish(new Response(null, { status, headers: answerHeaders(headers, by) }), cookies);
      }
      const { type, length } = bodyHeaders(headers);
      const rules = answerRules(
        type,
        limits,
        (why, last) => closingEvent(why, requestId, last),
        filesInEvents,
      );
      if (length > rules.size) {
        body.close();
        release();
        return refuse('response_too_large', { cookies });
      }
      if (rules.events) open.streams();
      const { stream, ...endings } = answerBody(body, end, rules);
      open.onStop(endings.stop);
      leave = endings.leave;
      return finish(new Response(stream, { status, headers: answerHeaders(headers, by) }), cookies);
    },
  };
}

/** What the first content type and content length of an answer say of its body. */
function bodyHeaders(headers: Iterable<readonly [string, string]>): { type: string; length: number } {
  const said = new Map<string, string>();
  for (const [name, value] of headers) {
    if (!said.has(name.toLowerCase())) said.set(name.toLowerCase(), value);
  }
  return { type: mediaTypeOf(said.get('content-type')), length: Number(said.get('content-length') ?? 0) };
}
