import 'server-only';
import { checkSettings } from './check-settings';
import { drainOnSignals } from './drain';
import { env } from './env';
import { limitConnections } from './http-server';
import { metrics } from './metrics';
import { logProcessErrors } from './process-errors';

/** What a process does before it takes requests. */
export function start(): void {
  checkSettings();
  metrics();
  if (!env().production) return;
  logProcessErrors();
  limitConnections(env().limits, () => metrics()?.countRefusal('connectionsAtOnce'));
  drainOnSignals({ times: env().limits });
}
