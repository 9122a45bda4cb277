import { z } from 'zod';
import { ModerationFailure, ModerationResult } from '../moderation';
import { UnixTime } from '../scalar';
import { CacheRetention, Metadata, PromptCacheOptions } from '../settings';
import { InputItem, Item } from './items';
import { ResponsesModel } from './models';
import { echoed, ParallelToolCalls, Temperature, TopLogprobs, TopP } from './settings';
import { Tool } from './tool';
import { ToolChoice } from './tool-choice';

const ResponseStatus = z
  .enum(['queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled'])
  .meta({
    id: 'openai.ResponseStatus',
    description: 'How far the answer is. Look here before you use the output.',
    'x-values': {
      queued: 'In the background, not yet begun.',
      in_progress: 'Being written.',
      completed: 'Whole, though perhaps with calls that wait for your results.',
      incomplete: 'Cut short; incomplete_details says why.',
      failed: 'Nothing came of it; error says why.',
      cancelled: 'You cancelled it.',
    },
  });

const ResponseErrorCode = z
  .enum([
    'server_error',
    'rate_limit_exceeded',
    'invalid_prompt',
    'data_residency_mismatch',
    'bio_policy',
    'vector_store_timeout',
    'invalid_image',
    'invalid_image_format',
    'invalid_base64_image',
    'invalid_image_url',
    'image_too_large',
    'image_too_small',
    'image_parse_error',
    'image_content_policy_violation',
    'invalid_image_mode',
    'image_file_too_large',
    'unsupported_image_media_type',
    'empty_image_file',
    'failed_to_download_image',
    'image_file_not_found',
  ])
  .meta({ id: 'openai.ResponseErrorCode', description: 'The cause, for programs.' });

const ResponseError = z
  .strictObject({
    code: ResponseErrorCode,
    message: z.string().meta({ description: 'What went wrong, for people. The wording may change.' }),
  })
  .meta({ id: 'openai.ResponseError', description: 'Why the answer failed; null when it did not.' });

const IncompleteReason = z.enum(['max_output_tokens', 'content_filter']).meta({
  id: 'openai.IncompleteReason',
  description: 'Why the answer was cut.',
  'x-values': {
    max_output_tokens: 'The limit in max_output_tokens, or that of the model, is reached.',
    content_filter: 'The safety filter stopped it.',
  },
});

const IncompleteDetails = z
  .strictObject({ reason: IncompleteReason.optional() })
  .meta({ id: 'openai.IncompleteDetails', description: 'Why the answer was cut; null when it was not.' });

const InputTokensDetails = z
  .strictObject({
    cached_tokens: z.int().meta({ description: 'Tokens read from the cache, at a lower price.' }),
    cache_write_tokens: z.int().meta({ description: 'Tokens written to the cache.' }),
  })
  .meta({ id: 'openai.InputTokensDetails', description: 'What the input tokens were.' });

const OutputTokensDetails = z
  .strictObject({
    reasoning_tokens: z.int().meta({ description: 'Tokens of hidden reasoning, billed as output.' }),
  })
  .meta({ id: 'openai.OutputTokensDetails', description: 'What the output tokens were for.' });

const ResponseUsage = z
  .strictObject({
    input_tokens: z.int().meta({
      description: 'Tokens of the input, with earlier turns and results of tools.',
    }),
    input_tokens_details: InputTokensDetails,
    output_tokens: z.int().meta({ description: 'Tokens of the answer, hidden reasoning included.' }),
    output_tokens_details: OutputTokensDetails,
    total_tokens: z.int().meta({ description: 'Sum of the two.' }),
  })
  .meta({ id: 'openai.ResponseUsage', description: 'Tokens that were used, which is what is billed.' });

const ModerationOutcome = z
  .discriminatedUnion('type', [ModerationResult, ModerationFailure])
  .meta({ id: 'openai.ResponseModerationOutcome', description: 'A rating, or why there is none.' });

const ResponseModeration = z
  .strictObject({
    input: ModerationOutcome.meta({ description: 'Rating of the prompt.' }),
    output: ModerationOutcome.meta({ description: 'Rating of the answer.' }),
  })
  .meta({
    id: 'openai.ResponseModeration',
    description: 'How prompt and answer were rated, when the request asked for it.',
  });

const ResponseConversation = z
  .strictObject({ id: z.string().meta({ description: 'Id of the conversation.' }) })
  .meta({ id: 'openai.ResponseConversation', description: 'The stored conversation that it belongs to.' });

const AppliedCacheOptions = PromptCacheOptions.required().meta({
  id: 'openai.AppliedCacheOptions',
  description: 'How the beginning of the prompt was cached.',
});

export const ResponseId = z.string().meta({
  id: 'openai.ResponseId',
  description: 'Identifies the answer: for fetching it, and for going on from it with previous_response_id.',
  examples: ['resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b'],
});

export const Response = z
  .strictObject({
    id: ResponseId,
    object: z.literal('response'),
    status: ResponseStatus.optional(),
    created_at: UnixTime.meta({ description: 'When the answer was begun, in seconds since 1970.' }),
    completed_at: UnixTime.nullish().meta({ description: 'When it was whole; null before.' }),
    model: ResponsesModel.meta({ description: 'The build that answered, such as gpt-5.4-2026-03-05.' }),
    output: z.array(Item).meta({
      description:
        'The answer in items: reasoning, calls, and messages with the text. Go through them by type; their order varies.',
    }),
    output_text: z.string().nullish().meta({
      description: 'All text of the answer in one. Only SDKs add it; it is not sent.',
    }),
    error: ResponseError.nullable(),
    incomplete_details: IncompleteDetails.nullable(),
    usage: ResponseUsage.optional(),
    instructions: z
      .union([z.string(), z.array(InputItem)])
      .nullable()
      .meta({ description: 'The instructions of the request.' }),
    tools: z.array(Tool).meta({ description: 'The tools of the request.' }),
    tool_choice: ToolChoice,
    parallel_tool_calls: ParallelToolCalls,
    temperature: Temperature.nullable(),
    top_p: TopP.nullable(),
    top_logprobs: TopLogprobs.nullish(),
    max_output_tokens: z.int().nullish().meta({ description: 'The limit of the request.' }),
    metadata: Metadata.nullable().meta({ description: 'The notes of the request.' }),
    conversation: ResponseConversation.nullish(),
    moderation: ResponseModeration.nullish(),
    prompt_cache_options: AppliedCacheOptions.optional(),
    prompt_cache_retention: CacheRetention.nullish().meta({
      description: 'Older form of prompt_cache_options.',
      deprecated: true,
    }),
    ...echoed,
  })
  .meta({ id: 'openai.Response', description: 'The answer, whole or as far as it is.' });

export const DeletedResponse = z
  .strictObject({
    id: ResponseId.meta({ description: 'Id of the answer that was deleted.' }),
    object: z.literal('response'),
    deleted: z.literal(true).meta({ description: 'Always true.' }),
  })
  .meta({ id: 'openai.DeletedResponse', description: 'The answer is gone.' });
