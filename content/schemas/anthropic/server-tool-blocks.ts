import { z } from 'zod';
import { CacheControl, Caller, JsonObject, ToolUseId } from './common';
import { DocumentBlock } from './document-block';
import { ToolReference } from './tool-blocks';
import { toolError, toolErrorWithMessage } from './tool-error';

const ServerToolName = z
  .enum([
    'web_search',
    'web_fetch',
    'code_execution',
    'bash_code_execution',
    'text_editor_code_execution',
    'tool_search_tool_regex',
    'tool_search_tool_bm25',
  ])
  .meta({
    id: 'anthropic.ServerToolName',
    description: 'A tool that runs on the side of the API.',
    'x-values': {
      web_search: 'Searches the web.',
      web_fetch: 'Reads a page or PDF at an address.',
      code_execution: 'Runs Python in a container.',
      bash_code_execution: 'Runs a shell command in the container.',
      text_editor_code_execution: 'Views and edits files in the container.',
      tool_search_tool_regex: 'Finds deferred tools by a regular expression.',
      tool_search_tool_bm25: 'Finds deferred tools by words.',
    },
  });

export const ServerToolUse = z
  .strictObject({
    type: z.literal('server_tool_use'),
    id: z
      .string()
      .regex(/^srvtoolu_[a-zA-Z0-9_]+$/)
      .meta({ description: 'Identifies the call. The result block repeats it as tool_use_id.' }),
    name: ServerToolName.meta({ description: 'Which tool is called.' }),
    input: JsonObject.meta({ description: 'What the tool is asked, such as a search query.' }),
    caller: Caller.default({ type: 'direct' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ServerToolUse',
    description: 'A call of a tool that the API runs itself. Its result follows in the same answer.',
  });

const WebSearchResult = z
  .strictObject({
    type: z.literal('web_search_result'),
    url: z.string().meta({ description: 'Address of the page.' }),
    title: z.string().meta({ description: 'Title of the page.' }),
    encrypted_content: z.string().meta({
      description: 'What the page says, sealed. Send it back unchanged, so that it can be cited later.',
    }),
    page_age: z.string().nullable().default(null).meta({
      description: 'When the page was last changed, in words.',
    }),
  })
  .meta({ id: 'anthropic.WebSearchResult', description: 'A page that was found.' });

export const WebSearchToolResult = z
  .strictObject({
    type: z.literal('web_search_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .union([
        toolError('WebSearchToolResultError', 'web_search_tool_result_error'),
        z.array(WebSearchResult),
      ])
      .meta({ description: 'The pages that were found, or why there are none.' }),
    caller: Caller.default({ type: 'direct' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.WebSearchToolResult', description: 'What web_search found.' });

const WebFetchResult = z
  .strictObject({
    type: z.literal('web_fetch_result'),
    url: z.string().meta({ description: 'Address that was read.' }),
    content: DocumentBlock.meta({ description: 'The page as a text, or the PDF.' }),
    retrieved_at: z.string().nullable().default(null).meta({
      description: 'When it was read, as an RFC 3339 date and time.',
    }),
  })
  .meta({ id: 'anthropic.WebFetchResult', description: 'A page or PDF that was read.' });

export const WebFetchToolResult = z
  .strictObject({
    type: z.literal('web_fetch_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .discriminatedUnion('type', [
        toolError('WebFetchToolResultError', 'web_fetch_tool_result_error'),
        WebFetchResult,
      ])
      .meta({ description: 'What was read, or why nothing was.' }),
    caller: Caller.default({ type: 'direct' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.WebFetchToolResult', description: 'What web_fetch read.' });

const ToolSearchToolSearchResult = z
  .strictObject({
    type: z.literal('tool_search_tool_search_result'),
    tool_references: z.array(ToolReference).meta({ description: 'The tools that were found.' }),
  })
  .meta({ id: 'anthropic.ToolSearchToolSearchResult', description: 'The tools that a search found.' });

export const ToolSearchToolResult = z
  .strictObject({
    type: z.literal('tool_search_tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .discriminatedUnion('type', [
        toolErrorWithMessage('ToolSearchToolResultError', 'tool_search_tool_result_error'),
        ToolSearchToolSearchResult,
      ])
      .meta({ description: 'The tools that were found, or why none could be.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.ToolSearchToolResult', description: 'What a tool search found.' });
