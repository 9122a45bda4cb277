import { z } from 'zod';
import { JsonObject } from '../scalar';
import { AllowedToolsMode, ToolChoiceMode } from '../settings';
import { ServerLabel } from './common';

const AllowedTools = z
  .strictObject({
    type: z.literal('allowed_tools'),
    mode: AllowedToolsMode,
    tools: z.array(JsonObject).meta({
      description: 'The tools left over, each by type and name: {"type": "function", "name": "find_trains"}.',
    }),
  })
  .meta({
    id: 'openai.AllowedTools',
    description: 'Only some of the tools, while the list itself stays the same and stays cached.',
  });

const HostedToolType = z
  .enum([
    'file_search',
    'web_search_preview',
    'web_search_preview_2025_03_11',
    'computer',
    'computer_use_preview',
    'computer_use',
    'image_generation',
    'code_interpreter',
  ])
  .meta({ id: 'openai.HostedToolType', description: 'The tool that must be called.' });

const HostedToolChoice = z
  .strictObject({ type: HostedToolType })
  .meta({ id: 'openai.HostedToolChoice', description: 'This tool of the API must be called.' });

const name = z.string().meta({ id: 'openai.ChosenName', description: 'Name of the one to call.' });

const choices = [
  AllowedTools,
  z
    .strictObject({ type: z.literal('function'), name })
    .meta({ id: 'openai.FunctionChoice', description: 'This function must be called.' }),
  z
    .strictObject({ type: z.literal('custom'), name })
    .meta({ id: 'openai.CustomChoice', description: 'This custom tool must be called.' }),
  z
    .strictObject({ type: z.literal('mcp'), server_label: ServerLabel, name: name.nullish() })
    .meta({ id: 'openai.McpChoice', description: 'This server must be called, or this tool of it.' }),
  HostedToolChoice,
  z
    .strictObject({ type: z.literal('shell') })
    .meta({ id: 'openai.ShellChoice', description: 'The shell must be called.' }),
  z
    .strictObject({ type: z.literal('apply_patch') })
    .meta({ id: 'openai.ApplyPatchChoice', description: 'A file must be changed.' }),
  z
    .strictObject({ type: z.literal('programmatic_tool_calling') })
    .meta({ id: 'openai.ProgrammaticChoice', description: 'A program must be written.' }),
] as const;

export const ToolChoice = z.union([ToolChoiceMode, z.discriminatedUnion('type', choices)]).meta({
  id: 'openai.ToolChoice',
  description: 'Whether and which tool must be called. auto when left out.',
});
