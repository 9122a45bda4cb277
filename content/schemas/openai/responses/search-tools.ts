import { z } from 'zod';
import { SearchContextSize } from '../settings';

// Tools that search: in your files and on the web.

const ComparisonOperator = z.enum(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']).meta({
  id: 'openai.ComparisonOperator',
  description: 'How the attribute is compared.',
  'x-values': {
    eq: 'Equal.',
    ne: 'Not equal.',
    gt: 'Greater.',
    gte: 'Greater or equal.',
    lt: 'Less.',
    lte: 'Less or equal.',
    in: 'One of a list.',
    nin: 'None of a list.',
  },
});

const ComparisonFilter = z
  .strictObject({
    type: ComparisonOperator,
    key: z.string().meta({ description: 'Name of the attribute.' }),
    value: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
      .meta({ description: 'What it is compared with; a list for in and nin.' }),
  })
  .meta({ id: 'openai.ComparisonFilter', description: 'Files whose attribute compares so.' });

const LogicOperator = z
  .enum(['and', 'or'])
  .meta({ id: 'openai.LogicOperator', description: 'Whether all of the filters must hold, or one.' });

const CompoundFilter = z
  .strictObject({
    type: LogicOperator,
    get filters() {
      return z
        .array(z.union([ComparisonFilter, CompoundFilter]))
        .meta({ description: 'The filters, which may be compound themselves.' });
    },
  })
  .meta({ id: 'openai.CompoundFilter', description: 'Several filters together.' });

const HybridSearch = z
  .strictObject({
    embedding_weight: z.number().meta({ description: 'Weight of the likeness of meaning.' }),
    text_weight: z.number().meta({ description: 'Weight of the same words.' }),
  })
  .meta({ id: 'openai.HybridSearch', description: 'Weights of meaning and wording. One must be above 0.' });

const Ranker = z
  .enum(['auto', 'default-2024-11-15'])
  .meta({ id: 'openai.Ranker', description: 'What puts passages in order.' });

const RankingOptions = z
  .strictObject({
    ranker: Ranker.optional(),
    score_threshold: z.number().optional().meta({
      description: 'Leave out passages below this score, from 0 to 1.',
    }),
    hybrid_search: HybridSearch.optional(),
  })
  .meta({ id: 'openai.RankingOptions', description: 'How passages are put in order.' });

export const FileSearchTool = z
  .strictObject({
    type: z.literal('file_search'),
    vector_store_ids: z.array(z.string()).meta({ description: 'The vector stores to search.' }),
    max_num_results: z.int().min(1).max(50).optional().meta({ description: 'Most passages to read.' }),
    ranking_options: RankingOptions.optional(),
    filters: z.union([ComparisonFilter, CompoundFilter]).nullish().meta({
      description: 'Only files whose attributes fit.',
    }),
  })
  .meta({ id: 'openai.FileSearchTool', description: 'Searches your uploaded files. Each search is billed.' });

const place = {
  country: z
    .string()
    .nullish()
    .meta({ description: 'Country as two letters (ISO 3166-1).', examples: ['PT'] }),
  region: z.string().nullish().meta({ description: 'State or region.' }),
  city: z
    .string()
    .nullish()
    .meta({ description: 'City or town.', examples: ['Lisbon'] }),
  timezone: z
    .string()
    .nullish()
    .meta({ description: 'IANA time zone.', examples: ['Europe/Lisbon'] }),
};

const UserLocation = z
  .strictObject({ type: z.literal('approximate').optional(), ...place })
  .meta({ id: 'openai.UserLocation', description: 'About where the user is, for results nearby.' });

const WebSearchFilters = z
  .strictObject({
    allowed_domains: z
      .array(z.string())
      .nullish()
      .meta({
        description: 'Only these domains and what lies below them. All when left out.',
        examples: [['wikipedia.org']],
      }),
  })
  .meta({ id: 'openai.WebSearchFilters', description: 'Where to search.' });

const WebSearchVersion = z
  .enum(['web_search', 'web_search_2025_08_26'])
  .meta({ id: 'openai.WebSearchVersion', description: 'The tool, or a fixed version of it.' });

export const WebSearchTool = z
  .strictObject({
    type: WebSearchVersion,
    filters: WebSearchFilters.nullish(),
    user_location: UserLocation.nullish(),
    search_context_size: SearchContextSize.optional().meta({ default: 'medium' }),
    external_web_access: z.boolean().optional().meta({
      description: 'Fetch pages anew. With false only stored copies are read.',
      default: true,
    }),
  })
  .meta({
    id: 'openai.WebSearchTool',
    title: 'web_search',
    description: 'Searches the web and cites what it finds. Each search is billed.',
  });

const WebSearchPreviewVersion = z
  .enum(['web_search_preview', 'web_search_preview_2025_03_11'])
  .meta({ id: 'openai.WebSearchPreviewVersion', description: 'The tool, or a fixed version of it.' });

const SearchContentType = z
  .enum(['text', 'image'])
  .meta({ id: 'openai.SearchContentType', description: 'Kind of result.' });

export const WebSearchPreviewTool = z
  .strictObject({
    type: WebSearchPreviewVersion,
    user_location: UserLocation.nullish(),
    search_context_size: SearchContextSize.optional().meta({ default: 'medium' }),
    search_content_types: z.array(SearchContentType).optional().meta({
      description: 'Kinds of results to look for.',
    }),
  })
  .meta({
    id: 'openai.WebSearchPreviewTool',
    title: 'web_search_preview',
    description: 'The older form of web_search.',
  });
