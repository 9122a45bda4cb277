import { z } from 'zod';
import { JsonObject, Name } from '../../openai/scalar';

const described = {
  name: Name.meta({ description: 'Name by which the model calls it: letters, digits, _ and -.' }),
  description: z.string().optional().meta({
    description: 'What the function does and when to use it. The model chooses by this text.',
  }),
  parameters: JsonObject.optional().meta({
    description: 'The arguments as a JSON Schema of type object. Leave out for a function without any.',
  }),
};

const FunctionDefinition = z
  .strictObject({
    ...described,
    strict: z.boolean().nullish().meta({ description: 'Hold the arguments to the schema exactly.' }),
  })
  .meta({ id: 'ark.ChatFunctionDefinition', description: 'A function of yours.' });

export const Tool = z
  .strictObject({
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: FunctionDefinition.meta({ description: 'The function that the model may ask for.' }),
  })
  .meta({ id: 'ark.ChatTool', description: 'Something the model may ask you to do.' });

/** The older form of `tools`. */
export const LegacyFunction = z
  .strictObject(described)
  .meta({ id: 'ark.ChatLegacyFunction', description: 'A function in the older form.' });

const ToolChoiceMode = z.enum(['none', 'auto', 'required']).meta({
  id: 'ark.ChatToolChoiceMode',
  description: 'How free the model is to call functions.',
  'x-values': {
    none: 'It calls none.',
    auto: 'It chooses between text and calls.',
    required: 'It calls at least one.',
  },
});

const NamedFunction = z
  .strictObject({ name: z.string().meta({ description: 'Name of the one to call.' }) })
  .meta({ id: 'ark.ChatFunctionName', description: 'A function, by name.' });

const FunctionChoice = z
  .strictObject({
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: NamedFunction.meta({ description: 'The function that must be called.' }),
  })
  .meta({ id: 'ark.ChatFunctionChoice', description: 'This function must be called.' });

export const ToolChoice = z.union([ToolChoiceMode, FunctionChoice]);

const FunctionCallMode = z.enum(['none', 'auto']).meta({
  id: 'ark.ChatFunctionCallMode',
  description: 'Whether functions may be called, in the older form.',
  'x-values': { none: 'It calls none.', auto: 'It chooses between text and a call.' },
});

/** The older form of `tool_choice`. */
export const FunctionCallChoice = z.union([FunctionCallMode, NamedFunction]);
