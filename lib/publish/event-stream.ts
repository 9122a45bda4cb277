import type { Scenario, StreamSpec } from '@/lib/endpoint/endpoint';

/** The media type of server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const EVENT_STREAM = 'text/event-stream';

/** The stream of a scenario as it arrives; nothing where the answer is none. */
export function recordedRun(
  { response }: Pick<Scenario, 'response'>,
  { named, end }: StreamSpec,
): string | undefined {
  if (!('events' in response)) return undefined;
  const events = response.events.map((event) => {
    const name = named === undefined ? undefined : new Map(Object.entries(event ?? {})).get(named);
    return `${typeof name === 'string' ? `event: ${name}\n` : ''}data: ${JSON.stringify(event)}\n\n`;
  });
  return `${events.join('')}${end.by === 'data' ? `data: ${end.data}\n\n` : ''}`;
}
