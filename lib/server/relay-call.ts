import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Problem } from '@/lib/request/result';
import { answerBody } from './answer-body';
import { answerHeaders, type AnsweredBy } from './answer-headers';
import type { RelayEntry, RelayLog } from './log';
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
  /** Whether the reader is gone: a body that fails then is not the upstream's doing. */
  left: () => boolean;
  /** Called once the answer has ended, in whatever way. */
  release: () => void;
};

/** Makes the answer of one call, whatever it is, and writes the call's one line of log at its end. */
export function startCall({ log, ...names }: { endpoint: string; upstream: string; log: RelayLog }) {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const since = () => Math.round(performance.now() - startedAt);
  const write = (entry: Omit<RelayEntry, 'requestId' | 'endpoint' | 'upstream' | 'totalMs'>) =>
    log({ requestId, ...names, totalMs: since(), ...entry });
  const finish = (response: Response, cookies: string[] = []) => {
    for (const line of cookies) response.headers.append('set-cookie', line);
    response.headers.set('x-lectern-request-id', requestId);
    return response;
  };
  return {
    refuse(kind: ProblemClass | 'left', options: RefuseOptions = {}): Response {
      const { cookies, code, problems, status, retryAfter } = options;
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
    },
    answer(sent: Extract<Sent, { ok: true }>, { by, cookies, left, release }: AnswerOptions): Response {
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
      }
      const passed = answerHeaders(headers, by);
      const headersFirst = passed.get('content-type')?.startsWith('text/event-stream') ?? false;
      const stream = empty ? null : answerBody(body, end, { headersFirst });
      return finish(new Response(stream, { status, headers: passed }), cookies);
    },
  };
}
