import { z } from 'zod';
import { JsonObject } from '../scalar';
import { CallId, CreatedBy, ItemId, ItemStatus } from './common';
import { Tool } from './tool';
import { ToolSearchExecution } from './tools';

// Searches that the API runs: in files, on the web, among tools.

const FileSearchStatus = z
  .enum(['in_progress', 'searching', 'completed', 'incomplete', 'failed'])
  .meta({ id: 'openai.FileSearchStatus', description: 'How far the search is.' });

const FileSearchResult = z
  .strictObject({
    file_id: z.string().optional().meta({ description: 'Id of the file.' }),
    filename: z.string().optional().meta({ description: 'Name of the file.' }),
    text: z.string().optional().meta({ description: 'The passage that was found.' }),
    score: z.number().optional().meta({ description: 'How well it fits, from 0 to 1.' }),
    attributes: z
      .record(z.string(), z.union([z.string().max(512), z.number(), z.boolean()]))
      .nullish()
      .meta({ description: 'The attributes that the file was given, at most 16.' }),
  })
  .meta({ id: 'openai.FileSearchResult', description: 'A passage that was found.' });

export const FileSearchCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('file_search_call'),
    status: FileSearchStatus,
    queries: z.array(z.string()).meta({ description: 'What was searched for.' }),
    results: z.array(FileSearchResult).nullish().meta({
      description: 'What was found, when include has file_search_call.results.',
    }),
  })
  .meta({ id: 'openai.FileSearchCall', description: 'A search in vector stores.' });

const WebSearchStatus = z
  .enum(['in_progress', 'searching', 'completed', 'failed'])
  .meta({ id: 'openai.WebSearchStatus', description: 'How far the search is.' });

const WebSearchSource = z
  .strictObject({
    type: z.literal('url'),
    url: z.string().meta({ description: 'Address of the page.', format: 'uri' }),
  })
  .meta({ id: 'openai.WebSearchSource', description: 'A page that was read.' });

const WebSearchAction = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('search'),
        queries: z.array(z.string()).optional().meta({ description: 'What was searched for.' }),
        sources: z.array(WebSearchSource).optional().meta({
          description: 'All pages that were read, when include has web_search_call.action.sources.',
        }),
        query: z.string().optional().meta({ description: 'Older form of queries.', deprecated: true }),
      })
      .meta({ id: 'openai.WebSearchActionSearch', description: 'Search.' }),
    z
      .strictObject({
        type: z.literal('open_page'),
        url: z.string().nullish().meta({ description: 'Address of the page.', format: 'uri' }),
      })
      .meta({ id: 'openai.WebSearchActionOpenPage', description: 'Open a page.' }),
    z
      .strictObject({
        type: z.literal('find_in_page'),
        url: z.string().meta({ description: 'Address of the page.', format: 'uri' }),
        pattern: z.string().meta({ description: 'The text that was looked for.' }),
      })
      .meta({ id: 'openai.WebSearchActionFind', description: 'Look for a text in a page.' }),
  ])
  .meta({ id: 'openai.WebSearchAction', description: 'What was done on the web.' });

export const WebSearchCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('web_search_call'),
    status: WebSearchStatus,
    action: WebSearchAction,
  })
  .meta({
    id: 'openai.WebSearchCall',
    description: 'A search on the web. Searches are billed; opening pages is not.',
  });

const search = {
  id: ItemId.nullish(),
  call_id: CallId.nullish(),
  execution: ToolSearchExecution.optional(),
  status: ItemStatus.nullish(),
  created_by: CreatedBy.optional(),
};

export const ToolSearchCall = z
  .strictObject({
    type: z.literal('tool_search_call'),
    arguments: JsonObject.meta({ description: 'What is searched for, as an object.' }),
    ...search,
  })
  .meta({ id: 'openai.ToolSearchCall', description: 'The model looks for tools with defer_loading.' });

export const ToolSearchOutput = z
  .strictObject({
    type: z.literal('tool_search_output'),
    tools: z.array(Tool).meta({ description: 'The tools that were found, in full.' }),
    ...search,
  })
  .meta({
    id: 'openai.ToolSearchOutput',
    description: 'Tools that were found; the model may call them now.',
  });

const AdditionalToolsRole = z
  .enum(['developer', 'unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'tool'])
  .meta({
    id: 'openai.AdditionalToolsRole',
    description: 'Who adds the tools. Requests take developer only.',
  });

export const AdditionalTools = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('additional_tools'),
    role: AdditionalToolsRole,
    tools: z.array(Tool).meta({ description: 'Tools that may be called from here on.' }),
  })
  .meta({
    id: 'openai.AdditionalTools',
    description: 'Adds tools in the middle of a conversation, without a change of the cached beginning.',
  });
