import { z } from 'zod';

export const FunctionCall = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the function.' }),
    arguments: z.string().meta({
      description:
        'The arguments as JSON text. Parse and check it: the model can write what no schema allows.',
    }),
  })
  .meta({ id: 'openai.ChatFunctionCall', description: 'Which function, and with what.' });

const FunctionToolCall = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the call; the tool message repeats it.' }),
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: FunctionCall.meta({ description: 'The function to call, and its arguments.' }),
  })
  .meta({ id: 'openai.ChatFunctionToolCall', description: 'The model asks you to call a function.' });

const CustomCall = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the tool.' }),
    input: z.string().meta({ description: 'The text that the model wrote for the tool.' }),
  })
  .meta({ id: 'openai.ChatCustomCall', description: 'Which tool, and with what.' });

const CustomToolCall = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the call; the tool message repeats it.' }),
    type: z.literal('custom').meta({ description: 'Always custom.' }),
    custom: CustomCall.meta({ description: 'The tool to run, and its input.' }),
  })
  .meta({ id: 'openai.ChatCustomToolCall', description: 'The model asks you to run a custom tool.' });

export const ToolCall = z
  .discriminatedUnion('type', [FunctionToolCall, CustomToolCall])
  .meta({ id: 'openai.ChatToolCall', description: 'A call that the model asks for.' });
