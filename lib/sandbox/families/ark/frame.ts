import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call } from '../../family';
import { jsonReply, type Reply } from '../../reply';
import { plainFrame } from '../plain';
import { liveAddresses } from './live-addresses';
import { errorHeaders, requestIdOf } from './errors';

/** Between two pictures of a stream, in milliseconds. */
const PICTURE = 600;

/** An answer with the header that names the request; addresses in it lead to files that are there. */
export function frame(call: Call, answer: Scenario['response']): Reply {
  if (!('events' in answer)) {
    const { status, body } = answer;
    if (status >= 400) return jsonReply(status, body, { headers: errorHeaders(status, body) });
    return jsonReply(status, liveAddresses(body, call), { headers: headersOf(call) });
  }
  const reply = plainFrame(call, {
    ...answer,
    events: answer.events.map((event) => liveAddresses(event, call)),
  });
  const isDrawing = call.endpoint.stream?.named !== undefined && 'events' in reply;
  return {
    ...reply,
    ...(isDrawing
      ? {
          events: reply.events.map(({ text, delay }) => ({
            text,
            delay: call.hurry || delay === 0 ? 0 : PICTURE,
          })),
        }
      : {}),
    headers: headersOf(call),
  };
}

const headersOf = (call: Call) => ({ 'x-request-id': requestIdOf(`${call.now} ${call.seed}`) });
