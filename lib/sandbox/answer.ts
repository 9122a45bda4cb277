import type { Catalog } from '@/lib/endpoint/catalog';
import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { beginsJob } from '@/lib/endpoint/job';
import { mediaTypesOf, planOf } from '@/lib/endpoint/plan';
import type { RequestSpec } from '@/lib/request/spec';
import { parseControl } from './control';
import { controlled, failsLater, isEventStream, plainly } from './controlled';
import { families } from './families';
import { plain, plainBytes, plainFrame, sseEvent } from './families/plain';
import type { Call, Refusal, SandboxFamily } from './family';
import { findEndpoint } from './find-endpoint';
import { hash } from './hash';
import { mediaAt } from './media-link';
import { inParts } from './range';
import { readBody } from './read-body';
import { checkCall, hasKey, headerOf, queryOf } from './read-call';
import type { ReceivedFiles } from './read-form';
import { receive, type Received } from './received';
import { jsonReply, type Reply, type SandboxAnswer } from './reply';
import { defaultScenario, memberOf, sameScenario, without } from './scenario-answer';
import { checksummed, type Seal } from './seal';
import { modelsServedBy } from './served-model';

/** `now` is in milliseconds; `control` is the value of the header `x-sandbox`; `seal` packs what ids carry. */
export type AnswerOptions = { now: number; control?: string; keyNeeded: boolean; seal?: Seal };

/**
 * Answers a request as the API of its path would. The path may stand below `/sandbox`. The same request at the same
 * `now` has the same answer; nothing of a key is ever part of it.
 */
export function answer(catalog: Catalog, spec: RequestSpec, options: AnswerOptions): SandboxAnswer {
  const received = receive(spec);
  const made = mediaAt(received, options);
  const found = findEndpoint(catalog, received);
  const family = found.family === undefined ? plain : families[found.family];
  const control = parseControl(options.control);
  if (!control.ok) return plainly(family.refuse({ kind: 'control', problems: control.problems }, undefined));
  if (made) return controlled(inParts(made, received), control.value);
  if (found.type !== 'endpoint') {
    const allowed = found.type === 'other_method' ? found.allowed : [];
    const { method, path } = received;
    return controlled(
      family.refuse({ kind: 'unknown_path', method, path, allowed }, undefined),
      control.value,
    );
  }
  const { endpoint } = found;
  const { status, hurry } = control.value;
  const asked: Asked = { received, path: found.path, hurry, options };
  if (status === undefined || status < 300) {
    return controlled(inParts(replyTo(catalog, endpoint, family, asked), received), control.value);
  }
  const failure = provoked(endpoint, family, status);
  const begun = control.value.break === undefined ? undefined : replyTo(catalog, endpoint, family, asked);
  const asEvent = (body: unknown, sent: number) =>
    family.errorEvent?.(body, endpoint, sent) ?? sseEvent(body, endpoint.stream);
  return begun && isEventStream(begun)
    ? failsLater(begun, failure, asEvent, control.value)
    : controlled(failure, control.value);
}

/** Refuses a body that could not be read, in the shape of the API at that path. */
export function refuseBody(
  catalog: Catalog,
  spec: RequestSpec,
  refusal: Extract<Refusal, { kind: 'too_large' | 'broken_json' | 'broken_form' }>,
): SandboxAnswer {
  const found = findEndpoint(catalog, receive(spec));
  const speaker = found.family === undefined ? plain : families[found.family];
  return plainly(speaker.refuse(refusal, found.type === 'endpoint' ? found.endpoint : undefined));
}

type Asked = { received: Received; path: Record<string, string>; hurry: boolean; options: AnswerOptions };

function replyTo(
  catalog: Catalog,
  described: Endpoint,
  family: SandboxFamily,
  { received, path, hurry, options }: Asked,
): Reply {
  const refuse = (refusal: Refusal) => family.refuse(refusal, described);
  if (options.keyNeeded && described.auth.length > 0 && !hasKey(received, described, family)) {
    return refuse({ kind: 'no_key' });
  }
  const plan = planOf(described);
  const body = readBody(received, described, plan);
  if (!body.ok) return refuse(body.refusal);
  const { endpoint, files } = body;
  const contract = contractOf(endpoint);
  const spelled = contract.body ? (family.spell?.(body.value, contract.body) ?? body.value) : undefined;

  const place = endpoint.model;
  const named = place?.in === 'path' ? path[place.name] : place && memberOf(spelled, place.name);
  const modelCode = typeof named === 'string' ? named : undefined;
  const served = modelsServedBy(catalog, endpoint);
  const model = served.find(({ code }) => code === modelCode);

  const call: Call = {
    catalog,
    endpoint,
    contract,
    ...(modelCode === undefined ? {} : { modelCode }),
    ...(model ? { model } : {}),
    path,
    query: queryOf(received, plan, family),
    header: headerOf(received, plan),
    body: spelled,
    files,
    // Short, because ids and choices hash it again and again. A stream and a whole answer share it.
    seed: `${modelCode ?? ''} ${hash(questionOf(received, spelled, family, files))}`,
    now: options.now,
    hurry,
    seal: options.seal ?? checksummed,
    base: received.base,
  };
  const isUnknown = modelCode !== undefined && !model && served.length > 0;
  const refusal: Refusal | undefined = isUnknown
    ? { kind: 'unknown_model', model: modelCode, endpoint }
    : (body.refusal ?? checkCall(call, plan));
  if (!refusal) return family.fromCatalog?.(call) ?? fromScenarios(call, family);
  // A request that a page shows as refused is refused in the words of that page.
  const shown = sameScenario(call, { formQuery: family.formQuery, isModelMeant: isUnknown });
  return shown && shown.status >= 400 ? (family.frame ?? plainFrame)(call, shown) : refuse(refusal);
}

/** The scenario that was asked for, else an answer fitted to the request, else the default scenario. */
function fromScenarios(call: Call, family: SandboxFamily): Reply {
  const frame = family.frame ?? plainFrame;
  const bytes = binaryType(call.endpoint);
  const same = sameScenario(call, { formQuery: family.formQuery });
  // Where the answer is bytes, a scenario that goes well has only the name of a file like them; a job that is begun
  // gets an id of its own, or it would never go on.
  const isMade = bytes !== undefined || beginsJob(call.catalog.jobs ?? [], call.endpoint);
  if (same && (!isMade || same.status >= 300)) return frame(call, same);
  const fitted = family.answer?.(call);
  if (fitted) return fitted;
  if (bytes !== undefined) return plainBytes(call, bytes);
  if (same) return frame(call, same);
  const first = defaultScenario(call);
  return first ? frame(call, first) : jsonReply(200, {});
}

/** The media type of an endpoint that answers with bytes; of several, the first. */
const binaryType = ({ responses }: Endpoint): string | undefined => {
  const [type = ''] = responses[200] ? mediaTypesOf(responses[200]) : [];
  return /^(?:image|video)\//.test(type) ? type : undefined;
};

/** The text of a request as far as it says what is asked; of files, their names and sizes. */
function questionOf(
  { text, parts }: Received,
  body: unknown,
  { formBody = [] }: SandboxFamily,
  files: ReceivedFiles,
): string {
  if (!parts && formBody.length === 0) return text ?? '';
  const sent = Object.values(files).flatMap((list) =>
    list.map(({ name, bytes }) => `${name} ${bytes.length}`),
  );
  return [JSON.stringify(without(body, formBody)) ?? '', ...sent].join('\n');
}

/** A documented status with its documented body, whatever the request says. */
function provoked(endpoint: Endpoint, family: SandboxFamily, status: number): Reply {
  const documented = endpoint.responses[status];
  const scenario = endpoint.scenarios.find(({ response }) => response.status === status)?.response;
  const body = documented?.example ?? (scenario && 'body' in scenario ? scenario.body : undefined);
  if (body === undefined) {
    const known = Object.entries(endpoint.responses)
      .filter(([, { example }]) => example !== undefined)
      .map(([code]) => code);
    const message = `is not documented for this operation; use ${known.join(', ')}`;
    const problems = [{ where: `x-sandbox status=${status}`, message }];
    return family.refuse({ kind: 'control', problems }, endpoint);
  }
  return jsonReply(status, body, {
    headers: { ...(status === 429 ? { 'retry-after': '30' } : {}), ...family.headersOf?.(status, body) },
  });
}
