import { z } from 'zod';

const PromptTokensDetails = z
  .strictObject({
    cached_tokens: z.int().meta({ description: 'Tokens read from the cache, at a lower price.' }),
    provisioned_tokens: z.int().nullish().meta({ description: 'Tokens served from booked capacity.' }),
    audio_tokens: z.int().nullish().meta({ description: 'Tokens of sound.' }),
    audio_cached_tokens: z.int().nullish().meta({ description: 'Tokens of sound read from the cache.' }),
  })
  .meta({ id: 'ark.ChatPromptTokensDetails', description: 'What the input tokens were.' });

const CompletionTokensDetails = z
  .strictObject({
    reasoning_tokens: z.int().nullish().meta({ description: 'Tokens of thoughts, billed as output.' }),
    provisioned_tokens: z.int().nullish().meta({ description: 'Tokens served from booked capacity.' }),
    audio_tokens: z.int().nullish().meta({ description: 'Tokens of speech.' }),
  })
  .meta({ id: 'ark.ChatCompletionTokensDetails', description: 'What the output tokens were for.' });

export const Usage = z
  .strictObject({
    prompt_tokens: z.int().meta({ description: 'Tokens of the prompt, cached ones included.' }),
    completion_tokens: z.int().meta({ description: 'Tokens of the answer, thoughts included.' }),
    total_tokens: z.int().meta({ description: 'Sum of the two.' }),
    prompt_tokens_details: PromptTokensDetails.nullish().meta({ description: 'The prompt tokens by kind.' }),
    completion_tokens_details: CompletionTokensDetails.nullish().meta({
      description: 'The completion tokens by purpose.',
    }),
  })
  .meta({ id: 'ark.ChatUsage', description: 'Tokens that a request used.' });
