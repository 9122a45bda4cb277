import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call } from '../../family';
import { jsonReply, type Reply } from '../../reply';
import { plainFrame } from '../plain';
import { requestId } from './errors';
import { liveAddresses } from './images/live-addresses';

/** An answer in the form that was asked for, with the header that names the request and addresses that lead somewhere. */
export function frame(call: Call, answer: Scenario['response']): Reply {
  const reply =
    'events' in answer
      ? plainFrame(call, answer)
      : jsonReply(answer.status, liveAddresses(answer.body, call));
  return { ...reply, headers: { ...requestId(`${call.now} ${call.seed}`), ...reply.headers } };
}
