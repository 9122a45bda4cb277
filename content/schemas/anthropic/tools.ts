import { z } from 'zod';
import { AllowedCallers, CacheControl, DeferLoading, InputExamples, Strict } from './common';
import {
  CodeExecutionTool,
  ToolSearchBm25Tool,
  ToolSearchRegexTool,
  WebFetchTool,
  WebSearchTool,
} from './server-tools';
import { BrowserToolset, ComputerToolset } from './toolsets';

const shared = {
  cache_control: CacheControl.nullish(),
  strict: Strict.optional(),
  defer_loading: DeferLoading.optional(),
  allowed_callers: AllowedCallers.optional(),
  input_examples: InputExamples.optional(),
};

const InputSchema = z
  .looseObject({
    type: z.literal('object'),
    properties: z.record(z.string(), z.unknown()).nullish().meta({
      description: 'The parameters by name, each with a JSON Schema. Describe them for the model.',
    }),
    required: z.array(z.string()).nullish().meta({
      description: 'Names of the parameters that every call has.',
    }),
  })
  .meta({ id: 'anthropic.InputSchema', description: 'A JSON Schema (2020-12) of an object.' });

const CustomTool = z
  .strictObject({
    type: z.literal('custom').nullish().meta({
      description: 'Says that the tool is one of your own. It may be left out.',
    }),
    name: z
      .string()
      .regex(/^[a-zA-Z0-9_-]{1,128}$/)
      .meta({ description: 'Name by which the model calls it. Older versions take 64 characters.' }),
    description: z.string().optional().meta({
      description:
        'What it does, when to use it and what it returns. The more it says, the better it is called.',
    }),
    input_schema: InputSchema.meta({ description: 'The parameters, as a JSON Schema of an object.' }),
    eager_input_streaming: z.boolean().nullish().meta({
      description:
        'Streams the arguments as they are written, before they are known to be valid JSON. For long texts.',
    }),
    ...shared,
  })
  .meta({
    id: 'anthropic.CustomTool',
    title: 'custom',
    description: 'A function of your own. The model asks for calls; your program runs them.',
  });

const BashTool = z
  .strictObject({ type: z.literal('bash_20250124'), name: z.literal('bash'), ...shared })
  .meta({
    id: 'anthropic.BashTool',
    description: 'A shell that your program provides. The model knows how to use it without a schema.',
  });

const MemoryTool = z
  .strictObject({ type: z.literal('memory_20250818'), name: z.literal('memory'), ...shared })
  .meta({
    id: 'anthropic.MemoryTool',
    description: 'Files that your program keeps between conversations, for the model to remember by.',
  });

const TextEditorVersion = z
  .enum(['text_editor_20250124', 'text_editor_20250429', 'text_editor_20250728'])
  .meta({
    id: 'anthropic.TextEditorVersion',
    description: 'Version of the text editor tool.',
    'x-values': {
      text_editor_20250124: 'Called str_replace_editor, with undo_edit. For models before Claude 4.',
      text_editor_20250429: 'Called str_replace_based_edit_tool, without undo_edit. For Claude 4.',
      text_editor_20250728: 'The same with max_characters.',
    },
  });

const TextEditorName = z.enum(['str_replace_editor', 'str_replace_based_edit_tool']).meta({
  id: 'anthropic.TextEditorName',
  description: 'Name of the tool, which its version decides.',
});

const TextEditorTool = z
  .strictObject({
    type: TextEditorVersion,
    name: TextEditorName,
    max_characters: z.int().min(1).nullish().meta({
      description: 'Most characters of a file that are shown at once. Needs text_editor_20250728.',
    }),
    ...shared,
  })
  .meta({
    id: 'anthropic.TextEditorTool',
    title: 'text_editor',
    description: 'Viewing and editing of files that your program provides.',
  });

export const Tool = z
  .discriminatedUnion('type', [
    CustomTool,
    BashTool,
    TextEditorTool,
    MemoryTool,
    ComputerToolset,
    BrowserToolset,
    WebSearchTool,
    WebFetchTool,
    CodeExecutionTool,
    ToolSearchRegexTool,
    ToolSearchBm25Tool,
  ])
  .meta({ id: 'anthropic.Tool', description: 'What the model may use.' });

const DisableParallel = z.boolean().meta({
  id: 'anthropic.DisableParallelToolUse',
  description: 'Whether the model calls at most one tool at a time.',
  default: false,
});

export const ToolChoice = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('auto'), disable_parallel_tool_use: DisableParallel.optional() }).meta({
      id: 'anthropic.ToolChoiceAuto',
      description: 'The model decides. The default when there are tools.',
    }),
    z.strictObject({ type: z.literal('any'), disable_parallel_tool_use: DisableParallel.optional() }).meta({
      id: 'anthropic.ToolChoiceAny',
      description: 'The model must call some tool. Not while it is thinking.',
    }),
    z
      .strictObject({
        type: z.literal('tool'),
        name: z.string().meta({ description: 'Name of the tool that must be called.' }),
        disable_parallel_tool_use: DisableParallel.optional(),
      })
      .meta({
        id: 'anthropic.ToolChoiceTool',
        description: 'The model must call this tool. Not while it is thinking.',
      }),
    z
      .strictObject({ type: z.literal('none') })
      .meta({ id: 'anthropic.ToolChoiceNone', description: 'The model calls no tool.' }),
  ])
  .meta({ id: 'anthropic.ToolChoice', description: 'Whether and which tools are called.' });
