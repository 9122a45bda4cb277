import { z } from 'zod';

const ModerationMode = z.enum(['score', 'block']).meta({
  id: 'openai.ModerationMode',
  description: 'What follows from a rating.',
  'x-values': {
    score: 'It is only reported.',
    block: 'Flagged content is refused.',
  },
});

const ModerationRule = z
  .strictObject({ mode: ModerationMode.meta({ description: 'Report only, or refuse as well.' }) })
  .meta({ id: 'openai.ModerationRule', description: 'What is done with flagged content.' });

const ModerationPolicy = z
  .strictObject({
    input: ModerationRule.nullish().meta({ description: 'Rule for the prompt.' }),
    output: ModerationRule.nullish().meta({ description: 'Rule for the answer.' }),
  })
  .meta({ id: 'openai.ModerationPolicy', description: 'What is done with flagged prompts and answers.' });

export const ModerationConfig = z
  .strictObject({
    model: z.string().meta({
      description: 'The model that rates the content.',
      examples: ['omni-moderation-latest'],
    }),
    policy: ModerationPolicy.nullish().meta({
      description: 'What is done with flagged content. Left out, it is only reported.',
    }),
  })
  .meta({ id: 'openai.ModerationConfig', description: 'Rating of prompt and answer in the same request.' });

export const ModerationResult = z
  .strictObject({
    type: z
      .literal('moderation_result')
      .meta({ description: 'Always moderation_result.', default: 'moderation_result' }),
    model: z.string().meta({ description: 'The model that rated.' }),
    flagged: z.boolean().meta({ description: 'Whether any category applies.' }),
    categories: z
      .record(z.string(), z.boolean())
      .meta({ description: 'Whether each category applies, such as harassment or violence/graphic.' }),
    category_scores: z
      .record(z.string(), z.number())
      .meta({ description: 'How strongly each category applies, from 0 to 1.' }),
    category_applied_input_types: z.record(z.string(), z.array(z.string())).meta({
      description: 'Which kinds of content each category was rated on: text, image or both.',
    }),
  })
  .meta({ id: 'openai.ModerationResult', description: 'The rating of one piece of content.' });

const ModerationResults = z
  .strictObject({
    type: z.literal('moderation_results').meta({ description: 'Always moderation_results.' }),
    model: z.string().meta({ description: 'The model that rated.' }),
    results: z.array(ModerationResult).meta({ description: 'One rating for each piece of content.' }),
  })
  .meta({ id: 'openai.ModerationResults', description: 'The content was rated.' });

export const ModerationFailure = z
  .strictObject({
    type: z.literal('error').meta({ description: 'Always error.' }),
    code: z.string().meta({ description: 'Why it could not be rated, for programs.' }),
    message: z.string().meta({ description: 'Why it could not be rated, for people.' }),
  })
  .meta({ id: 'openai.ModerationFailure', description: 'The content could not be rated.' });

const ModerationOutcome = z
  .discriminatedUnion('type', [ModerationResults, ModerationFailure])
  .meta({ id: 'openai.ModerationOutcome', description: 'Ratings, or why there are none.' });

export const Moderation = z
  .strictObject({
    input: ModerationOutcome.meta({ description: 'Rating of the prompt.' }),
    output: ModerationOutcome.meta({ description: 'Rating of the answer.' }),
  })
  .meta({ id: 'openai.Moderation', description: 'How prompt and answer were rated.' });
