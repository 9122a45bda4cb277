import 'server-only';
import { checkSettings } from './check-settings';
import { drainOnSignals } from './drain';
import { env } from './env';
import { nameFileRefusals } from './file-refusals';
import { dropForgedHeaders } from './forged-headers';
import { limitConnections } from './http-server';
import { metrics } from './metrics';
import { logProcessErrors } from './process-errors';
import { secureAnswers } from './secure-answers';
import { refuseForeignTargets } from './refuse-targets';

/**
 * What a process does before it takes requests. In development no answer has a policy, which live reload would break.
 *
 * @param mediaHosts hosts whose images and videos a reader may load into a page.
 */
export function start(mediaHosts: readonly string[]): void {
  checkSettings();
  metrics();
  if (!env().production) return;
  logProcessErrors();
  limitConnections(env().limits, () => metrics()?.countRefusal('connectionsAtOnce'));
  dropForgedHeaders();
  nameFileRefusals();
  secureAnswers({ mediaHosts, https: env().site.origin.startsWith('https:') });
  refuseForeignTargets();
  drainOnSignals({ times: env().limits });
}
