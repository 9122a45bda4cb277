import type { JsonPath, StreamError, StreamReading } from '@/lib/request/stream';

/** What a sample says when the connection closes in the middle of an event. */
export const ENDED_INSIDE = 'The stream ended inside an event';

/** What a sample says when the documented end never came. */
export const ENDED_EARLY = 'The stream ended early';

/** Whether the names of events matter to this reading. */
export const needsNames = ({ text, errors, end }: StreamReading): boolean =>
  end.by === 'event' || [text, ...errors].some(({ event }) => event !== undefined);

/** What is in an event that is an error: the object around the message, or the message itself. */
export const errorHolder = ({ path }: StreamError): JsonPath => (path.length > 1 ? path.slice(0, -1) : path);

/** A word for one item of a list, after the list's own name: a `part` of `parts`. */
export function itemName(list: JsonPath): string {
  const word = /^([A-Za-z]\w*)s$/.exec(String(list.at(-1)))?.[1];
  return word && word !== 'event' ? word : 'item';
}
