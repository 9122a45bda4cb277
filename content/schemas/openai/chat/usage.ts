import { z } from 'zod';

const CompletionTokensDetails = z
  .strictObject({
    reasoning_tokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens of hidden reasoning, billed as output.', default: 0 }),
    text_tokens: z.int().optional().meta({ description: 'Tokens of text.' }),
    audio_tokens: z.int().optional().meta({ description: 'Tokens of speech.', default: 0 }),
    accepted_prediction_tokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens of prediction that the answer repeats.', default: 0 }),
    rejected_prediction_tokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens of prediction that it does not; they are billed too.', default: 0 }),
  })
  .meta({ id: 'openai.ChatCompletionTokensDetails', description: 'What the output tokens were for.' });

const PromptTokensDetails = z
  .strictObject({
    cached_tokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens read from the cache, at a lower price.', default: 0 }),
    cache_write_tokens: z.int().optional().meta({ description: 'Tokens written to the cache.', default: 0 }),
    text_tokens: z.int().optional().meta({ description: 'Tokens of text.' }),
    image_tokens: z.int().optional().meta({ description: 'Tokens of pictures.' }),
    audio_tokens: z.int().optional().meta({ description: 'Tokens of sound.', default: 0 }),
  })
  .meta({ id: 'openai.ChatPromptTokensDetails', description: 'What the input tokens were.' });

export const Usage = z
  .strictObject({
    prompt_tokens: z.int().meta({ description: 'Tokens of the prompt, cached ones included.', default: 0 }),
    completion_tokens: z
      .int()
      .meta({ description: 'Tokens of all answers, hidden reasoning included.', default: 0 }),
    total_tokens: z.int().meta({ description: 'Sum of the two.', default: 0 }),
    prompt_tokens_details: PromptTokensDetails.optional().meta({
      description: 'The prompt tokens by kind.',
    }),
    completion_tokens_details: CompletionTokensDetails.optional().meta({
      description: 'The completion tokens by purpose.',
    }),
  })
  .meta({ id: 'openai.ChatUsage', description: 'Tokens that a request used.' });
