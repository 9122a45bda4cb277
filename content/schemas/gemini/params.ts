import { z } from 'zod';

export const ModelCode = z
  .string()
  .regex(/^[A-Za-z0-9._-]+$/)
  .max(128)
  .meta({ description: 'Code of the model, such as gemini-3.1-pro-preview, without models/ before it.' });

const Alt = z.enum(['sse', 'json', 'media', 'proto']).meta({
  id: 'gemini.Alt',
  description: 'Form of the answer.',
  'x-values': {
    sse: 'Server-sent events, one data line for each chunk.',
    json: 'JSON; a stream is one array whose elements arrive one by one.',
    media: 'The bytes of a file. Of no use here.',
    proto: 'Binary protocol buffers.',
  },
});

const ErrorFormat = z.enum(['1', '2']).meta({
  id: 'gemini.ErrorFormat',
  description: 'Version of the error shape.',
  'x-values': { '1': 'The older shape.', '2': 'The shape documented here.' },
});

const common = {
  fields: z.string().optional().meta({
    description: 'Return only these fields, as a field mask such as candidates.content,usageMetadata.',
  }),
  prettyPrint: z.boolean().optional().meta({ description: 'Whether the JSON is indented.', default: true }),
  quotaUser: z.string().optional().meta({
    description: 'Any text of up to 40 characters that stands for one of your users, to share quotas fairly.',
  }),
  '$.xgafv': ErrorFormat.optional().meta({ description: 'Which version of the error shape to answer with.' }),
};

export const Query = z
  .strictObject({
    alt: Alt.optional().meta({ description: 'Form of the answer. Leave it out for JSON.', default: 'json' }),
    ...common,
  })
  .meta({ id: 'gemini.Query', description: 'What every operation takes in the query.' });

export const StreamQuery = z
  .strictObject({
    alt: Alt.optional().meta({
      description:
        'Send sse for server-sent events. Otherwise the answer is one JSON array, which is harder to read as it comes.',
      default: 'json',
    }),
    ...common,
  })
  .meta({ id: 'gemini.StreamQuery', description: 'What a streamed operation takes in the query.' });

export const ListModelsQuery = z
  .strictObject({
    pageSize: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .meta({ description: 'Most models on a page.', default: 50 }),
    pageToken: z.string().optional().meta({ description: 'The nextPageToken of the page before.' }),
    ...Query.shape,
  })
  .meta({ id: 'gemini.ListModelsQuery', description: 'Which page of models to return.' });
