import 'server-only';
import type { Dispatcher } from 'undici';
import type { RequestPlan } from '@/lib/request/plan';
import type { RequestSpec } from '@/lib/request/spec';
import type { Admission, Place } from './admission';
import { fromWebStream } from './answer-source';
import { asksForStream } from './asks-for-stream';
import type { Settings } from './env';
import type { FormBody } from './form-body';
import type { Stopped } from './closing-event';
import { clearCookieLine, keyIn } from './key-cookie';
import { resealed } from './key-call';
import { defaultLimits, type Limits } from './limits';
import type { RelayLog } from './log';
import { openCalls, type OpenCalls } from './open-calls';
import { recordCall } from './record-call';
import { startCall } from './relay-call';
import { readRelayRequest, refuseCaller, type RelayRequest } from './relay-request';
import { sendUpstream, type Sent } from './send-upstream';
import type { UpstreamPlaces } from './upstream-places';
import type { Upstream } from './upstreams';

/**
 * Answers a request in this process: `form` is its body where that is a form, of which `spec` has no parts yet. It must
 * stop when `signal` aborts.
 */
export type AnswerInProcess = (
  spec: RequestSpec,
  options: { control?: string; signal: AbortSignal; keyNeeded: boolean; form?: FormBody },
) => Promise<Response>;

/** Where a call goes: found by the route in the site's own tables, never in the call. */
export type RelayTarget = {
  plan: RequestPlan;
  upstream: Upstream;
  settings: Pick<Settings, 'site' | 'keyRing' | 'allowPrivateUpstream'>;
  dispatcher: Dispatcher;
  places: UpstreamPlaces;
  answerInProcess: AnswerInProcess;
  admission: Admission;
  limits?: Limits;
  log?: RelayLog;
  calls?: OpenCalls;
};

type Call = ReturnType<typeof startCall>;

/** Relays a call where it may be made, and where the reader has not made too many. What it holds is given back at its end. */
export async function relay(request: Request, target: RelayTarget): Promise<Response> {
  const { plan, upstream, settings, admission, log = recordCall, calls = openCalls() } = target;
  let release = () => {};
  const call = startCall({
    endpoint: plan.id,
    upstream: upstream.id,
    log: (entry) => {
      release();
      log(entry);
    },
    calls,
  });
  if (calls.phase() === 'draining') return call.refuse('draining');
  try {
    const refused = refuseCaller(request, { plan, site: settings.site });
    if (refused) return call.refuse(refused);
    const place = await admission.relayed(request.headers);
    if (!place.ok) return call.refuse(place.kind, place);
    release = () => {
      place.release();
      request.signal.removeEventListener('abort', release);
    };
    // The server may never read nor cancel the answer to a reader who has left.
    request.signal.addEventListener('abort', release, { once: true });
    if (request.signal.aborted) release();
    return await relayAdmitted(request, target, { call, place });
  } catch (error) {
    call.fail();
    throw error;
  }
}

/**
 * Relays one call: checks it, puts the reader's key in, sends it and streams the answer back as it comes. When the
 * reader leaves, at any moment, the upstream is closed. Never throws for what a client or an upstream did.
 */
async function relayAdmitted(
  request: Request,
  target: RelayTarget,
  { call, place }: { call: Call; place: Place },
): Promise<Response> {
  const { plan, upstream, settings, limits = defaultLimits } = target;
  // Opened while the body arrives, since it runs on another thread. It never fails; a refused call forgets it.
  const opening =
    upstream.kind === 'live' && plan.auth.length > 0
      ? keyIn(request.headers, settings.site, upstream, settings.keyRing)
      : undefined;
  const read = await readRelayRequest(request, { ...target, limits });
  if (!read.ok) return call.refuse(read.kind, read);
  const noStream = asksForStream(plan, read.bytes) ? await place.stream() : undefined;
  if (noStream) return call.refuse(noStream.kind, noStream);

  const held = await keyFor(read, opening, target);
  if (!held.ok) return call.refuse('no_key', { cookies: held.cookies });
  const cookies = [...place.cookies, ...held.cookies];

  const life = new AbortController();
  let stopped: Stopped | undefined;
  call.onStop((why) => {
    stopped = why;
    life.abort(OVER);
  });
  call.sending(read.bytes?.byteLength ?? 0);
  const leave = () => {
    life.abort(OVER);
    call.leave();
  };
  request.signal.addEventListener('abort', leave, { once: true });
  if (request.signal.aborted) leave();
  const sent =
    upstream.kind === 'sandbox'
      ? await askSandbox(request, read, target, life.signal)
      : await askUpstream(read, target, { key: held.key, limits, signal: life.signal });
  const release = () => {
    request.signal.removeEventListener('abort', leave);
    life.abort(OVER);
  };
  if (!sent.ok) {
    release();
    return call.refuse(stopped ?? sent.kind, { cookies, code: sent.code });
  }
  return call.answer(sent, {
    by: upstream.kind === 'sandbox' ? 'sandbox' : 'upstream',
    cookies,
    limits,
    filesInEvents: plan.filesInEvents ?? false,
    left: () => request.signal.aborted,
    release,
  });
}

/** Why a call's signal aborts; made once, since an error with its stack costs more than what it ends. */
const OVER = new DOMException('The call is over', 'AbortError');

type Held = { ok: boolean; key?: string; cookies: string[] };

/** The key of this reader for a live upstream that needs one, and the cookies to set with the answer. */
async function keyFor(
  { auth }: RelayRequest,
  opening: ReturnType<typeof keyIn> | undefined,
  { upstream, settings }: RelayTarget,
): Promise<Held> {
  if (!opening || !auth) return { ok: true, cookies: [] };
  const opened = await opening;
  if (opened.state === 'held') {
    return { ok: true, key: opened.key, cookies: await resealed(opened, upstream, settings) };
  }
  return {
    ok: false,
    cookies: opened.state === 'unreadable' ? [clearCookieLine(settings.site, upstream)] : [],
  };
}

/** Sends a call once it has a place among those of its upstream, which it holds until `signal` aborts. */
async function askUpstream(
  read: RelayRequest,
  { plan, settings, dispatcher, places }: RelayTarget,
  { key, limits, signal }: { key: string | undefined; limits: Limits; signal: AbortSignal },
): Promise<Sent> {
  const free = await places.take(plan.id, limits.connectTime, signal);
  if (!free) return { ok: false, kind: signal.aborted ? 'left' : 'busy' };
  signal.addEventListener('abort', free, { once: true });
  if (signal.aborted) free();
  return sendUpstream(read, {
    ...(key === undefined ? {} : { key }),
    allowPrivate: settings.allowPrivateUpstream,
    accept: plan.answers?.join(', ') ?? '*/*',
    dispatcher,
    firstByteTime: Math.max(limits.firstByteTime, 1000 * (plan.firstByteSeconds ?? 0)),
    signal,
  });
}

async function askSandbox(
  request: Request,
  { spec, bytes, conditions = [] }: RelayRequest,
  { answerInProcess }: RelayTarget,
  signal: AbortSignal,
): Promise<Sent> {
  const control = request.headers.get('x-sandbox');
  const headers = [...spec.headers, ...conditions.map(([name, value]) => ({ name, value }))];
  const contentType = spec.body?.kind === 'text' ? spec.body.mediaType : '';
  const form = bytes && contentType.startsWith('multipart/') ? { bytes, contentType } : undefined;
  try {
    const answer = await answerInProcess(
      { ...spec, headers },
      {
        ...(control === null ? {} : { control }),
        ...(form ? { form } : {}),
        signal,
        keyNeeded: false,
      },
    );
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
