import { z } from 'zod';
import { prompt } from './request';

export const CountTokensRequest = z.strictObject(prompt).meta({
  id: 'anthropic.CountTokensRequest',
  description: 'A request as it would be sent to be answered, without what only concerns the answer.',
});

export const CountTokensResponse = z
  .strictObject({
    input_tokens: z.int().meta({
      description: 'Tokens of the whole prompt: system, messages, tools, pictures and documents.',
    }),
  })
  .meta({ id: 'anthropic.CountTokensResponse', description: 'How many tokens a prompt has.' });
