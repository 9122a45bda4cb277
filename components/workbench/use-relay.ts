import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { loadPart } from './parts';
import type { Action, Sending } from './state';

/** Loads what makes a call: wanted at the first Send, not before. */
const loadCall = () => loadPart(() => import('./run-call'));

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
        const part = await loadCall();
        if (part) await part.runCall(sending, controller.signal, dispatch);
        else dispatch({ type: 'failed', at: performance.now(), failure: { kind: 'stale' } });
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
