import 'server-only';
import type { Dispatcher } from 'undici';
import type { RequestPlan } from '@/lib/request/plan';
import { admission } from './admission';
import { env } from './env';
import { metrics } from './metrics';
import { openCalls } from './open-calls';
import { recordCall } from './record-call';
import { relay, type AnswerInProcess } from './relay';
import { startCall } from './relay-call';
import { createAgent } from './upstream-agent';
import { createUpstreamPlaces, type UpstreamPlaces } from './upstream-places';
import { findUpstream } from './upstreams';

type Context = { params: Promise<{ upstream: string; endpoint: string }> };

/** The route handler of the relay: finds the upstream and the plan by their ids, in the site's own tables only. */
export function relayRoute(
  findPlan: (id: string) => RequestPlan | undefined,
  answerInProcess: AnswerInProcess,
): (request: Request, context: Context) => Promise<Response> {
  let dispatcher: Dispatcher | undefined;
  let places: UpstreamPlaces | undefined;
  return async (request, { params }) => {
    const settings = env();
    const { upstream: upstreamId, endpoint } = await params;
    const upstream = findUpstream(settings, upstreamId);
    const plan = findPlan(endpoint);
    if (!upstream || !plan) {
      // The ids are a client's text: neither the log nor a metric names them.
      const names = { endpoint: plan?.id ?? 'unknown', upstream: upstream?.id ?? 'unknown' };
      return startCall({ ...names, log: recordCall, calls: openCalls() }).refuse('not_documented');
    }
    const { limits } = settings;
    dispatcher ??= createAgent(settings.allowPrivateUpstream, { limits, ownPort: settings.port });
    places ??= createUpstreamPlaces(limits.connections, () => metrics()?.countRefusal('connections'));
    return relay(request, {
      plan,
      upstream,
      settings,
      dispatcher,
      places,
      answerInProcess,
      limits,
      admission: admission(),
    });
  };
}
