import type { Call } from '../../../family';
import type { Reply } from '../../../reply';
import { isStreamed, memberOf, sameScenario } from '../../../scenario-answer';
import { errorReply } from '../errors';
import { frame } from '../frame';
import { Asked } from './asked';
import { requestError } from './checks';
import { eventsOf, unfinished } from './events';
import { createEndpoint, findResponse, newResponse, type Found } from './stored';

/** `POST /v1/responses` */
export function create(call: Call, form: readonly string[]): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const { previous_response_id: previous, stream_options: options } = asked.data;
  const shown = shownResponse(call, form);
  const earlier = previous === undefined ? undefined : findResponse(previous, call);
  if (previous !== undefined && !earlier && !shown) {
    return errorReply({
      message: `Previous response with id '${previous.slice(0, 80)}' not found.`,
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    });
  }
  const items = earlier?.items ?? [];
  const error = requestError({ ...asked.data, input: [...items, ...asked.data.input] }, call);
  if (error) return errorReply(error);
  const { response, phase } = shown
    ? { response: shown, phase: undefined }
    : newResponse(asked.data, call, items);
  if (!isStreamed(call.endpoint, call.body)) {
    const body = phase === undefined ? response : asOf(response, phase);
    return frame(call, { status: 200, body });
  }
  const pads = options?.include_obfuscation !== false;
  return frame(call, { status: 200, events: eventsOf(response, { pads }) });
}

/** The response that a scenario shows for this request. A stream tells of one up to its end, which it must have. */
function shownResponse(call: Call, form: readonly string[]): unknown {
  const shown = sameScenario(call, { formBody: form });
  if (!shown || !('body' in shown) || shown.status !== 200) return undefined;
  const isOver = ENDED.has(String(memberOf(shown.body, 'status')));
  return isOver || !isStreamed(call.endpoint, call.body) ? shown.body : undefined;
}

/** `GET /v1/responses/{response_id}`: with `stream`, the events again, from the one that was seen last. */
export function get(call: Call): Reply {
  const found = findResponse(idOf(call), call);
  if (!found) return notFound(call);
  if (call.query['stream'] !== 'true')
    return frame(call, { status: 200, body: asOf(found.response, found.phase) });
  const after = Number(call.query['starting_after'] ?? -1);
  const events = eventsOf(found.response, { pads: call.query['include_obfuscation'] !== 'false' });
  return frame({ ...call, endpoint: createEndpoint(call) }, { status: 200, events: events.slice(after + 1) });
}

/** `POST /v1/responses/{response_id}/cancel`: an answer that has ended is returned as it is. */
export function cancel(call: Call): Reply {
  const found = findResponse(idOf(call), call);
  if (!found) return notFound(call);
  if (found.response['background'] !== true)
    return errorReply({ message: 'Cannot cancel a synchronous response.' });
  const phase = ENDED.has(found.phase) ? found.phase : 'cancelled';
  return frame(call, { status: 200, body: asOf(found.response, phase) });
}

/** `DELETE /v1/responses/{response_id}`: nothing is stored, so nothing is gone, but the answer is the API's. */
export function remove(call: Call): Reply {
  const id = idOf(call);
  if (!findResponse(id, call)) return notFound(call);
  return frame(call, { status: 200, body: { id, object: 'response', deleted: true } });
}

const ENDED = new Set(['completed', 'incomplete', 'failed', 'cancelled']);

/** A response as it is in a phase: nothing is written before it has ended. */
const asOf = (response: unknown, phase: Found['phase']): unknown =>
  ['queued', 'in_progress', 'cancelled'].includes(phase) ? unfinished(response, phase) : response;

const idOf = ({ path }: Call): string => path['response_id'] ?? '';

const notFound = (call: Call): Reply =>
  errorReply({ message: `Response with id '${idOf(call).slice(0, 80)}' not found.` }, 404);
