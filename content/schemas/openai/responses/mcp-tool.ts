import { z } from 'zod';
import { exactlyOne } from '@/lib/endpoint/one-of';
import { AllowedCallers, DeferLoading } from './tools';

const Connector = z
  .enum([
    'connector_dropbox',
    'connector_gmail',
    'connector_googlecalendar',
    'connector_googledrive',
    'connector_microsoftteams',
    'connector_outlookcalendar',
    'connector_outlookemail',
    'connector_sharepoint',
  ])
  .meta({
    id: 'openai.Connector',
    description: 'A service that OpenAI connects to. Needs a token in authorization.',
  });

const McpToolFilter = z
  .strictObject({
    tool_names: z.array(z.string()).optional().meta({ description: 'Tools by name.' }),
    read_only: z.boolean().optional().meta({
      description: 'Tools that the server marks with readOnlyHint, or those that it does not.',
    }),
  })
  .meta({ id: 'openai.McpToolFilter', description: 'Some tools of the server.' });

const ApprovalMode = z.enum(['always', 'never']).meta({
  id: 'openai.McpApprovalMode',
  description: 'Whether you are asked before a call.',
});

const ApprovalRules = z
  .strictObject({
    always: McpToolFilter.optional().meta({ description: 'Tools to ask about before each call.' }),
    never: McpToolFilter.optional().meta({ description: 'Tools that are called without asking.' }),
  })
  .meta({ id: 'openai.McpApprovalRules', description: 'Approval tool by tool.' });

export const McpTool = z
  .strictObject({
    type: z.literal('mcp'),
    server_label: z.string().meta({
      description: 'A name for the server, which its calls repeat.',
      examples: ['deepwiki'],
    }),
    server_url: z.string().optional().meta({ description: 'Address of the server.', format: 'uri' }),
    connector_id: Connector.optional(),
    tunnel_id: z
      .string()
      .regex(/^tunnel_[a-z0-9]{32}$/)
      .optional()
      .meta({ description: 'A tunnel to a server that has no public address.' }),
    server_description: z
      .string()
      .optional()
      .meta({ description: 'What the server is for. The model reads it.' }),
    authorization: z.string().optional().meta({
      description: 'OAuth token for the server. It is not stored: send it with every request.',
    }),
    headers: z
      .record(z.string(), z.string())
      .nullish()
      .meta({ description: 'Headers to send to the server.' }),
    allowed_tools: z
      .union([z.array(z.string()), McpToolFilter])
      .nullish()
      .meta({ description: 'The tools that may be called, by name or by a filter. All when left out.' }),
    require_approval: z.union([ApprovalMode, ApprovalRules]).nullish().meta({
      description: 'Which calls wait for an mcp_approval_response of yours.',
      default: 'always',
    }),
    defer_loading: DeferLoading.optional(),
    allowed_callers: AllowedCallers.nullish(),
  })
  .check(exactlyOne('server_url', 'connector_id', 'tunnel_id'))
  .meta({
    id: 'openai.McpTool',
    description: 'Tools of a remote MCP server, which the API calls itself. Name the server in one way.',
    'x-one-of': [['server_url', 'connector_id', 'tunnel_id']],
  });
