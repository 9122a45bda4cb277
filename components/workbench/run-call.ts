import type { Dispatch } from 'react';
import type { RequestPlan } from '@/lib/request/plan';
import { isProblem, readProblem } from '@/lib/stream/problem';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { bodyOf, callRelay } from './call-relay';
import { faultOf } from './failure-words';
import { tellOfKey } from './key-news';
import { loadAnswer } from './load-answer';
import { loadPart } from './parts';
import { readBody } from './read-body';
import type { Action, Failure, Head, Sending } from './state';

/** Loads the stream reader: wanted at the first Send, not before. */
const loadReader = () => loadPart(() => import('@/lib/stream/read-answer'));

/**
 * Sends once and reads to the end; never throws for what a connection, the site or an API did. Nothing is ever sent again
 * by itself: a call costs money. Snapshots are dispatched once a frame at most.
 */
export async function runCall(
  sending: Sending,
  signal: AbortSignal,
  dispatch: Dispatch<Action>,
): Promise<void> {
  let snapshot: (() => AnswerSnapshot) | undefined;
  let frame = 0;
  const end = (failure?: Failure) => {
    cancelAnimationFrame(frame);
    // The page may think that a key is held which has expired or cannot be opened any more.
    if (failure?.kind === 'site' && failure.problem.class === 'no_key') tellOfKey(sending.upstream);
    const last = { at: performance.now(), ...(snapshot ? { snapshot: snapshot() } : {}) };
    if (signal.aborted) dispatch({ type: 'aborted', ...last });
    else if (failure) dispatch({ type: 'failed', failure, ...last });
    else dispatch({ type: 'done', ...last });
  };
  try {
    // First, so that nothing is called whose answer cannot be read or shown.
    const [reading, shown, body] = await Promise.all([loadReader(), loadAnswer(), bodyOf(sending)]);
    if (!reading || !shown || !body) return end({ kind: 'stale' });
    if (!body.ok) return end({ kind: 'site', problem: { class: 'bad_request', problems: body.problems } });
    if (signal.aborted) return end();
    const response = await callRelay(sending, signal, body.value);
    const type = response.headers.get('content-type') ?? '';
    const head = headOf(response, sending.plan);
    dispatch({ type: 'head', head });
    // A player asks for the parts that it needs; nobody wants the whole before it.
    if (head.isPlayed) return end();
    const reader = reading.createAnswerReader(familyOf(sending.plan), type);
    const show = () => {
      frame = 0;
      if (!signal.aborted) dispatch({ type: 'progress', at: performance.now(), snapshot: reader.snapshot() });
    };
    snapshot = reader.snapshot;
    try {
      let first = true;
      await readBody(response, signal, (piece, at) => {
        reader.push(piece, at);
        if (first) show();
        else frame ||= requestAnimationFrame(show);
        first = false;
      });
    } finally {
      reader.end(performance.now());
    }
    return end(failureOf(head, reader.snapshot(), reading.parseJson));
  } catch (error) {
    // What the reader does not read any further, since it could not be held or shown.
    if (error instanceof RangeError) return end({ kind: 'site', problem: { class: 'response_too_large' } });
    // Fetch and its body fail with these when the connection breaks or is stopped; the rest is a mistake of ours.
    if (error instanceof TypeError || error instanceof DOMException) return end({ kind: 'network' });
    throw error;
  }
}

function headOf(response: Response, { media }: RequestPlan): Head {
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    by: response.headers.get('x-answered-by') ?? 'lectern',
    headers: [...response.headers],
    isPlayed: !!media && response.ok && /^(?:video|audio)\//.test(type),
  };
}

/** What is wrong with an answer that came to its end. */
function failureOf(
  { status, by }: Head,
  { interruption, raw, kind, answer }: AnswerSnapshot,
  parseJson: (text: string) => unknown,
): Failure | undefined {
  if (interruption) return { kind: 'site', problem: interruption };
  if (status < 300) {
    return kind === 'events' && answer.error ? { kind: 'upstream', fault: 'reported' } : undefined;
  }
  if (by !== 'lectern') return { kind: 'upstream', fault: faultOf(status) };
  const problem = parseJson(raw);
  // Not in the site's own form: something between the reader and the site answered in its place.
  return isProblem(problem) ? { kind: 'site', problem: readProblem(problem) } : { kind: 'network' };
}

const familyOf = ({ id }: RequestPlan) => id.split('.', 1)[0] ?? '';
