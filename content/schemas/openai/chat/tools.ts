import { z } from 'zod';
import { JsonObject, Name } from '../scalar';
import { AllowedToolsMode, GrammarSyntax, ToolChoiceMode } from '../settings';

const FunctionDefinition = z
  .strictObject({
    name: Name.meta({ description: 'Name by which the model calls it: letters, digits, _ and -.' }),
    description: z.string().optional().meta({
      description: 'What the function does and when to use it. The model chooses by this text.',
    }),
    parameters: JsonObject.optional().meta({
      description: 'The arguments as a JSON Schema of type object. Leave out for a function without any.',
    }),
    strict: z.boolean().nullish().meta({
      description:
        'Hold the arguments to the schema exactly. Needs every property in required and additionalProperties false.',
      default: false,
    }),
  })
  .meta({ id: 'openai.ChatFunctionDefinition', description: 'A function of yours.' });

const FunctionTool = z
  .strictObject({
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: FunctionDefinition.meta({ description: 'The function that the model may ask for.' }),
  })
  .meta({ id: 'openai.ChatFunctionTool', description: 'A function that takes JSON arguments.' });

export const FormatText = z
  .strictObject({ type: z.literal('text').meta({ description: 'Always text.' }) })
  .meta({ id: 'openai.ChatCustomText', description: 'Any text.' });

const Grammar = z
  .strictObject({
    definition: z.string().meta({ description: 'The grammar itself.' }),
    syntax: GrammarSyntax.meta({ description: 'Language that it is written in.' }),
  })
  .meta({ id: 'openai.Grammar', description: 'What texts are allowed.' });

const FormatGrammar = z
  .strictObject({
    type: z.literal('grammar').meta({ description: 'Always grammar.' }),
    grammar: Grammar.meta({ description: 'The grammar that the text follows.' }),
  })
  .meta({ id: 'openai.ChatCustomGrammar', description: 'Text that follows a grammar.' });

const CustomDefinition = z
  .strictObject({
    name: Name.meta({ description: 'Name by which the model calls it.' }),
    description: z.string().optional().meta({ description: 'What the tool does and when to use it.' }),
    format: z
      .discriminatedUnion('type', [FormatText, FormatGrammar])
      .optional()
      .meta({ description: 'What the model may write for the tool. Any text when left out.' }),
  })
  .meta({ id: 'openai.ChatCustomDefinition', description: 'A tool of yours that takes text.' });

const CustomTool = z
  .strictObject({
    type: z.literal('custom').meta({ description: 'Always custom.' }),
    custom: CustomDefinition.meta({ description: 'The tool that the model may ask for.' }),
  })
  .meta({
    id: 'openai.ChatCustomTool',
    description: 'A tool that takes plain text, such as code or a query, instead of JSON.',
  });

export const Tool = z
  .discriminatedUnion('type', [FunctionTool, CustomTool])
  .meta({ id: 'openai.ChatTool', description: 'Something the model may ask you to do.' });

const AllowedTools = z
  .strictObject({
    mode: AllowedToolsMode.meta({ description: 'Whether one of them must be called.' }),
    tools: z.array(JsonObject).meta({
      description:
        'The tools left over, each by type and name: {"type": "function", "function": {"name": "find_trains"}}.',
    }),
  })
  .meta({ id: 'openai.ChatAllowedTools', description: 'Some of the tools, chosen for this request.' });

const AllowedToolsChoice = z
  .strictObject({
    type: z.literal('allowed_tools').meta({ description: 'Always allowed_tools.' }),
    allowed_tools: AllowedTools.meta({ description: 'Which tools, and whether one must be called.' }),
  })
  .meta({
    id: 'openai.ChatAllowedToolsChoice',
    description: 'Only some of the tools, while the list itself stays the same and stays cached.',
  });

const NamedTool = z
  .strictObject({ name: z.string().meta({ description: 'Name of the one to call.' }) })
  .meta({ id: 'openai.ChatToolName', description: 'A function or tool, by name.' });

const FunctionChoice = z
  .strictObject({
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: NamedTool.meta({ description: 'The function that must be called.' }),
  })
  .meta({ id: 'openai.ChatFunctionChoice', description: 'This function must be called.' });

const CustomChoice = z
  .strictObject({
    type: z.literal('custom').meta({ description: 'Always custom.' }),
    custom: NamedTool.meta({ description: 'The custom tool that must be called.' }),
  })
  .meta({ id: 'openai.ChatCustomChoice', description: 'This custom tool must be called.' });

export const ToolChoice = z.union([
  ToolChoiceMode,
  z.discriminatedUnion('type', [AllowedToolsChoice, FunctionChoice, CustomChoice]),
]);

const FunctionCallMode = z.enum(['none', 'auto']).meta({
  id: 'openai.ChatFunctionCallMode',
  description: 'Whether functions may be called, in the older form.',
  'x-values': { none: 'It calls none.', auto: 'It chooses between text and a call.' },
});

/** The older form of `tool_choice`. */
export const FunctionCallChoice = z.union([FunctionCallMode, NamedTool]);

/** The older form of `tools`, without strict. */
export const LegacyFunction = FunctionDefinition.omit({ strict: true }).meta({
  id: 'openai.ChatLegacyFunction',
  description: 'A function in the older form.',
});
