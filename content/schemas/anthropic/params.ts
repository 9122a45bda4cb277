import { z } from 'zod';

const Version = z.enum(['2023-06-01', '2026-10-21']).meta({
  id: 'anthropic.Version',
  description: 'The version of the API that a request is written for.',
  'x-values': {
    '2023-06-01':
      'What SDK 0.x and most gateways speak, usually with the key in x-api-key. All fields here are taken.',
    '2026-10-21':
      'What SDK 1.x speaks, with the key as a Bearer token. It refuses with 400: temperature, top_p and top_k; documents in assistant messages; citations in texts of user messages.',
  },
});

const common = {
  'anthropic-version': Version.meta({
    description: 'Required. Both versions answer alike; the newer one refuses some fields of a request.',
  }),
  'anthropic-beta': z
    .string()
    .optional()
    .meta({
      description: 'Names of trial features to switch on, separated by commas.',
      examples: ['context-1m-2025-08-07'],
    }),
  'anthropic-workspace-id': z.string().optional().meta({
    description: 'Workspace to bill, for credentials that reach several. Gateways ignore it.',
  }),
};

export const Headers = z
  .strictObject(common)
  .meta({ id: 'anthropic.Headers', description: 'What every operation takes in headers.' });

export const MessagesHeaders = z
  .strictObject({
    ...common,
    'anthropic-user-profile-id': z.string().optional().meta({
      description: 'Profile of the party that you act for, where that is not your own organisation.',
    }),
  })
  .meta({ id: 'anthropic.MessagesHeaders', description: 'What a conversation takes in headers.' });

export const MessagesQuery = z
  .strictObject({
    beta: z.boolean().optional().meta({
      description: 'Sent as true by the beta calls of SDK 0.x, together with anthropic-beta. Leave it out.',
    }),
  })
  .meta({ id: 'anthropic.MessagesQuery', description: 'What a conversation takes in the query.' });

export const ListModelsQuery = z
  .strictObject({
    limit: z.int().min(1).max(1000).optional().meta({ description: 'Most models on a page.', default: 20 }),
    after_id: z.string().optional().meta({ description: 'The last_id of the page before.' }),
    before_id: z.string().optional().meta({ description: 'The first_id of the page after.' }),
  })
  .meta({ id: 'anthropic.ListModelsQuery', description: 'Which page of models to return.' });

export const ModelParam = z
  .string()
  .regex(/^[A-Za-z0-9._-]+$/)
  .max(128)
  .meta({ description: 'Code of the model, such as claude-opus-4-6.' });
