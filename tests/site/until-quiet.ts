import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from './instance';
import type { startUpstream } from './start-upstream';

const LIMIT = 20_000;

/** The calls that an instance, started with `METRICS`, counts as open, streams among them. */
export async function openCalls({ url }: Pick<Instance, 'url'>): Promise<number> {
  const text = await (await fetch(`${url}/api/metrics`)).text();
  return Number(/^lectern_relay_open_calls (\d+)$/m.exec(text)?.[1]);
}

/**
 * Waits until an instance, started with `METRICS`, has no call open, and until the upstream's connections are no more
 * than `idle`. Throws with the numbers where that does not come to be.
 */
export async function untilQuiet(
  site: Pick<Instance, 'url'>,
  upstream?: Awaited<ReturnType<typeof startUpstream>>,
  idle = Infinity,
): Promise<void> {
  const until = performance.now() + LIMIT;
  for (;;) {
    const calls = await openCalls(site);
    const open = upstream && idle < Infinity ? (await upstream.counts()).open : 0;
    if (calls === 0 && open <= idle) return;
    if (performance.now() > until) {
      throw new Error(`After ${LIMIT / 1000} s ${calls} calls and ${open} connections upstream are open`);
    }
    await sleep(50);
  }
}
