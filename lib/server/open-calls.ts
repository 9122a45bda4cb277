import 'server-only';
import type { Stopped } from './closing-event';

/**
 * How far this process is from its end. `unready`: readiness says so, and calls are still taken while those in front of
 * the site notice; `draining`: no further call is taken.
 */
export type Phase = 'serving' | 'unready' | 'draining';

/** One call from its arrival to the last byte of its answer. */
export type OpenCall = {
  /** What ends the call early; until it is told, nothing can. The newest counts. */
  onStop(stop: (why: Stopped) => void): void;
  /** Says that the answer is a stream of events. */
  streams(): void;
  /** To be called once at the end, however it ends; more often does no harm. */
  close(): void;
};

/** The calls that are not over, and whether there may be more. */
export type OpenCalls = ReturnType<typeof createOpenCalls>;

export function createOpenCalls() {
  const stops = new Map<OpenCall, ((why: Stopped) => void) | undefined>();
  const streams = new Set<OpenCall>();
  let phase: Phase = 'serving';
  return {
    phase: (): Phase => phase,
    /** There is no way back: a process that has begun to end is not asked to serve again. */
    advance(next: Exclude<Phase, 'serving'>) {
      if (phase !== 'draining') phase = next;
    },
    open(): OpenCall {
      const call: OpenCall = {
        onStop: (stop) => {
          if (stops.has(call)) stops.set(call, stop);
        },
        streams: () => {
          if (stops.has(call)) streams.add(call);
        },
        close: () => {
          stops.delete(call);
          streams.delete(call);
        },
      };
      stops.set(call, undefined);
      return call;
    },
    /** `calls` counts the streams too. */
    count: () => ({ calls: stops.size, streams: streams.size }),
    /** Ends every call that can be ended, streams with the site's closing event. */
    stopAll(why: Stopped) {
      for (const stop of stops.values()) stop?.(why);
    },
  };
}

declare global {
  // Routes and the start of the server are bundled apart, but the calls of this process are counted once.
  var lecternOpenCalls: OpenCalls | undefined;
}

/** The calls of this process. */
export const openCalls = (): OpenCalls => (globalThis.lecternOpenCalls ??= createOpenCalls());
