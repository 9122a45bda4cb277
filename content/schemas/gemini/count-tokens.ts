import { z } from 'zod';
import { exactlyOne } from '@/lib/endpoint/one-of';
import { Content } from './content';
import { GenerateContentRequest } from './request';
import { ModalityTokenCount } from './usage';

const countChoices = ['contents', 'generateContentRequest'];

export const CountTokensRequest = z
  .strictObject({
    contents: z.array(Content).optional().meta({
      description: 'The messages to count. Not with generateContentRequest.',
    }),
    generateContentRequest: GenerateContentRequest.optional().meta({
      description:
        'A whole request to count, with instructions and tools. Its model is required here, as models/ and the code.',
    }),
    model: z.string().optional().meta({ description: 'Repeats the model of the path. Leave it out.' }),
  })
  .check(exactlyOne(...countChoices))
  .refine((request) => !request.generateContentRequest || request.generateContentRequest.model, {
    path: ['generateContentRequest', 'model'],
    message: 'is required when tokens of a whole request are counted',
  })
  .meta({
    id: 'gemini.CountTokensRequest',
    description: 'What to count: messages alone, or a whole request.',
    'x-one-of': [countChoices],
  });

export const CountTokensResponse = z
  .strictObject({
    totalTokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens of the prompt as the model reads it. Missing means 0.' }),
    cachedContentTokenCount: z
      .int()
      .optional()
      .meta({ description: 'How many of them come from cachedContent.' }),
    promptTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The tokens by kind of content.',
    }),
    cacheTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The cached tokens by kind of content.',
    }),
  })
  .meta({ id: 'gemini.CountTokensResponse', description: 'How many tokens a prompt has.' });
