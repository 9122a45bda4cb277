import { z } from 'zod';
import { CreatedBy, ItemId, ItemStatus } from './common';
import { ReasoningText, SummaryText } from './output-parts';

export const Reasoning = z
  .strictObject({
    id: ItemId,
    type: z.literal('reasoning'),
    summary: z.array(SummaryText).meta({
      description: 'What the model thought, in short; empty unless reasoning.summary asks for it.',
    }),
    content: z
      .array(ReasoningText)
      .optional()
      .meta({ description: 'The reasoning itself; hidden by most models.' }),
    encrypted_content: z.string().nullish().meta({
      description:
        'The reasoning, sealed, when include has reasoning.encrypted_content. Needed with store false.',
    }),
    status: ItemStatus.optional(),
  })
  .meta({
    id: 'openai.ReasoningItem',
    description: 'What the model thought. Send it back together with the calls that follow it.',
  });

export const Compaction = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('compaction'),
    encrypted_content: z.string().max(20_971_520).meta({ description: 'The summary, sealed.' }),
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.Compaction', description: 'Stands for everything before it, in few tokens.' });

export const CompactionTrigger = z.strictObject({ type: z.literal('compaction_trigger') }).meta({
  id: 'openai.CompactionTrigger',
  description: 'Compacts everything before it. Must be the last item.',
});
