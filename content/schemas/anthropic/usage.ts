import { z } from 'zod';

export const Speed = z.enum(['standard', 'fast']).meta({
  id: 'anthropic.Speed',
  description: 'How fast tokens are written.',
  'x-values': { standard: 'The ordinary pace.', fast: 'Several times as fast, and dearer.' },
});

const CacheCreation = z
  .strictObject({
    ephemeral_5m_input_tokens: z.int().meta({ description: 'Tokens that were cached for five minutes.' }),
    ephemeral_1h_input_tokens: z.int().meta({ description: 'Tokens that were cached for an hour.' }),
  })
  .meta({ id: 'anthropic.CacheCreation', description: 'The tokens that were cached, by duration.' });

const OutputTokensDetails = z
  .strictObject({
    thinking_tokens: z.int().meta({
      description: 'Tokens of reasoning, counted in full even where only a summary is shown.',
    }),
  })
  .meta({ id: 'anthropic.OutputTokensDetails', description: 'What the output tokens were spent on.' });

const ServerToolUsage = z
  .strictObject({
    web_search_requests: z.int().meta({ description: 'Searches of the web, each of which is billed.' }),
    web_fetch_requests: z.int().meta({ description: 'Pages that were read; only their tokens are billed.' }),
  })
  .meta({ id: 'anthropic.ServerToolUsage', description: 'How often tools of the API were called.' });

const UsedServiceTier = z.enum(['standard', 'priority', 'batch']).meta({
  id: 'anthropic.UsedServiceTier',
  description: 'Which capacity served the request.',
  'x-values': {
    standard: 'The ordinary one.',
    priority: 'Capacity that was booked ahead.',
    batch: 'That of batches, at half the price.',
  },
});

const OutputTokens = z.int().meta({
  id: 'anthropic.OutputTokens',
  description: 'Tokens that were written, reasoning included.',
});

const CacheWritten = z.int().meta({
  id: 'anthropic.CacheWritten',
  description: 'Tokens that were read and put into the cache.',
});

const CacheRead = z.int().meta({
  id: 'anthropic.CacheRead',
  description: 'Tokens that came from the cache, at a tenth of the price.',
});

export const Usage = z
  .strictObject({
    input_tokens: z.int().meta({
      description: 'Tokens that were read anew. The whole prompt is this and both cache counts.',
    }),
    cache_creation_input_tokens: CacheWritten.nullable().default(null),
    cache_read_input_tokens: CacheRead.nullable().default(null),
    cache_creation: CacheCreation.nullable().default(null),
    output_tokens: OutputTokens,
    output_tokens_details: OutputTokensDetails.nullable().default(null),
    server_tool_use: ServerToolUsage.nullable().default(null),
    service_tier: UsedServiceTier.nullable().default(null),
    speed: Speed.nullable().default(null),
    inference_geo: z.string().nullable().default(null).meta({
      description: 'Region where the model ran.',
    }),
  })
  .meta({ id: 'anthropic.Usage', description: 'Tokens that the request used.' });

export const DeltaUsage = z
  .strictObject({
    input_tokens: z.int().nullable().default(null).meta({
      description: 'Tokens that were read anew, results of tools that ran meanwhile included.',
    }),
    cache_creation_input_tokens: CacheWritten.nullable().default(null),
    cache_read_input_tokens: CacheRead.nullable().default(null),
    output_tokens: OutputTokens,
    output_tokens_details: OutputTokensDetails.nullable().default(null),
    server_tool_use: ServerToolUsage.nullable().default(null),
  })
  .meta({
    id: 'anthropic.DeltaUsage',
    description: 'Tokens so far. The counts are totals: they replace those of message_start.',
  });
