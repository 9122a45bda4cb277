import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSON_CALL } from './reader';
import type { Visitor } from './visitor';

/** One call of the load: when it began and how it ended. */
export type Done = { at: number; took: number; outcome: string };

/**
 * Calls through `url` as a visitor, so many a second, whatever becomes of them, until it is stopped; each says its own
 * number in the body's `id`, and asks the API to take `after` milliseconds. `stop` waits for the last.
 */
export function steadyLoad(
  visitor: Visitor,
  url: string,
  perSecond: number,
  after: (id: number) => number = () => 0,
) {
  const agent = new Agent({ keepAlive: true });
  const calls: Promise<Done>[] = [];
  const over = new AbortController();
  const start = performance.now();
  const call = async (id: number): Promise<Done> => {
    const at = performance.now();
    const body = JSON.stringify({ contents: [], id, after: after(id) });
    const outcome = await visitor.ask(`${url}${JSON_CALL}`, { method: 'POST', body, agent }).then(
      ({ status, text }) => (status === 200 ? '200' : `${status} ${text.slice(0, 200)}`),
      (error: unknown) => String(error),
    );
    return { at, took: performance.now() - at, outcome };
  };
  const running = (async () => {
    while (!over.signal.aborted) {
      calls.push(call(calls.length));
      await sleep(Math.max(0, start + (calls.length * 1000) / perSecond - performance.now()));
    }
  })();
  return {
    stop: async (): Promise<Done[]> => {
      over.abort();
      await running;
      const done = await Promise.all(calls);
      agent.destroy();
      return done;
    },
  };
}

/** How many calls ended in which way. */
export function outcomesOf(done: readonly Done[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of done) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The value below which that part of the numbers is. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
