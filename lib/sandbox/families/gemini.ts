import type { Call, SandboxFamily } from '../family';
import type { Reply } from '../reply';
import { memberOf, sameScenario } from '../scenario-answer';
import { camelBySchema, camelCase } from '../spell';
import { Asked } from './gemini/asked';
import { compose } from './gemini/compose';
import { invalid, refuse, retryAfter } from './gemini/errors';
import { frame, sseEvent } from './gemini/frame';
import { modelInfo, modelPage } from './gemini/models';
import { formProblems } from './gemini/picture-form';
import { promptDetails, sumOf } from './gemini/usage';

/** Query values that say how an answer is written, not what is asked. */
const FORM = ['alt', 'fields', 'prettyPrint', '$.xgafv', 'quotaUser'];

/** What each operation answers. An operation that is not here answers with its scenarios. */
const operations: Record<string, (call: Call) => Reply | undefined> = {
  'generate-content': generate,
  'stream-generate-content': generate,
  'count-tokens': count,
};

/** The Gemini API: https://ai.google.dev/api */
export const gemini: SandboxFamily = {
  refuse,
  keyInQuery: 'key',
  formQuery: FORM,
  queryName: (name, known) => (known.includes(camelCase(name)) ? camelCase(name) : name),
  spell: camelBySchema,
  headersOf: retryAfter,
  errorEvent: (body) => sseEvent(body),
  fromCatalog: (call) => {
    const { operation } = call.endpoint;
    if (operation === 'list-models' && call.catalog.models.length > 0) {
      const page = modelPage(call);
      const problem = {
        field: 'page_token',
        description: "Invalid value at 'page_token': it is not a page token of this list.",
      };
      return page ? frame(call, { status: 200, body: page }) : invalid([problem]);
    }
    if (operation === 'get-model' && call.model) {
      return frame(call, { status: 200, body: modelInfo(call, call.model) });
    }
    return undefined;
  },
  answer: (call) => operations[call.endpoint.operation]?.(call),
  frame,
};

function generate(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const { responseModalities } = asked.data.generationConfig;
  const lacking = responseModalities.find(
    (modality) =>
      (modality === 'IMAGE' && !call.model?.abilities.includes('image-out')) ||
      modality === 'AUDIO' ||
      modality === 'VIDEO',
  );
  if (lacking && call.model) {
    const field = 'generation_config.response_modalities';
    return invalid([
      {
        field,
        description: `* GenerateContentRequest.${field}: The requested combination of response modalities (${responseModalities.join(', ')}) is not supported by the model models/${call.model.code}.`,
      },
    ]);
  }
  const problems = formProblems(asked.data, call);
  if (problems.length > 0) return invalid(problems);
  return frame(call, twinScenario(call) ?? { status: 200, body: compose(asked.data, call) });
}

/** A stream of a request that is a scenario of the endpoint which it streams. */
function twinScenario(call: Call) {
  const twin = call.catalog.endpoints.find(
    ({ streaming }) => streaming?.by === 'endpoint' && streaming.id === call.endpoint.id,
  );
  return twin && sameScenario({ ...call, endpoint: twin }, { formQuery: FORM });
}

function count(call: Call): Reply | undefined {
  const whole = memberOf(call.body, 'generateContentRequest');
  const asked = Asked.safeParse(whole ?? call.body);
  if (!asked.success) return undefined;
  const details = promptDetails(asked.data);
  return frame(call, { status: 200, body: { totalTokens: sumOf(details), promptTokensDetails: details } });
}
