import type { JsonPath, StreamReading } from '@/lib/request/stream';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { refName } from '@/lib/schema/to-json-schema';

/** The schemas that a stream's paths are looked up in; `errors` are those of the documented error answers. */
export type StreamSchemas = { event: JsonSchema; errors: JsonSchema[]; query: JsonSchema };

/**
 * The path of a stream description that leads nowhere, as a sentence; nothing when all lead to a string (`unless`:
 * to a boolean). An error event may have the shape of an event or of a documented error answer.
 */
export function checkStream(
  { text, errors, query = {} }: StreamReading,
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

function leadsTo(root: JsonSchema, path: JsonPath, type: string): boolean {
  let nodes = variants(root, root);
  for (const step of path) {
    nodes = nodes.flatMap((node) => childrenAt(node, step)).flatMap((node) => variants(root, node));
  }
  return nodes.some((node) => [node.type ?? type].flat().includes(type));
}

function childrenAt(node: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return present(node.prefixItems?.[step] ?? node.items);
  const { additionalProperties: others } = node;
  return present(node.properties?.[step] ?? (typeof others === 'object' ? others : undefined));
}

const present = (node: JsonSchema | undefined) => (node ? [node] : []);

/** A node without references and alternatives: all that a value there may be. */
function variants(
  root: JsonSchema,
  node: JsonSchema,
  seen: ReadonlySet<JsonSchema> = new Set(),
): JsonSchema[] {
  if (seen.has(node)) return [];
  const passed = new Set([...seen, node]);
  const target = node.$ref === undefined ? undefined : root.$defs?.[refName(node.$ref)];
  const inside = [...present(target), ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return inside.length === 0 ? [node] : inside.flatMap((child) => variants(root, child, passed));
}
