import { z } from 'zod';

const ThinkingDisplay = z.enum(['summarized', 'omitted']).meta({
  id: 'anthropic.ThinkingDisplay',
  description: 'How reasoning is shown. The default depends on the model; both cost the same.',
  'x-values': {
    summarized: 'A summary stands in the thinking blocks.',
    omitted: 'The blocks are empty but for their signature, so the answer begins sooner.',
  },
});

/** Which of these a model takes is narrowed by the model. */
export const ThinkingConfig = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('adaptive'), display: ThinkingDisplay.nullish() }).meta({
      id: 'anthropic.ThinkingAdaptive',
      description: 'The model decides when and how much to reason; output_config.effort guides it.',
    }),
    z
      .strictObject({
        type: z.literal('enabled'),
        budget_tokens: z.int().min(1024).meta({
          description: 'Most tokens of reasoning. They are part of max_tokens, so it must be below that.',
        }),
        display: ThinkingDisplay.nullish(),
      })
      .meta({
        id: 'anthropic.ThinkingEnabled',
        description: 'The model reasons within a budget. Newer models prefer adaptive.',
      }),
    z
      .strictObject({ type: z.literal('disabled') })
      .meta({ id: 'anthropic.ThinkingDisabled', description: 'The model answers at once.' }),
    z.strictObject({ type: z.literal('between_tools') }).meta({
      id: 'anthropic.ThinkingBetweenTools',
      description: 'No reasoning, but short notes of progress between tool calls, as thinking blocks.',
    }),
  ])
  .meta({
    id: 'anthropic.ThinkingConfig',
    description: 'Whether the model reasons before it answers. Billed as output.',
  });
