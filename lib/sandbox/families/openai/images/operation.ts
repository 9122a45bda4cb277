import type { Call } from '../../../family';
import { modelLacks } from '../../../model-lacks';
import type { PacedText, Reply } from '../../../reply';
import { isStreamed } from '../../../scenario-answer';
import { errorReply, refuse } from '../errors';
import { frame } from '../frame';
import { Asked, painterOf } from './asked';
import { requestError } from './checks';
import { compose, eventsOf } from './compose';
import { settle } from './settle';

/** Time between two events of a stream of pictures, in ms. */
const PAINTING = 400;

/** Makes new pictures, or changes some: `operation` begins the names of events, such as `image_edit`. */
export const paint =
  (operation: string) =>
  (call: Call): Reply | undefined => {
    const asked = Asked.safeParse(call.body);
    if (!asked.success) return undefined;
    const { model, narrow } = painterOf(call);
    const { body: schema } = call.contract;
    // The default model has its limits too, although the request does not name it.
    const lacks = call.model || !schema ? [] : modelLacks(call.body, schema, narrow);
    if (model && schema && lacks.length > 0) {
      return refuse({ kind: 'model_lacks', model: model.code, problems: lacks, schema }, call.endpoint);
    }
    const error = requestError(asked.data, call, narrow);
    if (error) return errorReply(error);
    const streams = isStreamed(call.endpoint, call.body);
    const settled = settle(asked.data, streams);
    if (!streams) return frame(call, { status: 200, body: compose(asked.data, settled, call, narrow) });
    const reply = frame(call, { status: 200, events: eventsOf(asked.data, settled, call, operation) });
    return 'events' in reply ? { ...reply, events: reply.events.map(paced) } : reply;
  };

const paced = (event: PacedText, index: number): PacedText => ({
  ...event,
  delay: index === 0 ? 0 : PAINTING,
});
