import { z } from 'zod';
import { ModerationConfig } from '../moderation';
import {
  CacheRetention,
  Metadata,
  PromptCacheOptions,
  ReasoningEffort,
  ServiceTier,
  Verbosity,
} from '../settings';
import { Message } from './messages';
import { ChatModel } from './models';
import { AudioOutput, OutputModality, Prediction, StreamOptions, WebSearchOptions } from './output';
import { ResponseFormat } from './response-format';
import { FunctionCallChoice, LegacyFunction, Tool, ToolChoice } from './tools';

export const ChatRequest = z
  .strictObject({
    model: ChatModel.or(z.string()).meta({
      description: 'Code of the model that answers.',
      examples: ['gpt-5.4'],
    }),
    messages: z.array(Message).min(1).meta({
      description: 'The conversation so far, oldest first. Nothing is remembered: send all of it each time.',
    }),
    stream: z.boolean().nullish().meta({
      description: 'Send the answer in chunks while it is written, as server-sent events that end in [DONE].',
      default: false,
    }),
    stream_options: StreamOptions.nullish().meta({
      description: 'What a stream holds beside the text. Only with stream true.',
    }),
    max_completion_tokens: z.int().nullish().meta({
      description:
        'Most tokens of the answer, hidden reasoning included. Too low a limit can be used up before any text.',
    }),
    reasoning_effort: ReasoningEffort.nullish().meta({
      description:
        'How much the model reasons first; not every model has every level. More takes longer and costs output tokens.',
      default: 'medium',
    }),
    verbosity: Verbosity.nullish().meta({
      description: 'How long the answer is, whatever the prompt says. gpt-5 and later.',
      default: 'medium',
    }),
    temperature: z.number().min(0).max(2).nullish().meta({
      description:
        'Randomness of the wording: near 0 most predictable, 2 most varied. OpenAI models refuse it while they reason.',
      default: 1,
    }),
    top_p: z.number().min(0).max(1).nullish().meta({
      description:
        'Choose only among the likeliest tokens that make up this share. Change this or temperature, not both.',
      default: 1,
    }),
    n: z.int().min(1).max(128).nullish().meta({
      description: 'How many answers to write. Every one is billed.',
      default: 1,
    }),
    stop: z
      .union([z.string(), z.array(z.string()).min(1).max(4)])
      .nullish()
      .meta({
        description:
          'Up to 4 texts at which the answer stops, left out of it. OpenAI’s reasoning models refuse it.',
      }),
    presence_penalty: z.number().min(-2).max(2).nullish().meta({
      description: 'Above 0 favours new subjects: a token that was used at all becomes less likely.',
      default: 0,
    }),
    frequency_penalty: z.number().min(-2).max(2).nullish().meta({
      description: 'Above 0 avoids repetition: a token becomes less likely each time it is used.',
      default: 0,
    }),
    logit_bias: z.record(z.string(), z.int().min(-100).max(100)).nullish().meta({
      description:
        'Makes tokens likelier or rarer, by token id: from -100, which bans a token, to 100, which forces it.',
    }),
    seed: z.int().nullish().meta({
      description: 'Asked for equal answers to equal requests, without a promise.',
      deprecated: true,
    }),
    logprobs: z.boolean().nullish().meta({
      description: 'Return how likely each token of the answer was.',
      default: false,
    }),
    top_logprobs: z.int().min(0).max(20).nullish().meta({
      description: 'How many alternatives to list at each token. Needs logprobs true.',
    }),
    response_format: ResponseFormat.optional().meta({
      description: 'Free text, or JSON. With json_schema the answer has a shape that you define.',
    }),
    tools: z.array(Tool).optional().meta({
      description: 'What the model may ask you to do. It never runs anything itself.',
    }),
    tool_choice: ToolChoice.optional().meta({
      description: 'Whether and which tool must be called. auto when there are tools, otherwise none.',
    }),
    parallel_tool_calls: z.boolean().optional().meta({
      description: 'Allow several calls in one answer.',
      default: true,
    }),
    modalities: z.array(OutputModality).nullish().meta({
      description: 'Kinds of output wanted. Text when left out; speech needs audio as well.',
    }),
    audio: AudioOutput.nullish().meta({
      description: 'Voice and format of speech. Required when modalities has audio.',
    }),
    web_search_options: WebSearchOptions.optional().meta({
      description: 'Search the web before answering. Search models only; {} takes the defaults.',
    }),
    prediction: Prediction.nullish().meta({
      description: 'A text that most of the answer will repeat, which makes it faster. Not with reasoning.',
    }),
    service_tier: ServiceTier.nullish().meta({
      description: 'Speed against price. The answer says which tier served it.',
      default: 'auto',
    }),
    store: z.boolean().nullish().meta({
      description: 'Keep request and answer at OpenAI, for evaluation and distillation.',
      default: false,
    }),
    metadata: Metadata.nullish().meta({
      description:
        'Up to 16 notes of your own, to find stored answers by. Values have at most 512 characters.',
    }),
    prompt_cache_key: z.string().nullish().meta({
      description: 'Requests with the same key and beginning are more likely to meet a warm cache.',
    }),
    prompt_cache_options: PromptCacheOptions.optional().meta({
      description: 'What is cached and for how long.',
    }),
    prompt_cache_retention: CacheRetention.nullish().meta({
      description: 'Older form of prompt_cache_options.',
      deprecated: true,
    }),
    safety_identifier: z.string().max(64).nullish().meta({
      description:
        'Stands for the person behind the request, to find misuse. Send a hash, not a name or address.',
    }),
    moderation: ModerationConfig.nullish().meta({
      description: 'Have prompt and answer rated in the same request.',
    }),
    user: z.string().optional().meta({
      description: 'Older form of safety_identifier and prompt_cache_key.',
      deprecated: true,
    }),
    max_tokens: z.int().nullish().meta({
      description:
        'Older form of max_completion_tokens. OpenAI’s reasoning models refuse it; other vendors often know only this one.',
      deprecated: true,
    }),
    functions: z.array(LegacyFunction).min(1).max(128).optional().meta({
      description: 'Older form of tools.',
      deprecated: true,
    }),
    function_call: FunctionCallChoice.optional().meta({
      description: 'Older form of tool_choice.',
      deprecated: true,
    }),
  })
  .meta({ id: 'openai.ChatRequest', description: 'A conversation and how it is to be continued.' });
