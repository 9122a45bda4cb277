import type { Endpoint, Scenario, StreamSpec } from '@/lib/endpoint/endpoint';
import type { z } from 'zod';
import type { Call, Refusal, SandboxFamily } from '../family';
import { hash } from '../hash';
import { drawFile, isKind, MEDIA } from '../media-link';
import { bytesReply, jsonReply, type PacedText, type Reply } from '../reply';
import { memberOf } from '../scenario-answer';

const STATUS: Record<Refusal['kind'], number> = {
  control: 400,
  no_key: 401,
  unknown_path: 404,
  unknown_model: 404,
  media_type: 400,
  no_body: 400,
  broken_json: 400,
  broken_form: 400,
  parameters: 400,
  body: 400,
  model_lacks: 400,
  too_large: 413,
};

/** What is done for an endpoint whose family has nothing of its own. */
export const plain: SandboxFamily = {
  refuse: (refusal, endpoint) => {
    const status = STATUS[refusal.kind];
    return jsonReply(
      refusal.kind === 'unknown_path' && refusal.allowed.length > 0 ? 405 : status,
      errorBody(status, messageOf(refusal), endpoint),
      refusal.kind === 'unknown_path' && refusal.allowed.length > 0
        ? { headers: { allow: refusal.allowed.join(', ') } }
        : {},
    );
  },
};

/** A scenario's answer as JSON, or its events as server-sent events with the documented end. */
export function plainFrame(call: Call, answer: Scenario['response']): Reply {
  if (!('events' in answer)) return jsonReply(answer.status, answer.body);
  const { stream } = call.endpoint;
  return {
    status: answer.status,
    mediaType: 'text/event-stream; charset=utf-8',
    events: stream ? sseEvents(answer.events, stream, call) : [],
  };
}

/** A picture or a video of that type, for a request of nothing in particular. */
export function plainBytes({ seed, path }: Call, mediaType: string): Reply {
  const kind = Object.entries(MEDIA).find(([, type]) => type === mediaType)?.[0];
  const linked = { width: 1280, height: 720, seconds: 4, seed: `${seed} ${Object.values(path).join(' ')}` };
  return bytesReply(drawFile({ kind: isKind(kind) ? kind : 'png', ...linked }), mediaType);
}

/** The documented shape with our message where it has a place for one; else `{ error: { message, code } }`. */
function errorBody(status: number, message: string, endpoint: Endpoint | undefined): unknown {
  const usual = { error: { message, type: 'sandbox_error', param: null, code: String(status) } };
  const documented = endpoint?.responses[status];
  if (!documented) return usual;
  const shapes: unknown[] = [
    usual,
    { error: { message } },
    { error: { message, code: status } },
    { message },
  ];
  const example = documented.example;
  return (
    shapes.find((shape) => documented.schema.safeParse(shape).success) ??
    (typeof example === 'object' && example !== null ? example : usual)
  );
}

/** A refusal in one plain sentence. */
export function messageOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'control':
    case 'parameters':
    case 'model_lacks':
      return `${refusal.problems.map(({ where, message }) => `${where} ${message}`).join('; ')}.`;
    case 'no_key':
      return 'A key is missing. The sandbox takes any text that is not empty.';
    case 'unknown_path':
      return refusal.allowed.length > 0
        ? `${refusal.path} does not take ${refusal.method}, but ${refusal.allowed.join(', ')}.`
        : `There is nothing at ${refusal.path}.`;
    case 'unknown_model':
      return `The model ${refusal.model} does not exist or is not served here.`;
    case 'media_type':
      return `The body must be ${refusal.accepted.join(' or ')}, not ${refusal.mediaType}.`;
    case 'no_body':
      return 'The request needs a body.';
    case 'broken_json':
      return `The body is not JSON: ${refusal.reason}`;
    case 'broken_form':
      return `The body is not a form: ${refusal.reason}`;
    case 'body':
      return `${refusal.issues.map(issueSentence).join('; ')}.`;
    case 'too_large':
      return `The body may have at most ${refusal.limit} bytes.`;
  }
}

const issueSentence = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length > 0 ? path.join('.') : 'body'}: ${message}`;

/** Between two events, in milliseconds: 40 to 80, by the request. */
export const paceOf = (seed: string, index: number): number => 40 + (hash(`pace ${index} ${seed}`) % 41);

/** One server-sent event, with the name that the description of the stream gives it. */
export function sseEvent(event: unknown, stream: StreamSpec | undefined): string {
  const name = stream?.named === undefined ? undefined : memberOf(event, stream.named);
  return `${typeof name === 'string' ? `event: ${name}\n` : ''}data: ${JSON.stringify(event)}\n\n`;
}

function sseEvents(events: unknown[], stream: StreamSpec, call: Call): PacedText[] {
  const framed = events.map((event, index) => ({
    text: sseEvent(event, stream),
    delay: index === 0 ? 0 : paceOf(call.seed, index),
  }));
  return stream.end.by === 'data' ? [...framed, { text: `data: ${stream.end.data}\n\n`, delay: 0 }] : framed;
}
