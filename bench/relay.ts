import { callsPerSecond, eventDelays, firstByte } from './calls';
import { startRoutes } from './relay-routes';
import type { Part } from './report';
import { interleave, median, quantile, ratio } from './stats';

const STREAMS = [1, 32] as const;
const CONCURRENCY = 16;
const BARE = 'bare Next route';

/** Our relay with all of its checks against no relay at all, nginx, and the least a Next route can do. */
export const measureRelay: Part = async ({ quick }) => {
  const { routes, notes, stop } = await startRoutes();
  const names = Object.keys(routes);
  const route = (name: string) => {
    const found = routes[name];
    if (!found) throw new Error(`There is no route "${name}"`);
    return found;
  };
  try {
    for (const name of names) await callsPerSecond(route(name), CONCURRENCY, quick ? 500 : 2_000);
    const first = await interleave(names, quick ? 100 : 400, (name) => firstByte(route(name)));
    const streamed = new Map<number, Map<string, number[][]>>();
    for (const count of STREAMS) {
      const rounds = await interleave(names, quick ? 2 : 5, (name) =>
        eventDelays(route(name), count, quick ? 1_500 : 3_000),
      );
      streamed.set(count, rounds);
    }
    const throughput = await interleave(names, quick ? 2 : 5, (name) =>
      callsPerSecond(route(name), CONCURRENCY, quick ? 500 : 1_000),
    );

    const firstOf = (name: string) => median(first.get(name) ?? []);
    const added = (name: string) => firstOf(name) - firstOf('direct');
    const delay = (name: string, count: number, share: number) =>
      median((streamed.get(count)?.get(name) ?? []).map((delays) => quantile(delays, share)));
    const perSecond = (name: string) => median(throughput.get(name) ?? []);
    const others = names.filter((name) => name !== 'Lectern');
    return {
      columns: [
        'first byte',
        'added',
        ...STREAMS.flatMap((count) => [`p50 at ${count}`, `p99 at ${count}`]),
        'calls/s',
      ],
      rows: names.map((name) => ({
        name,
        values: [
          firstOf(name),
          added(name),
          ...STREAMS.flatMap((count) => [delay(name, count, 0.5), delay(name, count, 0.99)]),
          perSecond(name),
        ],
      })),
      ratios: [
        { name: `added first byte / ${BARE}`, value: ratio(added('Lectern'), added(BARE)), limit: 1.1 },
        {
          name: `event delay p50 at 32 / ${BARE}`,
          value: ratio(delay('Lectern', 32, 0.5), delay(BARE, 32, 0.5)),
          limit: 1.2,
        },
        { name: 'event delay p99 at 32, ms', value: delay('Lectern', 32, 0.99), limit: 25 },
        ...others.flatMap((name) => [
          { name: `first byte / ${name}`, value: ratio(firstOf('Lectern'), firstOf(name)) },
          ...STREAMS.map((count) => ({
            name: `event delay p50 at ${count} / ${name}`,
            value: ratio(delay('Lectern', count, 0.5), delay(name, count, 0.5)),
          })),
          { name: `calls per second / ${name}`, value: ratio(perSecond('Lectern'), perSecond(name)) },
        ]),
      ],
      notes: [`Times in ms; streams send an event every 50 ms each; ${CONCURRENCY} calls at once.`, ...notes],
    };
  } finally {
    await stop();
  }
};
