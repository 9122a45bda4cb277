import { z } from 'zod';
import { Citation } from './citations';
import { CacheControl } from './common';

export const TextBlock = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().meta({ description: 'The words. In a request there must be some.' }),
    citations: z.array(Citation).nullable().default(null).meta({
      description:
        'What the words rest on. In user messages version 2026-10-21 takes only an empty list or null.',
    }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.TextBlock', description: 'A piece of text.' });
