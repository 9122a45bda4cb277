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
