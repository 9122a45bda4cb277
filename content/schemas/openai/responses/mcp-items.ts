import { z } from 'zod';
import { JsonObject } from '../scalar';
import { CallArguments, ItemId, ServerLabel } from './common';

// Calls of tools on MCP servers, which the API makes itself.

const McpToolInfo = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the tool.' }),
    description: z.string().nullish().meta({ description: 'What it does.' }),
    input_schema: JsonObject.meta({ description: 'Its arguments as a JSON Schema.' }),
    annotations: JsonObject.nullish().meta({ description: 'What else the server tells about it.' }),
  })
  .meta({ id: 'openai.McpToolInfo', description: 'A tool of the server.' });

export const McpListTools = z
  .strictObject({
    id: ItemId,
    type: z.literal('mcp_list_tools'),
    server_label: ServerLabel,
    tools: z.array(McpToolInfo).meta({ description: 'The tools of the server.' }),
    error: z.string().nullish().meta({ description: 'Why they could not be listed.' }),
  })
  .meta({
    id: 'openai.McpListTools',
    description: 'The tools of a server. While this item is in the input they are not asked for again.',
  });

const failure = {
  code: z.int().meta({ id: 'openai.McpErrorCode', description: 'Number of the error.' }),
  message: z.string().meta({ id: 'openai.McpErrorMessage', description: 'What went wrong.' }),
};

const McpError = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('mcp_protocol_error'), ...failure })
      .meta({ id: 'openai.McpProtocolError', description: 'The server answered with an error.' }),
    z
      .strictObject({
        type: z.literal('mcp_tool_execution_error'),
        content: z.unknown().meta({ description: 'What the tool says about it.' }),
      })
      .meta({ id: 'openai.McpExecutionError', description: 'The tool ran and failed.' }),
    z
      .strictObject({ type: z.literal('http_error'), ...failure })
      .meta({ id: 'openai.McpHttpError', description: 'The server could not be reached.' }),
  ])
  .meta({ id: 'openai.McpError', description: 'Why a call failed.' });

const McpCallStatus = z
  .enum(['in_progress', 'calling', 'completed', 'incomplete', 'failed'])
  .meta({ id: 'openai.McpCallStatus', description: 'How far the call is.' });

const toolName = z.string().meta({ id: 'openai.McpToolName', description: 'Name of the tool.' });

export const McpCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('mcp_call'),
    server_label: ServerLabel,
    name: toolName,
    arguments: CallArguments,
    output: z.string().nullish().meta({ description: 'What the tool returned.' }),
    error: McpError.nullish(),
    status: McpCallStatus.optional(),
    approval_request_id: z.string().nullish().meta({
      description: 'The approval that it waits for or was made with.',
    }),
  })
  .meta({ id: 'openai.McpCall', description: 'A call of a tool on an MCP server.' });

export const McpApprovalRequest = z
  .strictObject({
    id: ItemId,
    type: z.literal('mcp_approval_request'),
    server_label: ServerLabel,
    name: toolName,
    arguments: CallArguments,
  })
  .meta({ id: 'openai.McpApprovalRequest', description: 'The model asks whether it may call a tool.' });

export const McpApprovalResponse = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('mcp_approval_response'),
    approval_request_id: z.string().meta({ description: 'The id of the mcp_approval_request.' }),
    approve: z.boolean().meta({ description: 'Whether the call may be made.' }),
    reason: z.string().nullish().meta({ description: 'Why, or why not.' }),
  })
  .meta({ id: 'openai.McpApprovalResponse', description: 'Your answer to an mcp_approval_request.' });
