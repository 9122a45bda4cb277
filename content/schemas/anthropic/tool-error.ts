import { z } from 'zod';

const ToolErrorCode = z
  .enum([
    'invalid_tool_input',
    'unavailable',
    'max_uses_exceeded',
    'too_many_requests',
    'query_too_long',
    'request_too_large',
    'url_too_long',
    'url_not_allowed',
    'url_not_accessible',
    'url_not_in_prior_context',
    'unsupported_content_type',
    'content_too_large',
    'execution_time_exceeded',
    'output_file_too_large',
    'file_not_found',
  ])
  .meta({
    id: 'anthropic.ToolErrorCode',
    description: 'Why a tool of the API failed.',
    'x-values': {
      invalid_tool_input: 'The model called the tool wrongly.',
      unavailable: 'The tool is down for a moment.',
      max_uses_exceeded: 'The limit in max_uses is reached.',
      too_many_requests: 'The tool was called too often in a short time.',
      query_too_long: 'web_search: the query is too long.',
      request_too_large: 'web_search: the search asks for too much.',
      url_too_long: 'web_fetch: the address is longer than 250 characters.',
      url_not_allowed: 'web_fetch: the domain is blocked, by you or by the service.',
      url_not_accessible: 'web_fetch: the page cannot be reached.',
      url_not_in_prior_context: 'web_fetch: the address is not one that the conversation named.',
      unsupported_content_type: 'web_fetch: neither text nor PDF.',
      content_too_large: 'web_fetch: the page is too large to read.',
      execution_time_exceeded: 'The code ran too long.',
      output_file_too_large: 'bash: a file that was written is too large.',
      file_not_found: 'text editor: there is no such file.',
    },
  });

const ErrorMessage = z.string().meta({
  id: 'anthropic.ToolErrorMessage',
  description: 'More about the failure, for people.',
});

const describe = (name: string) => ({
  id: `anthropic.${name}`,
  description: 'The tool failed; the request itself did not.',
});

/** The block in place of a result when a tool of the API failed. */
export const toolError = <Type extends string>(name: string, type: Type) =>
  z.strictObject({ type: z.literal(type), error_code: ToolErrorCode }).meta(describe(name));

/** The same for the tools that say more beside the code. */
export const toolErrorWithMessage = <Type extends string>(name: string, type: Type) =>
  z
    .strictObject({
      type: z.literal(type),
      error_code: ToolErrorCode,
      error_message: ErrorMessage.nullable().default(null),
    })
    .meta(describe(name));
