import { z } from 'zod';

const token = {
  token: z.string().meta({ description: 'The token as text.' }),
  logprob: z.number().meta({ description: 'Natural logarithm of its probability; 0 is certain.' }),
  bytes: z.array(z.int()).nullish().meta({
    description: 'The token as UTF-8 bytes: one character may be spread over several tokens.',
  }),
};

const TopLogprob = z
  .strictObject(token)
  .meta({ id: 'ark.ChatTopLogprob', description: 'A token that could have stood here.' });

const TokenLogprob = z
  .strictObject({
    ...token,
    top_logprobs: z.array(TopLogprob).meta({
      description: 'The likeliest tokens at this place, as many as top_logprobs asked for.',
    }),
  })
  .meta({ id: 'ark.ChatTokenLogprob', description: 'A token and how likely it was.' });

export const Logprobs = z
  .strictObject({ content: z.array(TokenLogprob).nullish().meta({ description: 'The tokens of content.' }) })
  .meta({ id: 'ark.ChatLogprobs', description: 'How likely the tokens of an answer were.' });
