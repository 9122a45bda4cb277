import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { runCall } from './run-call';
import type { Action, Sending } from './state';

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
        await runCall(sending, controller.signal, dispatch);
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
