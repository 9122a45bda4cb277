import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { RequestPlan } from '@/lib/request/plan';
import { success, type Result } from '@/lib/request/result';
import type { ScenarioView } from '@/lib/request/view';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { relayAddress } from './request';
import type { Action, Failure, Head, Sending } from './state';

/** Loads the stream reader: wanted at the first Send, not before. */
const loadReader = () => import('@/lib/stream/read-answer');

/** What the site tells about a key. */
export type KeyStatus = { held: boolean; lastFour?: string; expiresAt?: string };

/** One request at a time through the relay; what happens is dispatched. Leaving the page stops it. */
export function useRelay(dispatch: Dispatch<Action>) {
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const stop = useCallback(() => running.current?.abort(), []);
  const send = useCallback(
    async (sending: Sending) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'send', at: performance.now(), sending });
      try {
        await run(sending, controller.signal, dispatch);
      } finally {
        // Also ends an answer that was given up in the middle.
        controller.abort();
        running.current = undefined;
      }
    },
    [dispatch],
  );
  return { send, stop };
}

/** Sends and reads to the end; never throws. Snapshots are dispatched once a frame at most. */
async function run(sending: Sending, signal: AbortSignal, dispatch: Dispatch<Action>): Promise<void> {
  let snapshot: (() => AnswerSnapshot) | undefined;
  let frame = 0;
  const end = (failure?: Failure) => {
    cancelAnimationFrame(frame);
    const last = { at: performance.now(), ...(snapshot ? { snapshot: snapshot() } : {}) };
    if (signal.aborted) dispatch({ type: 'aborted', ...last });
    else if (failure) dispatch({ type: 'failed', failure, ...last });
    else dispatch({ type: 'done', ...last });
  };
  try {
    // First, because an answer is read from its first byte on: what waits unread is lost when the connection breaks.
    const { createAnswerReader, readProblem, parseJson } = await loadReader();
    const body = await bodyOf(sending);
    if (!body.ok) return end({ kind: 'site', problem: { class: 'bad_request', problems: body.problems } });
    const response = await callRelay(sending, signal, body.value);
    const type = response.headers.get('content-type') ?? '';
    const isPlayed = !!sending.plan.media && response.ok && /^(?:video|audio)\//.test(type);
    const head: Head = {
      status: response.status,
      by: response.headers.get('x-answered-by') ?? 'lectern',
      headers: [...response.headers],
      isPlayed,
    };
    dispatch({ type: 'head', head });
    // A player asks for the parts that it needs; nobody wants the whole before it.
    if (isPlayed) return end();
    const reader = createAnswerReader(familyOf(sending.plan), type);
    const show = () => {
      frame = 0;
      if (!signal.aborted) dispatch({ type: 'progress', at: performance.now(), snapshot: reader.snapshot() });
    };
    snapshot = reader.snapshot;
    try {
      let first = true;
      for await (const chunk of chunks(response)) {
        reader.push(chunk, performance.now());
        if (first) show();
        else frame ||= requestAnimationFrame(show);
        first = false;
      }
    } finally {
      reader.end(performance.now());
    }
    const { interruption, raw } = reader.snapshot();
    if (interruption) return end({ kind: 'site', problem: interruption });
    if (response.ok) return end();
    if (head.by === 'lectern') return end({ kind: 'site', problem: readProblem(parseJson(raw)) });
    return end({ kind: 'upstream' });
  } catch (error) {
    // Fetch and its body fail with these when the connection breaks or is stopped; the rest is a mistake of ours.
    if (!(error instanceof TypeError || error instanceof DOMException || error instanceof RangeError))
      throw error;
    return end({ kind: 'network' });
  }
}

/**
 * Calls the relay once. Throws a TypeError or a DOMException when the connection breaks or is stopped. Where the answer
 * is for a media element it is asked for as such an element asks, by GET.
 */
export const callRelay = (
  sending: Sending,
  signal: AbortSignal,
  body: string | FormData | null = null,
): Promise<Response> =>
  fetch(relayAddress(sending.upstream, sending), {
    method: sending.plan.media ? 'GET' : 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    headers: {
      'x-lectern': '1',
      // A form says its own type, with the boundary of its parts.
      ...(typeof body === 'string'
        ? { 'content-type': sending.plan.body?.mediaType ?? 'application/json' }
        : {}),
      ...(sending.simulate ? { 'x-sandbox': sending.simulate } : {}),
    },
    body,
    signal,
  });

async function bodyOf({ plan, values, files }: Sending): Promise<Result<string | FormData | null>> {
  const rules = plan.body?.files;
  if (!rules || !files || values.body === undefined) return success(values.body ?? null);
  const { buildForm } = await import('./form');
  return buildForm(values.body, { ...files, rules, fetchSample });
}

async function fetchSample(name: string): Promise<Blob | undefined> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  return response.ok ? response.blob() : undefined;
}

async function* chunks(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const familyOf = ({ id }: RequestPlan) => id.split('.', 1)[0] ?? '';

/** Asks whether a key is held (`GET`), forgets it (`DELETE`), or puts one away (`PUT`); else says what is wrong with it. */
export async function callKey(
  upstream: string,
  method: 'GET' | 'PUT' | 'DELETE',
  key?: string,
): Promise<KeyStatus | { refused: string }> {
  const value = await fetchJson(`/api/key/${encodeURIComponent(upstream)}`, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { 'x-lectern': '1', ...(key === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(key === undefined ? {} : { body: JSON.stringify({ key }) }),
  });
  return isKeyStatus(value) ? value : { refused: messagesOf(value) };
}

const isKeyStatus = (value: unknown): value is KeyStatus =>
  typeof value === 'object' && value !== null && 'held' in value && typeof value.held === 'boolean';

/** What the site says is wrong with a key, such as `is too long`; the texts never hold the key. */
function messagesOf(value: unknown): string {
  const isProblem = typeof value === 'object' && value !== null && 'problems' in value;
  const problems: unknown[] = isProblem && Array.isArray(value.problems) ? value.problems : [];
  return problems
    .flatMap((item) =>
      typeof item === 'object' && item !== null && 'message' in item ? [String(item.message)] : [],
    )
    .join('; ');
}

/** The scenarios that the page does not carry; none when they cannot be had. */
export async function fetchScenarios(href: string): Promise<ScenarioView[]> {
  const value = await fetchJson(href);
  return Array.isArray(value) ? value.filter(isScenario) : [];
}

const isScenario = (value: unknown): value is ScenarioView =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;

/** The schema of the request body; nothing when it cannot be had. */
export async function fetchRequestSchema(href: string): Promise<unknown> {
  const value = await fetchJson(href);
  return typeof value === 'object' && value !== null && 'request' in value ? value.request : undefined;
}

async function fetchJson(href: string, options?: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(href, options);
    return await response.json();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
