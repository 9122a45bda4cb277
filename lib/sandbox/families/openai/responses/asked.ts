import { z } from 'zod';
import { topicOf, type Topic } from '../../../topic';

/** Leaves a field out that is null, as the API does. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const Part = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  image_url: maybe(z.string()),
  detail: maybe(z.string()),
  file_id: maybe(z.string()),
  file_url: maybe(z.string()),
  file_data: maybe(z.string()),
  filename: maybe(z.string()),
});

/** Parts, also where they are written as one text, or are none. */
const Parts = z
  .unknown()
  .transform((value): AskedPart[] => {
    if (typeof value === 'string') return [part({ type: 'input_text', text: value })];
    const parts = z.array(Part).safeParse(value);
    return parts.success ? parts.data : [];
  })
  .prefault([]);

const part = (value: object): AskedPart => Part.parse(value);

const Item = z.looseObject({
  type: maybe(z.string()),
  id: maybe(z.string()),
  role: z.string().optional(),
  content: Parts,
  call_id: maybe(z.string()),
  name: maybe(z.string()),
  output: Parts,
});

const PlainTool = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  description: maybe(z.string()),
  parameters: z.unknown().optional(),
  strict: maybe(z.boolean()),
  format: z.looseObject({ syntax: z.string().optional(), definition: z.string().optional() }).optional(),
  server_label: z.string().optional(),
});

const Tool = PlainTool.extend({ tools: z.array(PlainTool).optional() });

const Format = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  schema: z.unknown().optional(),
  strict: maybe(z.boolean()),
});

/** What the sandbox reads of a request that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  input: z
    .union([z.string(), z.array(Item)])
    .optional()
    .transform((input): AskedItem[] => {
      if (typeof input !== 'string') return input ?? [];
      return [Item.parse({ type: 'message', role: 'user', content: input })];
    }),
  instructions: maybe(z.string()),
  previous_response_id: maybe(z.string()),
  conversation: maybe(
    z
      .union([z.string(), z.looseObject({ id: z.string() })])
      .transform((value) => (typeof value === 'string' ? value : value.id)),
  ),
  prompt: maybe(z.looseObject({ id: z.string() })),
  stream: maybe(z.boolean()),
  stream_options: maybe(z.looseObject({ include_obfuscation: z.boolean().optional() })),
  max_output_tokens: maybe(z.int()),
  max_tool_calls: maybe(z.int()),
  reasoning: maybe(
    z.looseObject({
      effort: maybe(z.string()),
      summary: maybe(z.string()),
      generate_summary: maybe(z.string()),
    }),
  ),
  text: maybe(z.looseObject({ format: Format.optional(), verbosity: maybe(z.string()) })),
  tools: z.array(Tool).default([]),
  tool_choice: z.unknown().optional(),
  parallel_tool_calls: maybe(z.boolean()),
  include: maybe(z.array(z.string())).transform((include) => include ?? []),
  store: maybe(z.boolean()),
  background: maybe(z.boolean()),
  temperature: maybe(z.number()),
  top_p: maybe(z.number()),
  top_logprobs: maybe(z.int()),
  service_tier: maybe(z.string()),
  metadata: maybe(z.record(z.string(), z.string())),
  truncation: maybe(z.string()),
  moderation: maybe(z.looseObject({ model: z.string() })),
  prompt_cache_options: maybe(z.looseObject({ mode: z.string().optional() })),
});

export type Asked = z.infer<typeof Asked>;
export type AskedPart = z.infer<typeof Part>;
export type AskedItem = z.infer<typeof Item>;
export type AskedTool = z.infer<typeof Tool>;

/** Tools that stand in another place than `tools`. */
export const AskedTools = z.array(Tool);

/** Items of an answer as input of the next request. */
export const asInput = (items: unknown): AskedItem[] => z.array(Item).parse(items);

/** The last thing that was said, and what it is about. `last` are the items after the model's last one. */
export type Prompt = { text: string; topic: Topic; last: AskedItem[]; instruction?: string };

/** Reads what is asked: the text of the last message of a user, also after the results of tools. */
export function promptOf({ input, instructions }: Pick<Asked, 'input' | 'instructions'>): Prompt {
  const said = (...roles: string[]) =>
    input.flatMap((item) => {
      const text = isMessage(item) && roles.includes(item.role ?? '') ? textOf(item.content) : '';
      return text === '' ? [] : [text];
    });
  const text = said('user').at(-1) ?? '';
  const instruction = [instructions ?? '', ...said('system', 'developer')].join('\n').trim();
  return {
    text,
    topic: topicOf(text),
    last: input.slice(input.findLastIndex(isOfModel) + 1),
    ...(instruction ? { instruction: topicOf(instruction).quote } : {}),
  };
}

/** A message; its type may be left out. */
export const isMessage = ({ type, role }: AskedItem): boolean =>
  type === 'message' || (type === undefined && role !== undefined);

/** Whether an item is the result of a call. */
export const isResult = ({ type }: AskedItem): boolean => type?.endsWith('_output') ?? false;

const OF_READER = new Set([
  'mcp_approval_response',
  'item_reference',
  'additional_tools',
  'compaction_trigger',
]);

const isOfModel = (item: AskedItem): boolean =>
  isMessage(item)
    ? item.role === 'assistant'
    : item.type !== undefined && !isResult(item) && !OF_READER.has(item.type);

/** The text of parts. */
export const textOf = (parts: AskedPart[]): string =>
  parts
    .flatMap(({ text }) => (text ? [text] : []))
    .join('\n')
    .trim();

/** How many tokens the whole answer may have, hidden reasoning included. */
export const tokenLimit = ({ max_output_tokens: most }: Asked): number => most ?? Infinity;
