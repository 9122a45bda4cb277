import 'server-only';
import { CLOSING_EVENT, CUT_EVENT } from '@/lib/stream/site-events';
import { problems, type ProblemClass } from './problem';

/** Why the site ends an answer before its end. */
export type Stopped = Extract<
  ProblemClass,
  'draining' | 'upstream_interrupted' | 'upstream_timeout' | 'response_too_large'
>;

const NEWLINES = new Set([0x0a, 0x0d]);

/**
 * The bytes by which the site ends a stream of events: the site's own error as one last event. Where the stream was cut
 * within an event, what there is of it gets a type of its own, so that no client takes it for a whole one; where it
 * was not, that line has no data and the standard drops it. `last` is the last byte that was sent.
 */
export function closingEvent(kind: ProblemClass, requestId: string, last: number | undefined): Uint8Array {
  const { status, title } = problems[kind];
  const problem = { type: `urn:lectern:problem:${kind}`, title, status, class: kind, requestId };
  const newline = last === undefined || NEWLINES.has(last) ? '' : '\n';
  const text = `${newline}event: ${CUT_EVENT}\n\nevent: ${CLOSING_EVENT}\ndata: ${JSON.stringify(problem)}\n\n`;
  return new TextEncoder().encode(text);
}
