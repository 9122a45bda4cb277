import { z } from 'zod';

const token = {
  token: z.string().meta({ description: 'The token as text.' }),
  logprob: z.number().meta({
    description: 'Natural logarithm of its probability; 0 is certain, -9999 is as good as impossible.',
  }),
  bytes: z.array(z.int()).nullable().meta({
    description: 'The token as UTF-8 bytes: one character may be spread over several tokens.',
  }),
};

const TopLogprob = z
  .strictObject(token)
  .meta({ id: 'openai.ChatTopLogprob', description: 'A token that could have stood here.' });

const TokenLogprob = z
  .strictObject({
    ...token,
    top_logprobs: z.array(TopLogprob).meta({
      description: 'The likeliest tokens at this place, as many as top_logprobs asked for.',
    }),
  })
  .meta({ id: 'openai.ChatTokenLogprob', description: 'A token and how likely it was.' });

export const Logprobs = z
  .strictObject({
    content: z.array(TokenLogprob).nullable().meta({ description: 'The tokens of content.' }),
    refusal: z.array(TokenLogprob).nullable().meta({ description: 'The tokens of refusal.' }),
  })
  .meta({ id: 'openai.ChatLogprobs', description: 'How likely the tokens of an answer were.' });
