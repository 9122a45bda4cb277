import type { Call } from '../../../family';
import type { PacedText, Reply } from '../../../reply';
import { isStreamed, sameScenario } from '../../../scenario-answer';
import { errorReply } from '../errors';
import { frame } from '../frame';
import { Asked } from './asked';
import { requestError } from './checks';
import { chunksOf } from './chunks';
import { compose } from './compose';

/** `POST /v1/chat/completions`; `form` names the members of a body that say only how the answer is written. */
export function chat(call: Call, form: readonly string[]): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const error = requestError(asked.data, call);
  if (error) return errorReply(error);
  const shown = sameScenario(call, { formBody: form });
  const whole = shown && 'body' in shown && shown.status === 200 ? shown.body : compose(asked.data, call);
  if (!isStreamed(call.endpoint, call.body)) return frame(call, { status: 200, body: whole });
  const reply = frame(call, { status: 200, events: chunksOf(whole, asked.data) });
  return 'events' in reply ? { ...reply, events: sideBySide(reply.events, asked.data.n ?? 1) } : reply;
}

/** Several answers are written at the same time, so together they take no longer than one. */
const sideBySide = (events: PacedText[], answers: number): PacedText[] =>
  events.map((event) => ({ ...event, delay: Math.round(event.delay / answers) }));
