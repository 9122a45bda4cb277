import type { JsonPath } from '@/lib/request/stream';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { leadsTo, present, variants } from '@/lib/schema/paths';
import type { StreamSpec } from './endpoint';
import { checkOrder } from './stream-order';

/** The schemas that a stream's paths are looked up in; `errors` are those of the documented error answers. */
export type StreamSchemas = { event: JsonSchema; errors: JsonSchema[]; query: JsonSchema };

/**
 * What is wrong with a stream description, as a sentence: a path that does not lead to a string (`unless`: to a
 * boolean), or a name that no event has. An error event may have the shape of an event or of a documented error answer.
 */
export const checkStream = (stream: Omit<StreamSpec, 'event'>, schemas: StreamSchemas): string | undefined =>
  checkPaths(stream, schemas) ?? checkNames(stream, eventNames(schemas.event, stream.named));

/** The names of the events of a stream in the order of the schema; none where its events have no names. */
export function eventNames(event: JsonSchema, named: string | undefined): string[] {
  if (named === undefined) return [];
  const values = variants(event, event).flatMap((node) =>
    present(node.properties?.[named]).flatMap((member) =>
      variants(event, member).flatMap((one) => one.enum ?? [one.const]),
    ),
  );
  return [...new Set(values.flatMap((value) => (typeof value === 'string' ? [value] : [])))];
}

function checkNames(
  { named, order, text, errors, end }: Omit<StreamSpec, 'event'>,
  names: readonly string[],
): string | undefined {
  const used: [string, string | undefined][] = [
    ['text.event', text.event],
    ...errors.map(({ event }, index): (typeof used)[number] => [`errors[${index}].event`, event]),
    ...(end.by === 'event' ? end.events.map((name): (typeof used)[number] => ['end.events', name]) : []),
  ];
  for (const [place, name] of used) {
    if (name === undefined) continue;
    if (named === undefined)
      return `stream.${place}: events have no names unless "named" says where they stand`;
    if (!names.includes(name)) return `stream.${place}: no event is named "${name}"`;
  }
  if (named !== undefined && names.length === 0) return `stream.named: no event has a constant ${named}`;
  const ends: readonly string[] = end.by === 'event' ? end.events : [];
  const silent = errors.find(({ event }) => event !== undefined && ends.includes(event))?.event;
  if (silent !== undefined)
    return `stream.end.events: "${silent}" is an error, which ends a stream by itself`;
  if (order === undefined) return undefined;
  const problem = checkOrder(order, names);
  return problem && `stream.order: ${problem}`;
}

function checkPaths(
  { text, errors, query = {} }: Omit<StreamSpec, 'event'>,
  schemas: StreamSchemas,
): string | undefined {
  const each: JsonPath = text.each ? [...text.each, 0] : [];
  const events = [schemas.event];
  const { unless } = text;
  const paths: [string, JsonPath, string, JsonSchema[]][] = [
    ['text.path', [...each, ...text.path], 'string', events],
    ...(unless === undefined
      ? []
      : ([
          ['text.unless', [...each, ...text.path.slice(0, -1), unless], 'boolean', events],
        ] satisfies typeof paths)),
    ...errors.map(({ path }, index): (typeof paths)[number] => [
      `errors[${index}].path`,
      path,
      'string',
      [...events, ...schemas.errors],
    ]),
    ...Object.keys(query).map((name): (typeof paths)[number] => ['query', [name], 'string', [schemas.query]]),
  ];
  for (const [place, path, type, roots] of paths) {
    if (!roots.some((root) => leadsTo(root, path, type))) {
      return `stream.${place}: no schema has a ${type} at ${path.join('.')}`;
    }
  }
  return undefined;
}
