import { z } from 'zod';

const token = {
  token: z.string().meta({ id: 'openai.TokenText', description: 'The token as text.' }),
  logprob: z.number().meta({
    id: 'openai.TokenLogprobValue',
    description: 'Natural logarithm of its probability; 0 is certain.',
  }),
};

const bytes = {
  bytes: z.array(z.int()).meta({ id: 'openai.TokenBytes', description: 'The token as UTF-8 bytes.' }),
};

const TopLogprob = z
  .strictObject({ ...token, ...bytes })
  .meta({ id: 'openai.TopLogprob', description: 'A token that could have stood here.' });

export const TokenLogprob = z
  .strictObject({
    ...token,
    ...bytes,
    top_logprobs: z.array(TopLogprob).meta({ description: 'The likeliest tokens at this place.' }),
  })
  .meta({ id: 'openai.TokenLogprob', description: 'A token and how likely it was.' });

const DeltaTopLogprob = z
  .strictObject({ token: token.token.optional(), logprob: token.logprob.optional() })
  .meta({ id: 'openai.DeltaTopLogprob', description: 'A token that could have stood here.' });

/** As events have it: without bytes. */
export const DeltaLogprob = z
  .strictObject({
    ...token,
    top_logprobs: z
      .array(DeltaTopLogprob)
      .optional()
      .meta({ description: 'The likeliest tokens at this place.' }),
  })
  .meta({ id: 'openai.DeltaLogprob', description: 'A token of this piece and how likely it was.' });
