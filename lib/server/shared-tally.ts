import 'server-only';
import type { Limits } from './limits';
import { notice } from './log';
import type { Ask, Tally, Verdict } from './tally';

type Holding = Tally & { hold(ask: Ask): void };

const NOTICE_EVERY = 60_000;

/**
 * Counts in `shared`, and in `local` while that fails or takes longer than `limits.redisTime`: then it is left alone for
 * `limits.redisRest`, so that not every call waits. The operator reads one line a minute. What is held is known to both.
 */
export function sharedTally(
  shared: Holding,
  local: Holding,
  limits: Pick<Limits, 'redisTime' | 'redisRest'>,
  say: (sentence: string) => void = notice,
): Tally {
  let restUntil = 0;
  let saidAt = -Infinity;
  const fail = () => {
    const now = performance.now();
    restUntil = now + limits.redisRest;
    if (now - saidAt < NOTICE_EVERY) return;
    saidAt = now;
    say('Redis does not answer: this instance counts calls by itself until it does.');
  };
  const decideLocally = async (ask: Ask): Promise<Verdict> => {
    const verdict = await local.take(ask);
    if (verdict.ok) shared.hold(ask);
    else shared.free(ask);
    return verdict;
  };
  return {
    async take(ask) {
      if (performance.now() < restUntil) return decideLocally(ask);
      try {
        const verdict = await within(limits.redisTime, shared.take(ask));
        if (verdict.ok) {
          local.hold(ask);
          shared.hold(ask);
        }
        return verdict;
      } catch {
        // Whatever it is, stopped, slow, read-only or full: the call goes on.
        fail();
        return decideLocally(ask);
      }
    },
    free(ask) {
      shared.free(ask);
      local.free(ask);
    },
  };
}

/** The promise, or a rejection after `time` ms. Answers that came while this process was busy still count. */
function within<T>(time: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(reject, new Error('Too slow')), time);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
