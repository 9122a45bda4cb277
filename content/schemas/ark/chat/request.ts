import { z } from 'zod';
import { Message } from './messages';
import { ResponseFormat } from './response-format';
import { ServiceTier } from './response';
import { FunctionCallChoice, LegacyFunction, Tool, ToolChoice } from './tools';

const ThinkingType = z.enum(['enabled', 'disabled', 'auto']).meta({
  id: 'ark.ThinkingType',
  description: 'Whether the model thinks before it answers.',
  'x-values': {
    enabled: 'It thinks first, and the thoughts are part of the answer.',
    disabled: 'It answers at once.',
    auto: 'It thinks where the question asks for it. Not every model can choose.',
  },
});

const Thinking = z
  .strictObject({
    type: ThinkingType.optional().meta({ description: 'Whether the model thinks first.' }),
  })
  .meta({ id: 'ark.Thinking', description: 'A switch for thinking.' });

const Effort = z.enum(['minimal', 'low', 'medium', 'high']).meta({
  id: 'ark.ReasoningEffort',
  description: 'How much the model thinks.',
  'x-values': {
    minimal: 'Not at all.',
    low: 'Little, for plain questions.',
    medium: 'A balance of depth, speed and cost.',
    high: 'Thoroughly, for hard problems.',
  },
});

const StreamOptions = z
  .strictObject({
    include_usage: z.boolean().optional().meta({
      description: 'Send one more chunk before [DONE], with usage and no choices.',
      default: false,
    }),
    chunk_include_usage: z.boolean().optional().meta({
      description: 'Tell in every chunk how many tokens were used up to it.',
      default: false,
    }),
  })
  .meta({ id: 'ark.ChatStreamOptions', description: 'What a stream holds beside the text.' });

export const ChatRequest = z
  .strictObject({
    model: z.string().meta({
      description: 'Code of the model, or the id of an inference endpoint, which begins with ep-.',
      examples: ['doubao-seed-1-8-251228'],
    }),
    messages: z.array(Message).min(1).meta({
      description: 'The conversation so far, oldest first. Nothing is remembered: send all of it each time.',
    }),
    thinking: Thinking.optional().meta({
      description: 'Switch thinking on or off. Thoughts are billed as output.',
    }),
    reasoning_effort: Effort.or(z.string()).optional().meta({
      description: 'How much the model thinks, where thinking is on. minimal goes with thinking disabled.',
    }),
    stream: z.boolean().optional().meta({
      description: 'Send the answer in chunks while it is written, as server-sent events that end in [DONE].',
      default: false,
    }),
    stream_options: StreamOptions.optional().meta({
      description: 'What a stream holds beside the text. Only with stream true.',
    }),
    max_tokens: z.int().nullish().meta({
      description:
        'Most tokens of the answer, thoughts not counted. Not together with max_completion_tokens.',
    }),
    max_completion_tokens: z.int().optional().meta({
      description: 'Most tokens of thoughts and answer together. Not together with max_tokens.',
    }),
    temperature: z.number().min(0).max(2).nullish().meta({
      description: 'Randomness of the wording: near 0 most predictable, 2 most varied.',
      default: 1,
    }),
    top_p: z.number().min(0).max(1).nullish().meta({
      description:
        'Choose only among the likeliest tokens that make up this share. Change this or temperature.',
      default: 0.7,
    }),
    n: z.int().nullish().meta({ description: 'How many answers to write. Every one is billed.' }),
    stop: z
      .union([z.string(), z.array(z.string()).min(1).max(4)])
      .nullish()
      .meta({ description: 'Up to 4 texts at which the answer stops, left out of it.' }),
    frequency_penalty: z.number().min(-2).max(2).nullish().meta({
      description: 'Above 0 avoids repetition: a token becomes less likely each time it is used.',
      default: 0,
    }),
    presence_penalty: z.number().min(-2).max(2).nullish().meta({
      description: 'Above 0 favours new subjects: a token that was used at all becomes less likely.',
      default: 0,
    }),
    repetition_penalty: z.number().optional().meta({
      description:
        'Above 1 avoids repetition, below 1 favours it. An older setting; prefer frequency_penalty.',
    }),
    seed: z
      .int()
      .nullish()
      .meta({ description: 'Asks for equal answers to equal requests, without a promise.' }),
    logit_bias: z.record(z.string(), z.int().min(-100).max(100)).nullish().meta({
      description:
        'Makes tokens likelier or rarer, by token id: from -100, which bans a token, to 100, which forces it.',
    }),
    logprobs: z.boolean().nullish().meta({
      description: 'Return how likely each token of the answer was. Not while the model thinks.',
      default: false,
    }),
    top_logprobs: z.int().min(0).max(20).nullish().meta({
      description: 'How many alternatives to list at each token. Needs logprobs true.',
      default: 0,
    }),
    response_format: ResponseFormat.optional().meta({
      description: 'Free text, or JSON. With json_schema the answer has a shape that you define.',
    }),
    tools: z.array(Tool).optional().meta({
      description: 'Functions that the model may ask you to call. It never runs anything itself.',
    }),
    tool_choice: ToolChoice.optional().meta({
      description: 'Whether and which function must be called. auto when there are tools, otherwise none.',
    }),
    parallel_tool_calls: z.boolean().optional().meta({
      description: 'Allow several calls in one answer.',
      default: true,
    }),
    service_tier: ServiceTier.or(z.string()).optional().meta({
      description: 'Whether capacity that the account has booked is used.',
      default: 'auto',
    }),
    user: z.string().optional().meta({
      description: 'Stands for the person behind the request. Send a hash, not a name or address.',
    }),
    functions: z
      .array(LegacyFunction)
      .optional()
      .meta({ description: 'Older form of tools.', deprecated: true }),
    function_call: FunctionCallChoice.optional().meta({
      description: 'Older form of tool_choice.',
      deprecated: true,
    }),
  })
  .check(({ value, issues }) => {
    if (value.max_tokens == null || value.max_completion_tokens === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      path: ['max_completion_tokens'],
      message: 'cannot stand beside max_tokens',
    });
  })
  .meta({
    id: 'ark.ChatRequest',
    description: 'A conversation and how it is to be continued.',
    'x-one-of': [['max_tokens', 'max_completion_tokens']],
  });
