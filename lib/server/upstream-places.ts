import 'server-only';

/** The part of all places that the calls of one endpoint may hold, so that one that is slow leaves some to the others. */
const SHARE = 0.9;

/** Gives a place back, once or more often. */
type Release = () => void;

/**
 * The places for calls that an upstream has open, one for each connection to it. A call that finds none waits in a
 * queue, in which a call of another endpoint may pass those of one that holds its share.
 */
export type UpstreamPlaces = {
  /** A place; nothing where none is free within `time` ms, or once `signal` aborts. */
  take(endpoint: string, time: number, signal: AbortSignal): Promise<Release | undefined>;
};

/** `refused` hears of each call that waited in vain. */
export function createUpstreamPlaces(connections: number, refused: () => void = () => {}): UpstreamPlaces {
  const share = Math.max(1, Math.floor(connections * SHARE));
  const held = new Map<string, number>();
  const waiting = new Set<{ endpoint: string; admit: (release: Release) => void }>();
  let all = 0;

  const isFree = (endpoint: string) => all < connections && (held.get(endpoint) ?? 0) < share;
  const hold = (endpoint: string): Release => {
    all += 1;
    held.set(endpoint, (held.get(endpoint) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      all -= 1;
      const left = (held.get(endpoint) ?? 1) - 1;
      if (left > 0) held.set(endpoint, left);
      else held.delete(endpoint);
      admitNext();
    };
  };
  const admitNext = () => {
    for (const next of waiting) {
      if (!isFree(next.endpoint)) continue;
      waiting.delete(next);
      next.admit(hold(next.endpoint));
      return;
    }
  };

  return {
    async take(endpoint, time, signal) {
      if (signal.aborted) return undefined;
      if (isFree(endpoint)) return hold(endpoint);
      return new Promise((resolve) => {
        const settle = (release?: Release) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          resolve(release);
        };
        const call = { endpoint, admit: settle };
        const giveUp = () => {
          waiting.delete(call);
          settle();
        };
        const timer = setTimeout(() => {
          refused();
          giveUp();
        }, time);
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(call);
      });
    },
  };
}
