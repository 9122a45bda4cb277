import { z } from 'zod';
import { CitationsConfig } from './citations';
import { AllowedCallers, CacheControl, DeferLoading, Strict } from './common';

// Tools that the API runs itself: calls and results stand in the same answer.

const shared = {
  cache_control: CacheControl.nullish(),
  strict: Strict.optional(),
  defer_loading: DeferLoading.optional(),
  allowed_callers: AllowedCallers.optional(),
};

const MaxUses = z.int().positive().meta({
  id: 'anthropic.MaxUses',
  description: 'Most calls within one request. Further ones fail with max_uses_exceeded.',
});

const web = {
  allowed_domains: z
    .array(z.string())
    .meta({
      id: 'anthropic.AllowedDomains',
      description: 'Only these domains and what lies below them. Not with blocked_domains.',
      examples: [['wikipedia.org']],
    })
    .nullish(),
  blocked_domains: z
    .array(z.string())
    .meta({
      id: 'anthropic.BlockedDomains',
      description: 'Never these domains. Not with allowed_domains.',
    })
    .nullish(),
  max_uses: MaxUses.nullish(),
};

const ResponseInclusion = z.enum(['full', 'excluded']).meta({
  id: 'anthropic.ResponseInclusion',
  description: 'Whether the answer shows results that code has already worked on. Needs version 20260318.',
  'x-values': {
    full: 'All results are there. The default.',
    excluded: 'Call and result are left out once the code that asked for them is done.',
  },
});

const UserLocation = z
  .strictObject({
    type: z.literal('approximate'),
    city: z
      .string()
      .nullish()
      .meta({ description: 'Name of the city.', examples: ['Kanazawa'] }),
    region: z.string().nullish().meta({ description: 'Name of the region or state.' }),
    country: z
      .string()
      .nullish()
      .meta({ description: 'Country as two letters (ISO 3166-1).', examples: ['JP'] }),
    timezone: z
      .string()
      .nullish()
      .meta({ description: 'IANA name of the time zone.', examples: ['Asia/Tokyo'] }),
  })
  .meta({ id: 'anthropic.UserLocation', description: 'Where your user is, to find what is near.' });

const WebSearchVersion = z.enum(['web_search_20250305', 'web_search_20260209', 'web_search_20260318']).meta({
  id: 'anthropic.WebSearchVersion',
  description: 'Version of the web search tool.',
  'x-values': {
    web_search_20250305: 'Plain search.',
    web_search_20260209: 'The model may sift results with code before it reads them.',
    web_search_20260318: 'The same with response_inclusion.',
  },
});

export const WebSearchTool = z
  .strictObject({
    type: WebSearchVersion,
    name: z.literal('web_search'),
    ...web,
    user_location: UserLocation.nullish(),
    response_inclusion: ResponseInclusion.optional(),
    ...shared,
  })
  .meta({
    id: 'anthropic.WebSearchTool',
    title: 'web_search',
    description: 'Searches the web and cites what it finds. Each search is billed.',
  });

const WebFetchVersion = z
  .enum(['web_fetch_20250910', 'web_fetch_20260209', 'web_fetch_20260309', 'web_fetch_20260318'])
  .meta({
    id: 'anthropic.WebFetchVersion',
    description: 'Version of the web fetch tool.',
    'x-values': {
      web_fetch_20250910: 'Plain reading.',
      web_fetch_20260209: 'The model may sift pages with code before it reads them.',
      web_fetch_20260309: 'The same with use_cache.',
      web_fetch_20260318: 'The same with response_inclusion.',
    },
  });

const NamedTool = z
  .strictObject({
    type: z.literal('tool_reference'),
    name: z.string().meta({ description: 'Name of a tool in tools.' }),
  })
  .meta({ id: 'anthropic.NamedTool', description: 'A tool of this request, by its name.' });

const namedTools = z
  .array(NamedTool)
  .meta({ id: 'anthropic.NamedTools', description: 'The tools that are meant.' });

const AllSources = z
  .strictObject({ type: z.literal('all') })
  .meta({ id: 'anthropic.AllSources', description: 'Every address there.' });

const NoSources = z
  .strictObject({ type: z.literal('none') })
  .meta({ id: 'anthropic.NoSources', description: 'No address there.' });

const ToolSources = z
  .discriminatedUnion('type', [
    AllSources,
    NoSources,
    z
      .strictObject({ type: z.literal('only'), tools: namedTools })
      .meta({ id: 'anthropic.OnlySources', description: 'Addresses in the results of these tools.' }),
    z
      .strictObject({ type: z.literal('except'), tools: namedTools })
      .meta({ id: 'anthropic.ExceptSources', description: 'Addresses in the results of all other tools.' }),
  ])
  .meta({ id: 'anthropic.ToolSources', description: 'Of which results the addresses may be read.' });

const UrlSources = z
  .strictObject({
    user_input: z.discriminatedUnion('type', [AllSources, NoSources]).optional().meta({
      description: 'Whether addresses in user messages may be read.',
    }),
    client_tool_results: ToolSources.optional().meta({
      description: 'Whether addresses in results of your tools may be read.',
    }),
    server_tool_results: ToolSources.optional().meta({
      description: 'Whether addresses in results of web_search and web_fetch may be read.',
    }),
  })
  .meta({
    id: 'anthropic.UrlSources',
    description: 'Where an address must have come from to be read. Anywhere in the conversation by default.',
  });

export const WebFetchTool = z
  .strictObject({
    type: WebFetchVersion,
    name: z.literal('web_fetch'),
    ...web,
    citations: CitationsConfig.nullish(),
    max_content_tokens: z.int().min(1).nullish().meta({
      description: 'Roughly the most tokens of a page that are read. PDFs are not cut.',
    }),
    url_sources: UrlSources.nullish(),
    use_cache: z.boolean().optional().meta({
      description: 'Whether a stored copy will do. Turn it off for pages that change fast. From 20260309.',
      default: true,
    }),
    response_inclusion: ResponseInclusion.optional(),
    ...shared,
  })
  .meta({
    id: 'anthropic.WebFetchTool',
    title: 'web_fetch',
    description: 'Reads pages and PDFs at addresses that the conversation names.',
  });

const CodeExecutionVersion = z
  .enum([
    'code_execution_20250522',
    'code_execution_20250825',
    'code_execution_20260120',
    'code_execution_20260521',
  ])
  .meta({
    id: 'anthropic.CodeExecutionVersion',
    description: 'Version of the code execution tool.',
    'x-values': {
      code_execution_20250522: 'Python only.',
      code_execution_20250825: 'With shell commands and editing of files; code may call tools.',
      code_execution_20260120: 'Variables also last from one request to the next.',
      code_execution_20260521: 'The newest version, with the same lasting state.',
    },
  });

export const CodeExecutionTool = z
  .strictObject({ type: CodeExecutionVersion, name: z.literal('code_execution'), ...shared })
  .meta({
    id: 'anthropic.CodeExecutionTool',
    title: 'code_execution',
    description: 'Runs code of the model in a container without network.',
  });

const RegexVersion = z.enum(['tool_search_tool_regex', 'tool_search_tool_regex_20251119']).meta({
  id: 'anthropic.ToolSearchRegexVersion',
  description: 'Version of the tool search, or its name for the newest one.',
});

export const ToolSearchRegexTool = z
  .strictObject({ type: RegexVersion, name: z.literal('tool_search_tool_regex'), ...shared })
  .meta({
    id: 'anthropic.ToolSearchRegexTool',
    title: 'tool_search_tool_regex',
    description: 'Finds tools with defer_loading by a regular expression over names and descriptions.',
  });

const Bm25Version = z.enum(['tool_search_tool_bm25', 'tool_search_tool_bm25_20251119']).meta({
  id: 'anthropic.ToolSearchBm25Version',
  description: 'Version of the tool search, or its name for the newest one.',
});

export const ToolSearchBm25Tool = z
  .strictObject({ type: Bm25Version, name: z.literal('tool_search_tool_bm25'), ...shared })
  .meta({
    id: 'anthropic.ToolSearchBm25Tool',
    title: 'tool_search_tool_bm25',
    description: 'Finds tools with defer_loading by words that describe what is needed.',
  });
