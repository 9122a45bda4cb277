import { z } from 'zod';

const Lifecycle = z.enum(['active', 'deprecated', 'retired']).meta({
  id: 'anthropic.Lifecycle',
  description: 'Whether a model is to be had, as the vendor sees it.',
  'x-values': {
    active: 'It is offered to all.',
    deprecated: 'It still answers, and will be retired.',
    retired: 'It answers no more.',
  },
});

const Capability = z
  .looseObject({ supported: z.boolean().meta({ description: 'Whether the model can do it.' }) })
  .meta({ id: 'anthropic.Capability', description: 'Something a model can or cannot do; some say more.' });

export const ModelInfo = z
  .strictObject({
    id: z.string().meta({ description: 'Code of the model, as a request names it.' }),
    type: z.literal('model'),
    display_name: z.string().meta({ description: 'Name for people.' }),
    created_at: z.string().meta({ description: 'When it was released, as an RFC 3339 date and time.' }),
    max_input_tokens: z.int().nullish().meta({ description: 'Most tokens that can be sent in.' }),
    max_tokens: z.int().nullish().meta({ description: 'Highest max_tokens that the model takes.' }),
    line: z.string().nullish().meta({
      description: 'The line it belongs to: haiku, sonnet, opus, or a newer one.',
    }),
    lifecycle: Lifecycle.optional(),
    deprecated_at: z.string().nullish().meta({ description: 'When it became deprecated.' }),
    retires_at: z.string().nullish().meta({ description: 'When it is to be retired.' }),
    capabilities: z.record(z.string(), Capability).nullish().meta({
      description: 'What it can do, by name, such as image_input, thinking or structured_outputs.',
    }),
  })
  .meta({
    id: 'anthropic.ModelInfo',
    description: 'A model. Older versions and most gateways send the first four members alone.',
  });

export const ListModelsResponse = z
  .strictObject({
    data: z.array(ModelInfo).meta({ description: 'The models of this page, newest first.' }),
    has_more: z.boolean().meta({ description: 'Whether another page follows.' }),
    first_id: z.string().nullable().meta({ description: 'Send it as before_id for the page before.' }),
    last_id: z.string().nullable().meta({ description: 'Send it as after_id for the next page.' }),
  })
  .meta({ id: 'anthropic.ListModelsResponse', description: 'One page of models.' });
