/**
 * A process for tests: the relay in front of UPSTREAM over real HTTP, which ends on signals as the site does. It prints
 * its address as a first line, and then its log. DRAIN_TIMES: `unready,drain,lastWords` in milliseconds.
 */
import type { RequestPlan } from '@/lib/request/plan';
import { createAdmission } from '@/lib/server/admission';
import { drainOnSignals } from '@/lib/server/drain';
import { answerHealth } from '@/lib/server/health';
import { defaultLimits } from '@/lib/server/limits';
import { openCalls } from '@/lib/server/open-calls';
import { logProcessErrors } from '@/lib/server/process-errors';
import { relay } from '@/lib/server/relay';
import { createAgent } from '@/lib/server/upstream-agent';
import { createUpstreamPlaces } from '@/lib/server/upstream-places';
import { manyCalls } from './open-limits';
import { serveHandler } from './serve-handler';

const { UPSTREAM = '', DRAIN_TIMES } = process.env;

const plan: RequestPlan = {
  id: 'toy.say',
  method: 'POST',
  template: '/v1/{how}',
  params: [{ name: 'how', in: 'path', type: 'string', required: true }],
  auth: [],
  body: { mediaType: 'application/json', required: true },
};
const origin = 'https://docs.example';
const settings = {
  site: { url: origin, origin, explicit: true },
  keyRing: [{ id: 'a', secret: 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A' }],
  allowPrivateUpstream: true,
} as const;
const target = {
  plan,
  upstream: { id: 'gateway', label: 'Stub', baseUrl: UPSTREAM, publicUrl: UPSTREAM, kind: 'live' },
  settings,
  admission: createAdmission({ ...settings, trustProxy: 0, limits: { ...defaultLimits, ...manyCalls } }),
  dispatcher: createAgent(true),
  places: createUpstreamPlaces(defaultLimits.connections),
  answerInProcess: () => Promise.reject(new Error('The sandbox was asked')),
} as const;

const [unreadyTime = 0, drainTime = 0, lastWordsTime = 0] = (DRAIN_TIMES ?? '').split(',').map(Number);
logProcessErrors();
drainOnSignals({ times: DRAIN_TIMES ? { unreadyTime, drainTime, lastWordsTime } : defaultLimits });

const { url } = await serveHandler(async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/health') return answerHealth(openCalls().phase());
  if (pathname === '/stray') {
    void Promise.reject(Object.assign(new TypeError('sk-canary'), { code: 'ERR_STRAY' }));
    setTimeout(() => {
      throw new RangeError('sk-canary');
    });
    return new Response(null, { status: 204 });
  }
  return relay(request, target);
});
process.stdout.write(`${url}\n`);
