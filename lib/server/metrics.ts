import 'server-only';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { env } from './env';
import type { RelayEntry } from './log';
import { openCalls, type OpenCalls } from './open-calls';
import type { CountedLimit } from './tally';

/** The limits of the site that refuse a call, by their names in `limits.ts`. */
export type LimitName = CountedLimit | 'callsAtOnceInAll' | 'connections' | 'connectionsAtOnce';

/** Seconds; from an answer of the sandbox to the longest stream. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900];

/**
 * What is counted for Prometheus, in the units that it asks for (https://prometheus.io/docs/practices/naming/). Every
 * label is a name of the site's own tables: nothing that a reader wrote can become a series.
 */
export function createMetrics(calls: OpenCalls) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const total = new Counter({
    name: 'lectern_relay_calls_total',
    help: 'Relayed calls that are over',
    labelNames: ['endpoint', 'upstream', 'status', 'outcome'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'lectern_relay_duration_seconds',
    help: 'From the arrival of a relayed call to the end of its answer',
    labelNames: ['endpoint', 'upstream'] as const,
    buckets: BUCKETS,
    registers,
  });
  const firstByte = new Histogram({
    name: 'lectern_relay_first_byte_seconds',
    help: 'From the arrival of a relayed call to the headers of the upstream',
    labelNames: ['endpoint', 'upstream'] as const,
    buckets: BUCKETS,
    registers,
  });
  const bytes = new Counter({
    name: 'lectern_relay_bytes_total',
    help: 'Bytes of bodies: up to upstreams, down to readers',
    labelNames: ['direction'] as const,
    registers,
  });
  const refusals = new Counter({
    name: 'lectern_limit_refusals_total',
    help: 'Calls refused by a limit of the site',
    labelNames: ['limit'] as const,
    registers,
  });
  const openNow = new Gauge({
    name: 'lectern_relay_open_calls',
    help: 'Relayed calls that are open, streams among them',
    registers,
  });
  const streamsNow = new Gauge({
    name: 'lectern_relay_open_streams',
    help: 'Relayed event streams that are open',
    registers,
  });
  return {
    countCall({
      endpoint,
      upstream,
      status,
      outcome,
      totalMs,
      firstByteMs,
      bytesUp,
      bytes: down,
    }: RelayEntry) {
      const names = { endpoint, upstream };
      total.inc({ ...names, status: `${Math.floor(status / 100)}xx`, outcome });
      duration.observe(names, totalMs / 1000);
      if (firstByteMs !== undefined) firstByte.observe(names, firstByteMs / 1000);
      bytes.inc({ direction: 'up' }, bytesUp ?? 0);
      bytes.inc({ direction: 'down' }, down);
    },
    /** Counts a call that a limit refused. */
    countRefusal: (limit: LimitName) => refusals.inc({ limit }),
    /** Everything in Prometheus's text format, of the type `contentType`. */
    print: () => {
      const { calls: open, streams } = calls.count();
      openNow.set(open);
      streamsNow.set(streams);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

type Metrics = ReturnType<typeof createMetrics>;

declare global {
  // Routes may be bundled apart, but a process has one set of counts.
  var lecternMetrics: Metrics | undefined;
}

/** The counts of this process, or nothing where the operator has not turned them on. */
export const metrics = (): Metrics | undefined =>
  env().metrics && (globalThis.lecternMetrics ??= createMetrics(openCalls()));
