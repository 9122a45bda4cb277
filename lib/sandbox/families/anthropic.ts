import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call, SandboxFamily } from '../family';
import { jsonReply, type Reply } from '../reply';
import { isStreamed, sameScenario } from '../scenario-answer';
import { errorReply, headersFor, refuse, requestId } from './anthropic/errors';
import { Asked } from './anthropic/messages/asked';
import { requestError } from './anthropic/messages/checks';
import { compose } from './anthropic/messages/compose';
import { eventsOf } from './anthropic/messages/events';
import { promptTokens } from './anthropic/messages/usage';
import { modelInfo, modelPage } from './anthropic/models';
import { plainFrame } from './plain';

/** Members of a body and query values that say how an answer is written, not what is asked. */
const FORM = { formBody: ['stream'], formQuery: ['beta'] };

/** What each operation answers. An operation that is not here answers with its scenarios. */
const operations: Record<string, (asked: Asked, call: Call) => Reply> = { messages, 'count-tokens': count };

/** The Anthropic API: https://platform.claude.com/docs/en/api */
export const anthropic: SandboxFamily = {
  ...FORM,
  refuse,
  headersOf: headersFor,
  fromCatalog: (call) => {
    const { operation } = call.endpoint;
    if (operation === 'list-models' && call.catalog.models.length > 0) {
      const page = modelPage(call);
      return page.ok
        ? frame(call, { status: 200, body: page.value })
        : refuse({ kind: 'parameters', problems: page.problems }, call.endpoint);
    }
    return operation === 'get-model' && call.model
      ? frame(call, { status: 200, body: modelInfo(call, call.model) })
      : undefined;
  },
  answer: (call) => {
    const asked = Asked.safeParse(call.body);
    if (!asked.success) return undefined;
    const error = requestError(asked.data, call);
    return error === undefined ? operations[call.endpoint.operation]?.(asked.data, call) : errorReply(error);
  },
  frame,
};

function messages(asked: Asked, call: Call): Reply {
  const shown = sameScenario(call, FORM);
  const whole = shown && 'body' in shown && shown.status === 200 ? shown.body : compose(asked, call);
  return frame(
    call,
    isStreamed(call.endpoint, call.body)
      ? { status: 200, events: eventsOf(whole) }
      : { status: 200, body: whole },
  );
}

function count(asked: Asked, call: Call): Reply {
  return frame(call, { status: 200, body: { input_tokens: promptTokens(asked).total } });
}

function frame(call: Call, answer: Scenario['response']): Reply {
  if ('events' in answer || answer.status < 400) {
    const reply = 'events' in answer ? plainFrame(call, answer) : jsonReply(answer.status, answer.body);
    return { ...reply, headers: { 'request-id': requestId(`${call.now} ${call.seed}`) } };
  }
  const { status, body } = answer;
  return jsonReply(status, body, { headers: headersFor(status, body) });
}
