import 'server-only';
import { logRelay, type RelayLog } from './log';
import { metrics } from './metrics';

/** Writes a call's line of log and counts it. */
export const recordCall: RelayLog = (entry) => {
  logRelay(entry);
  metrics()?.countCall(entry);
};
