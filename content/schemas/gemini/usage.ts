import { z } from 'zod';

const Modality = z.enum(['MODALITY_UNSPECIFIED', 'TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT']).meta({
  id: 'gemini.Modality',
  description: 'A kind of content that tokens are counted for.',
  'x-values': { MODALITY_UNSPECIFIED: 'Not stated.', DOCUMENT: 'Pages of a document such as PDF.' },
});

export const ModalityTokenCount = z
  .strictObject({
    modality: Modality.optional().meta({ description: 'The kind of content.' }),
    tokenCount: z.int().optional().meta({ description: 'Its tokens.' }),
  })
  .meta({ id: 'gemini.ModalityTokenCount', description: 'Tokens of one kind of content.' });

const TrafficType = z
  .enum([
    'TRAFFIC_TYPE_UNSPECIFIED',
    'ON_DEMAND',
    'ON_DEMAND_PRIORITY',
    'ON_DEMAND_FLEX',
    'ON_DEMAND_OFFPEAK',
    'PROVISIONED_THROUGHPUT',
  ])
  .meta({
    id: 'gemini.TrafficType',
    description: 'Under which plan a request was served.',
    'x-values': {
      TRAFFIC_TYPE_UNSPECIFIED: 'Not stated.',
      ON_DEMAND: 'Paid by use.',
      ON_DEMAND_PRIORITY: 'Paid by use, served first.',
      ON_DEMAND_FLEX: 'Paid by use, cheaper and less urgent.',
      ON_DEMAND_OFFPEAK: 'Paid by use, outside of busy hours.',
      PROVISIONED_THROUGHPUT: 'From capacity that was booked.',
    },
  });

export const UsageMetadata = z
  .strictObject({
    promptTokenCount: z.int().optional().meta({
      description: 'Tokens of everything sent in, those from the cache included.',
    }),
    cachedContentTokenCount: z.int().optional().meta({
      description: 'How many of the prompt tokens came from a cache, at a lower price.',
    }),
    candidatesTokenCount: z
      .int()
      .optional()
      .meta({ description: 'Tokens of all answers, without reasoning.' }),
    toolUsePromptTokenCount: z.int().optional().meta({
      description: 'Tokens that built-in tools fed to the model, such as pages that were read.',
    }),
    thoughtsTokenCount: z.int().optional().meta({ description: 'Tokens of reasoning, billed as output.' }),
    totalTokenCount: z
      .int()
      .optional()
      .meta({ description: 'Sum of prompt, tool, reasoning and answer tokens.' }),
    promptTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The prompt tokens by kind of content.',
    }),
    cacheTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The cached tokens by kind of content.',
    }),
    candidatesTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The answer tokens by kind of content.',
    }),
    toolUsePromptTokensDetails: z.array(ModalityTokenCount).optional().meta({
      description: 'The tool tokens by kind of content.',
    }),
    trafficType: TrafficType.optional().meta({ description: 'Under which plan the request was served.' }),
    initialPromptTokenCount: z.int().optional().meta({
      description: 'Prompt tokens of the first request when an answer was continued.',
    }),
  })
  .meta({ id: 'gemini.UsageMetadata', description: 'Tokens that a request used.' });
