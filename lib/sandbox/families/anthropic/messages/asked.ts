import { z } from 'zod';
import { memberOf } from '../../../scenario-answer';
import { topicOf, type Topic } from '../../../topic';

/** Leaves a field out that is null, as the API does. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const CacheMark = maybe(z.looseObject({ ttl: z.string().default('5m') }));

const Source = z.looseObject({
  type: z.string(),
  media_type: z.string().optional(),
  data: z.string().optional(),
  url: z.string().optional(),
  file_id: z.string().optional(),
  content: z.unknown().optional(),
});

const Block = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  input: z.unknown().optional(),
  tool_use_id: z.string().optional(),
  is_error: z.boolean().optional(),
  /** Of a picture or document; a search result names its source. */
  source: z.union([z.string(), Source]).optional(),
  title: maybe(z.string()),
  content: z.unknown().optional(),
  citations: z.unknown().optional(),
  cache_control: CacheMark,
});

/** Blocks, also where they are written as one text. */
const Blocks = z
  .union([z.string(), z.array(Block)])
  .transform((content): AskedBlock[] =>
    typeof content === 'string'
      ? [{ type: 'text', text: content, title: undefined, cache_control: undefined }]
      : content,
  );

const Message = z.looseObject({ role: z.string(), content: Blocks });

const Tool = z.looseObject({
  type: maybe(z.string()),
  name: z.string().optional(),
  description: z.string().default(''),
  input_schema: z.unknown().optional(),
  defer_loading: maybe(z.boolean()),
  citations: z.unknown().optional(),
  cache_control: CacheMark,
});

const Thinking = z.looseObject({
  type: z.string(),
  budget_tokens: z.int().optional(),
  display: maybe(z.string()),
});

/** What the sandbox reads of a request that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  /** Absent where tokens are only counted. */
  max_tokens: z.int().optional(),
  messages: z.array(Message),
  system: Blocks.default([]),
  stop_sequences: z.array(z.string()).default([]),
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  top_k: z.int().optional(),
  thinking: Thinking.optional(),
  tools: z.array(Tool).default([]),
  tool_choice: z
    .looseObject({
      type: z.string(),
      name: z.string().optional(),
      disable_parallel_tool_use: z.boolean().default(false),
    })
    .optional(),
  output_config: z
    .looseObject({ effort: maybe(z.string()), format: maybe(z.looseObject({ schema: z.unknown() })) })
    .prefault({}),
  cache_control: CacheMark,
  container: z.unknown().optional(),
  speed: maybe(z.string()),
  inference_geo: maybe(z.string()),
  diagnostics: maybe(z.looseObject({ previous_message_id: maybe(z.string()) })),
});

export type Asked = z.infer<typeof Asked>;
export type AskedBlock = z.infer<typeof Block>;
export type AskedMessage = z.infer<typeof Message>;
export type AskedTool = z.infer<typeof Tool>;

/**
 * What was said last, and what it is about. `last` are the blocks after the model's last turn; a beginning of the
 * answer that the request itself brings does not count as a turn.
 */
export type Prompt = { text: string; topic: Topic; last: AskedBlock[]; instruction?: string };

/** Reads what is asked: the text of the last message of a user, also after the results of tools. */
export function promptOf({ messages, system }: Asked): Prompt {
  const turns = messages.at(-1)?.role === 'assistant' ? messages.slice(0, -1) : messages;
  const said = (role: string) =>
    turns.flatMap((message) => {
      const text = message.role === role ? textOf(message.content) : '';
      return text === '' ? [] : [text];
    });
  const text = said('user').at(-1) ?? '';
  const instruction = [textOf(system), ...said('system')].join('\n').trim();
  const answered = turns.findLastIndex(({ role }) => role === 'assistant');
  return {
    text,
    topic: topicOf(text),
    last: turns.slice(answered + 1).flatMap(({ content }) => content),
    ...(instruction ? { instruction: topicOf(instruction).quote } : {}),
  };
}

/** The words of text blocks. */
export const textOf = (blocks: AskedBlock[]): string =>
  blocks
    .flatMap(({ type, text }) => (type === 'text' && text ? [text] : []))
    .join('\n')
    .trim();

/** The blocks inside a block: of the result of a tool, of a search result, of a document in blocks. */
export function innerBlocks({ content, source }: AskedBlock): AskedBlock[] {
  const inner = content ?? (typeof source === 'object' ? source.content : undefined);
  const parsed = Blocks.safeParse(inner);
  return parsed.success ? parsed.data : [];
}

/** Whether a document, a search result or a tool is to be cited. */
export const isCited = ({ citations }: Pick<AskedBlock, 'citations'>): boolean =>
  memberOf(citations, 'enabled') === true;
