import { z } from 'zod';
import { topicOf, type Topic } from '../../../topic';

/** Leaves a field out that is null, as the API does. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const Part = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  image_url: z.looseObject({ url: z.string(), detail: z.string().optional() }).optional(),
  input_audio: z.looseObject({ data: z.string(), format: z.string() }).optional(),
  file: z
    .looseObject({
      filename: z.string().optional(),
      file_data: z.string().optional(),
      file_id: z.string().optional(),
    })
    .optional(),
});

const Called = z.looseObject({ name: z.string() });

const Message = z.looseObject({
  role: z.string(),
  content: z
    .union([z.string(), z.array(Part)])
    .nullish()
    .transform((content): AskedPart[] =>
      typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? []),
    ),
  name: z.string().optional(),
  tool_call_id: z.string().optional(),
  tool_calls: z
    .array(z.looseObject({ id: z.string(), function: Called.optional(), custom: Called.optional() }))
    .default([]),
});

const Definition = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  parameters: z.unknown().optional(),
  strict: z.boolean().nullish(),
  format: z
    .looseObject({ grammar: z.looseObject({ definition: z.string(), syntax: z.string() }).optional() })
    .optional(),
});

const Tool = z.looseObject({ function: Definition.optional(), custom: Definition.optional() });

/** What the sandbox reads of a request that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  messages: z.array(Message),
  stream: maybe(z.boolean()),
  stream_options: maybe(
    z.looseObject({ include_usage: z.boolean().optional(), include_obfuscation: z.boolean().optional() }),
  ),
  n: maybe(z.int()),
  stop: maybe(z.union([z.string(), z.array(z.string())])).transform((stop) =>
    typeof stop === 'string' ? [stop] : (stop ?? []),
  ),
  max_completion_tokens: maybe(z.int()),
  max_tokens: maybe(z.int()),
  reasoning_effort: maybe(z.string()),
  logprobs: maybe(z.boolean()),
  top_logprobs: maybe(z.int()),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z
        .looseObject({ name: z.string(), schema: z.unknown().optional(), strict: z.boolean().nullish() })
        .optional(),
    })
    .optional(),
  tools: z.array(Tool).default([]),
  tool_choice: z.unknown().optional(),
  parallel_tool_calls: z.boolean().optional(),
  functions: z.array(Definition).default([]),
  function_call: z.unknown().optional(),
  modalities: maybe(z.array(z.string())),
  web_search_options: z.unknown().optional(),
  service_tier: maybe(z.string()),
  metadata: maybe(z.record(z.string(), z.string())),
  moderation: maybe(z.looseObject({ model: z.string() })),
});

export type Asked = z.infer<typeof Asked>;
export type AskedPart = z.infer<typeof Part>;
export type AskedMessage = z.infer<typeof Message>;
export type Definition = z.infer<typeof Definition>;

/** The last thing that was said, and what it is about. `last` are the messages after the model's last one. */
export type Prompt = { text: string; topic: Topic; last: AskedMessage[]; instruction?: string };

/** Reads what is asked: the text of the last message of a user, also after the results of tools. */
export function promptOf({ messages }: Asked): Prompt {
  const said = (...roles: string[]) =>
    messages
      .filter(({ role }) => roles.includes(role))
      .map(textOf)
      .filter((text) => text !== '');
  const text = said('user').at(-1) ?? '';
  const instruction = said('system', 'developer').join('\n');
  const answered = messages.findLastIndex(({ role }) => role === 'assistant');
  return {
    text,
    topic: topicOf(text),
    last: messages.slice(answered + 1),
    ...(instruction ? { instruction: topicOf(instruction).quote } : {}),
  };
}

/** The text of a message. */
export const textOf = ({ content }: Pick<AskedMessage, 'content'>): string =>
  content
    .flatMap(({ text }) => (text ? [text] : []))
    .join('\n')
    .trim();

/** How many tokens the whole answer may have, hidden reasoning included. */
export const tokenLimit = ({ max_completion_tokens: most, max_tokens: older }: Asked): number =>
  most ?? older ?? Infinity;
