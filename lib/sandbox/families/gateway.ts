import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Call, SandboxFamily } from '../family';
import type { Reply } from '../reply';
import { sameScenario } from '../scenario-answer';
import { liveAddresses } from './ark/live-addresses';
import { refuse } from './gateway/errors';
import { createVideo, retrieveVideo } from './gateway/videos';
import { plain, plainFrame } from './plain';

const isDocumented = (reply: Reply, { responses }: Endpoint): boolean =>
  'body' in reply &&
  typeof reply.body === 'string' &&
  responses[reply.status]?.schema.safeParse(JSON.parse(reply.body)).success === true;

const isCreating = ({ endpoint }: Call) => endpoint.operation === 'create-video';

/** What gateways have of their own: https://github.com/QuantumNous/new-api */
export const gateway: SandboxFamily = {
  // An operation that documents errors of another shape is refused in that shape.
  refuse: (refusal, endpoint) => {
    const reply = refuse(refusal, endpoint);
    return endpoint && !isDocumented(reply, endpoint) ? plain.refuse(refusal, endpoint) : reply;
  },
  // A task that a page shows begins like any other, so that it can be followed to its end.
  fromCatalog: (call) => {
    const shown = isCreating(call) ? sameScenario(call, {}) : undefined;
    return isCreating(call) && !(shown && shown.status >= 400) ? createVideo(call) : undefined;
  },
  answer: (call) => (call.endpoint.operation === 'retrieve-video' ? retrieveVideo(call) : undefined),
  frame: (call, answer) =>
    plainFrame(call, 'body' in answer ? { ...answer, body: liveAddresses(answer.body, call) } : answer),
};
