import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';
import type { RequestPlan } from '@/lib/request/plan';
import type { Problem } from '@/lib/request/result';
import type { RequestSpec } from '@/lib/request/spec';
import { answerBody, fromWebStream } from './answer-body';
import { answerHeaders, type AnsweredBy } from './answer-headers';
import type { Settings } from './env';
import { clearCookieLine, keyIn } from './key-cookie';
import { resealed } from './key-call';
import { defaultLimits, type Limits } from './limits';
import { logRelay, type RelayEntry, type RelayLog } from './log';
import { problemResponse, type ProblemClass } from './problem';
import { readRelayRequest, type RelayRequest } from './relay-request';
import { sendUpstream, type Sent } from './send-upstream';
import type { Upstream } from './upstreams';

/** Answers a request in this process. It must stop when `signal` aborts. */
export type AnswerInProcess = (
  spec: RequestSpec,
  options: { control?: string; signal: AbortSignal; keyNeeded: boolean },
) => Promise<Response>;

/** Where a call goes: found by the route in the site's own tables, never in the call. */
export type RelayTarget = {
  plan: RequestPlan;
  upstream: Upstream;
  settings: Pick<Settings, 'site' | 'keyRing' | 'allowPrivateUpstream'>;
  dispatcher: Dispatcher;
  answerInProcess: AnswerInProcess;
  limits?: Limits;
  log?: RelayLog;
};

/**
 * Relays one call: checks it, puts the reader's key in, sends it and streams the answer back as it comes. When the
 * reader leaves, at any moment, the upstream is closed. Never throws for what a client or an upstream did.
 */
export async function relay(request: Request, target: RelayTarget): Promise<Response> {
  const { upstream, settings, limits = defaultLimits } = target;
  const call = startCall(target);
  const read = await readRelayRequest(request, { ...target, site: settings.site, limits });
  if (!read.ok) return call.refuse(read.kind, read);

  const held = await keyFor(request, read, target);
  if (!held.ok) return call.refuse('no_key', { cookies: held.cookies });

  const life = new AbortController();
  const leave = () => life.abort();
  request.signal.addEventListener('abort', leave, { once: true });
  if (request.signal.aborted) leave();
  const sent =
    upstream.kind === 'sandbox'
      ? await askSandbox(request, read.spec, target, life.signal)
      : await sendUpstream(read, {
          ...(held.key === undefined ? {} : { key: held.key }),
          allowPrivate: settings.allowPrivateUpstream,
          accept: target.plan.answers?.join(', ') ?? '*/*',
          dispatcher: target.dispatcher,
          limits,
          signal: life.signal,
        });
  const release = () => {
    request.signal.removeEventListener('abort', leave);
    life.abort();
  };
  if (!sent.ok) {
    release();
    return call.refuse(sent.kind, { cookies: held.cookies, code: sent.code });
  }
  return call.answer(sent, upstream.kind === 'sandbox' ? 'sandbox' : 'upstream', held.cookies, release);
}

type Held = { ok: boolean; key?: string; cookies: string[] };

/** The key of this reader for a live upstream that needs one, and the cookies to set with the answer. */
async function keyFor(
  request: Request,
  { auth }: RelayRequest,
  { upstream, settings }: RelayTarget,
): Promise<Held> {
  if (upstream.kind === 'sandbox' || !auth) return { ok: true, cookies: [] };
  const { site, keyRing } = settings;
  const opened = await keyIn(request.headers, site, upstream, keyRing);
  if (opened.state === 'held') {
    return { ok: true, key: opened.key, cookies: await resealed(opened, upstream, settings) };
  }
  return { ok: false, cookies: opened.state === 'unreadable' ? [clearCookieLine(site, upstream)] : [] };
}

async function askSandbox(
  request: Request,
  spec: RequestSpec,
  { answerInProcess }: RelayTarget,
  signal: AbortSignal,
): Promise<Sent> {
  const control = request.headers.get('x-sandbox');
  try {
    const answer = await answerInProcess(spec, {
      ...(control === null ? {} : { control }),
      signal,
      keyNeeded: false,
    });
    return {
      ok: true,
      status: answer.status,
      headers: answer.headers,
      ...(answer.body ? { body: fromWebStream(answer.body) } : {}),
    };
  } catch (error) {
    if (signal.aborted) return { ok: false, kind: 'left' };
    throw error;
  }
}

/** Makes the answers of one call and writes its one line of log, at its end. */
function startCall({ plan, upstream, log = logRelay }: RelayTarget) {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const since = () => Math.round(performance.now() - startedAt);
  const write = (entry: Pick<RelayEntry, 'status' | 'outcome' | 'code' | 'firstByteMs' | 'bytes'>) =>
    log({ requestId, endpoint: plan.id, upstream: upstream.id, totalMs: since(), ...entry });
  const finish = (response: Response, cookies: string[] = []) => {
    for (const line of cookies) response.headers.append('set-cookie', line);
    response.headers.set('x-lectern-request-id', requestId);
    return response;
  };
  return {
    refuse(kind: ProblemClass | 'left', { cookies, code, problems, status }: RefuseOptions = {}): Response {
      if (kind === 'left') {
        write({ status: 499, outcome: 'client_closed', bytes: 0 });
        // Nobody reads this answer: the connection is gone.
        return finish(new Response(null, { status: 499 }));
      }
      const options = { requestId, ...(problems ? { problems } : {}), ...(status ? { status } : {}) };
      const response = problemResponse(kind, options);
      write({ status: response.status, outcome: kind, bytes: 0, ...(code ? { code } : {}) });
      return finish(response, cookies);
    },
    answer(
      { status, headers, body }: Extract<Sent, { ok: true }>,
      by: AnsweredBy,
      cookies: string[],
      release: () => void,
    ): Response {
      const firstByteMs = since();
      const end = (outcome: RelayEntry['outcome'], bytes: number) => {
        release();
        write({ status, outcome, firstByteMs, bytes });
      };
      // The Response constructor refuses a body with these (https://fetch.spec.whatwg.org/#null-body-status).
      const empty = !body || status === 204 || status === 205;
      if (empty) {
        body?.close();
        end('answered', 0);
      }
      const stream = empty ? null : answerBody(body, end);
      return finish(new Response(stream, { status, headers: answerHeaders(headers, by) }), cookies);
    },
  };
}

type RefuseOptions = { cookies?: string[]; code?: string | undefined; problems?: Problem[]; status?: number };
