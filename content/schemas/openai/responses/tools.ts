import { z } from 'zod';
import { FormatText } from '../chat/tools';
import { JsonObject } from '../scalar';
import { GrammarSyntax } from '../settings';

// Tools that you run: the model writes a call, you answer it with an output item.

const ToolCaller = z.enum(['direct', 'programmatic']).meta({
  id: 'openai.ToolCaller',
  description: 'Who may call a tool.',
  'x-values': { direct: 'The model itself.', programmatic: 'Programs that the model writes.' },
});

export const AllowedCallers = z.array(ToolCaller).min(1).meta({
  id: 'openai.AllowedCallers',
  description: 'Who may call the tool: the model, or programs that it writes. Only the model by default.',
});

export const DeferLoading = z.boolean().meta({
  id: 'openai.DeferLoading',
  description: 'Keep the tool out of the prompt until tool_search finds it, which saves tokens.',
  default: false,
});

const ToolName = z
  .string()
  .regex(/^[a-zA-Z0-9_-]+$/)
  .min(1)
  .max(128)
  .meta({
    id: 'openai.ToolName',
    description: 'Name by which the model calls it: letters, digits, _ and -.',
    examples: ['find_trains'],
  });

const ToolDescription = z.string().meta({
  id: 'openai.ToolDescription',
  description: 'What the tool does and when to use it. The model chooses by this text.',
});

const Parameters = JsonObject.meta({
  id: 'openai.ToolParameters',
  description: 'The arguments as a JSON Schema of type object.',
});

export const FunctionTool = z
  .strictObject({
    type: z.literal('function'),
    name: ToolName,
    description: ToolDescription.nullish(),
    parameters: Parameters.nullish(),
    strict: z.boolean().nullish().meta({
      description:
        'Hold the arguments to the schema exactly. Needs every property in required and additionalProperties false.',
      default: true,
    }),
    output_schema: JsonObject.nullish().meta({
      description: 'What the function returns, as a JSON Schema. For programs that call it.',
    }),
    defer_loading: DeferLoading.optional(),
    allowed_callers: AllowedCallers.nullish(),
  })
  .meta({ id: 'openai.FunctionTool', description: 'A function of yours that takes JSON arguments.' });

const GrammarFormat = z
  .strictObject({
    type: z.literal('grammar'),
    syntax: GrammarSyntax,
    definition: z.string().meta({ description: 'The grammar itself.' }),
  })
  .meta({ id: 'openai.GrammarFormat', description: 'Text that follows a grammar.' });

export const CustomTool = z
  .strictObject({
    type: z.literal('custom'),
    name: ToolName,
    description: ToolDescription.optional(),
    format: z
      .discriminatedUnion('type', [FormatText, GrammarFormat])
      .optional()
      .meta({ description: 'What the model may write for the tool. Any text when left out.' }),
    defer_loading: DeferLoading.optional(),
    allowed_callers: AllowedCallers.nullish(),
  })
  .meta({
    id: 'openai.CustomTool',
    description: 'A tool of yours that takes plain text, such as code or a query, instead of JSON.',
  });

export const NamespaceTool = z
  .strictObject({
    type: z.literal('namespace'),
    name: z.string().min(1).meta({ description: 'Name of the group, such as crm.' }),
    description: z.string().meta({ description: 'What the group is for. The model reads it.' }),
    tools: z
      .array(z.discriminatedUnion('type', [FunctionTool, CustomTool]))
      .min(1)
      .meta({ description: 'The tools of the group.' }),
  })
  .meta({ id: 'openai.NamespaceTool', description: 'Tools that belong together, under one name.' });

export const ToolSearchExecution = z.enum(['server', 'client']).meta({
  id: 'openai.ToolSearchExecution',
  description: 'Who searches for tools.',
  'x-values': { server: 'The API.', client: 'You: answer the call with a tool_search_output.' },
});

export const ToolSearchTool = z
  .strictObject({
    type: z.literal('tool_search'),
    execution: ToolSearchExecution.optional().meta({ default: 'server' }),
    description: ToolDescription.nullish(),
    parameters: Parameters.nullish(),
  })
  .meta({ id: 'openai.ToolSearchTool', description: 'Finds tools with defer_loading when they are needed.' });

export const ProgrammaticTool = z.strictObject({ type: z.literal('programmatic_tool_calling') }).meta({
  id: 'openai.ProgrammaticTool',
  description: 'Lets the model write programs that call tools with allowed_callers programmatic.',
});
