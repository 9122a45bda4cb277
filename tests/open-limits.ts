/** Limits that a test does not reach where it does not mean to. */
export const manyCalls = {
  callsPerMinute: 1_000_000,
  callsPerMinutePerAddress: 1_000_000,
  callsAtOnce: 10_000,
  streamsAtOnce: 10_000,
  callsAtOncePerAddress: 10_000,
  callsAtOnceInAll: 10_000,
} as const;

/** Settings of a site that a test or a benchmark calls from one address, more often than readers may. */
export const openLimits = {
  CALLS_PER_MINUTE: '1000000',
  CALLS_PER_MINUTE_PER_ADDRESS: '1000000',
  SANDBOX_CALLS_PER_MINUTE: '1000000',
  KEYS_PER_MINUTE: '1000000',
  CALLS_AT_ONCE: '1000',
  STREAMS_AT_ONCE: '1000',
  CALLS_AT_ONCE_PER_ADDRESS: '1000',
};
