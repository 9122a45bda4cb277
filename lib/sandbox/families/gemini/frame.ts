import type { Scenario } from '@/lib/endpoint/endpoint';
import type { Call } from '../../family';
import { jsonReply, type PacedText, type Reply } from '../../reply';
import { paceOf } from '../plain';
import { chunksOf } from './chunks';
import { invalid } from './errors';
import { applyFieldMask, parseFieldMask } from './field-mask';

/**
 * Puts an answer into the form that `alt`, `fields` and `prettyPrint` ask for, and cuts a whole answer to a stream where
 * the endpoint streams. Refuses a form that there is not.
 */
export function frame(call: Call, answer: Scenario['response']): Reply {
  const { endpoint, query } = call;
  const { status } = answer;
  const { alt, fields } = query;
  if (alt === 'media' || alt === 'proto') {
    const description = `Invalid value at 'alt': the sandbox writes json and sse, not ${alt}.`;
    return invalid([{ field: 'alt', description }]);
  }
  const mask = fields === undefined ? new Map() : parseFieldMask(fields);
  if (!mask) return invalid([{ field: 'fields', description: "Invalid field selection at 'fields'." }]);

  const compact = query['prettyPrint'] === 'false';
  if ('body' in answer && (status >= 300 || (!endpoint.stream && alt !== 'sse'))) {
    return jsonReply(status, status < 300 ? applyFieldMask(answer.body, mask) : answer.body, { compact });
  }
  const whole = endpoint.stream ? chunksOf : (body: unknown) => [body];
  const chunks = ('events' in answer ? answer.events : whole(answer.body)).map((chunk) =>
    applyFieldMask(chunk, mask),
  );
  return alt === 'sse'
    ? { status, mediaType: 'text/event-stream', events: sseEvents(chunks, call) }
    : { status, mediaType: 'application/json; charset=utf-8', events: arrayEvents(chunks, call, compact) };
}

const delayOf = ({ seed }: Call, index: number): number => (index === 0 ? 0 : paceOf(seed, index));

/** One event of a stream, as Google frames it. */
export const sseEvent = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\r\n\r\n`;

const sseEvents = (chunks: unknown[], call: Call): PacedText[] =>
  chunks.map((chunk, index) => ({
    text: sseEvent(chunk),
    delay: delayOf(call, index),
  }));

/** One JSON array, whose elements are sent one by one. */
const arrayEvents = (chunks: unknown[], call: Call, compact: boolean): PacedText[] =>
  chunks.map((chunk, index) => {
    const before = index === 0 ? '[' : ',\r\n';
    const after = index === chunks.length - 1 ? '\n]\n' : '';
    const text = JSON.stringify(chunk, null, compact ? 0 : 2);
    return { text: `${before}${text}${after}`, delay: delayOf(call, index) };
  });
