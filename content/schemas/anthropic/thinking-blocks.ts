import { z } from 'zod';

export const ThinkingBlock = z
  .strictObject({
    type: z.literal('thinking'),
    thinking: z.string().meta({ description: 'The reasoning or its summary; empty when it is omitted.' }),
    signature: z.string().meta({
      description: 'Seals the reasoning. After a tool call, send the whole block back unchanged.',
    }),
  })
  .meta({ id: 'anthropic.ThinkingBlock', description: 'Reasoning that came before the answer.' });

export const RedactedThinkingBlock = z
  .strictObject({
    type: z.literal('redacted_thinking'),
    data: z.string().meta({ description: 'The reasoning, sealed. Send it back unchanged.' }),
  })
  .meta({
    id: 'anthropic.RedactedThinkingBlock',
    description: 'Reasoning that is hidden for reasons of safety.',
  });
