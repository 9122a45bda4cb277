import { z } from 'zod';
import { ModerationConfig } from '../moderation';
import { CacheRetention, Metadata, PromptCacheOptions } from '../settings';
import { InputItem } from './items';
import { ResponsesModel } from './models';
import { echoed, Include, ParallelToolCalls, Temperature, TopLogprobs, TopP } from './settings';
import { Tool } from './tool';
import { ToolChoice } from './tool-choice';

const ConversationReference = z
  .strictObject({ id: z.string().meta({ description: 'Id of the conversation.' }) })
  .meta({ id: 'openai.ConversationReference', description: 'A conversation that is stored at OpenAI.' });

const ContextRule = z
  .strictObject({
    type: z.literal('compaction').meta({ description: 'Always compaction: the only rule there is.' }),
    compact_threshold: z.int().min(1000).nullish().meta({
      description: 'From how many tokens on the conversation is compacted.',
    }),
  })
  .meta({ id: 'openai.ContextRule', description: 'How a long conversation is kept short.' });

const StreamOptions = z
  .strictObject({
    include_obfuscation: z.boolean().optional().meta({
      description:
        'Pad events with random characters, so that their sizes tell nothing. Send false to save bytes.',
      default: true,
    }),
  })
  .meta({ id: 'openai.ResponsesStreamOptions', description: 'What a stream holds beside the answer.' });

export const ResponsesRequest = z
  .strictObject({
    model: ResponsesModel.optional().meta({
      description: 'Code of the model that answers. Only a prompt template can stand in for it.',
      examples: ['gpt-5.4'],
    }),
    input: z
      .union([z.string(), z.array(InputItem)])
      .optional()
      .meta({
        description:
          'What to answer: text, or messages, results of calls and items of earlier answers, oldest first.',
      }),
    instructions: z.string().nullish().meta({
      description:
        'Standing instructions, put before input. They are not kept: send them again with previous_response_id.',
    }),
    previous_response_id: echoed.previous_response_id,
    conversation: z.union([z.string(), ConversationReference]).nullish().meta({
      description:
        'A stored conversation, by id: its items come first, and input and answer are added to it.',
    }),
    stream: z.boolean().nullish().meta({
      description: 'Send the answer as named server-sent events while it is written.',
      default: false,
    }),
    stream_options: StreamOptions.nullish().meta({
      description: 'What a stream holds beside the answer. Only with stream true.',
    }),
    max_output_tokens: z.int().min(16).nullish().meta({
      description:
        'Most tokens of the answer, hidden reasoning included. Too low a limit can be used up before any text.',
    }),
    reasoning: echoed.reasoning,
    text: echoed.text,
    tools: z.array(Tool).optional().meta({
      description: 'What the model may do: functions of yours, and tools that the API runs itself.',
    }),
    tool_choice: ToolChoice.optional(),
    parallel_tool_calls: ParallelToolCalls.nullish(),
    max_tool_calls: echoed.max_tool_calls,
    include: z.array(Include).nullish().meta({ description: 'What else to return.' }),
    store: z.boolean().nullish().meta({
      description: 'Keep the answer for 30 days, so that it can be fetched or continued by its id.',
      default: true,
    }),
    background: echoed.background,
    temperature: Temperature.nullish(),
    top_p: TopP.nullish(),
    top_logprobs: TopLogprobs.optional(),
    context_management: z.array(ContextRule).min(1).nullish().meta({
      description: 'How a long conversation is kept short.',
    }),
    prompt: echoed.prompt,
    service_tier: echoed.service_tier,
    metadata: Metadata.nullish().meta({
      description:
        'Up to 16 notes of your own, to find stored answers by. Values have at most 512 characters.',
    }),
    prompt_cache_key: echoed.prompt_cache_key,
    prompt_cache_options: PromptCacheOptions.optional().meta({
      description: 'What is cached and for how long. gpt-5.6 and later.',
    }),
    safety_identifier: echoed.safety_identifier,
    moderation: ModerationConfig.nullish().meta({
      description: 'Have prompt and answer rated in the same request.',
    }),
    truncation: echoed.truncation,
    prompt_cache_retention: CacheRetention.nullish().meta({
      description: 'Older form of prompt_cache_options.',
      deprecated: true,
    }),
    user: echoed.user,
  })
  .meta({ id: 'openai.ResponsesRequest', description: 'What to answer, and how.' });
