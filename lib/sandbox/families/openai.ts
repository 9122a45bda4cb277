import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call, SandboxFamily } from '../family';
import { jsonReply, type PacedText, type Reply } from '../reply';
import { isStreamed, sameScenario } from '../scenario-answer';
import { Asked } from './openai/chat/asked';
import { requestError } from './openai/chat/checks';
import { chunksOf } from './openai/chat/chunks';
import { compose } from './openai/chat/compose';
import { errorHeaders, errorReply, refuse, requestId } from './openai/errors';
import { modelInfo, modelList } from './openai/models';
import { plainFrame } from './plain';

/** Members of a body that say how an answer is written, not what is asked. */
const FORM = ['stream', 'stream_options'];

/** What each operation answers. An operation that is not here answers with its scenarios. */
const operations: Record<string, (call: Call) => Reply | undefined> = { 'chat-completions': chat };

/** The OpenAI API: https://platform.openai.com/docs/api-reference */
export const openai: SandboxFamily = {
  refuse,
  formBody: FORM,
  headersOf: errorHeaders,
  fromCatalog: (call) => {
    const { operation } = call.endpoint;
    if (operation === 'list-models') {
      const list = modelList(call);
      return list.data.length > 0 ? frame(call, { status: 200, body: list }) : undefined;
    }
    return operation === 'get-model' && call.model
      ? frame(call, { status: 200, body: modelInfo(call, call.model) })
      : undefined;
  },
  answer: (call) => operations[call.endpoint.operation]?.(call),
  frame,
};

function chat(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const error = requestError(asked.data, call);
  if (error) return errorReply(error);
  const shown = sameScenario(call, { formBody: FORM });
  const whole = shown && 'body' in shown && shown.status === 200 ? shown.body : compose(asked.data, call);
  if (!isStreamed(call.endpoint, call.body)) return frame(call, { status: 200, body: whole });
  const reply = frame(call, { status: 200, events: chunksOf(whole, asked.data) });
  return 'events' in reply ? { ...reply, events: sideBySide(reply.events, asked.data.n ?? 1) } : reply;
}

/** Several answers are written at the same time, so together they take no longer than one. */
const sideBySide = (events: PacedText[], answers: number): PacedText[] =>
  events.map((event) => ({ ...event, delay: Math.round(event.delay / answers) }));

function frame(call: Call, answer: Scenario['response']): Reply {
  const reply = 'events' in answer ? plainFrame(call, answer) : jsonReply(answer.status, answer.body);
  return { ...reply, headers: { ...requestId(`${call.now} ${call.seed}`), ...reply.headers } };
}
