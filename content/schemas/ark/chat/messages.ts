import { z } from 'zod';
import { Part } from './parts';

const content = z.union([z.string(), z.array(Part).min(1)]);

const name = {
  name: z.string().nullish().meta({ description: 'Tells apart several speakers of the same role.' }),
};

export const FunctionCall = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the function.' }),
    arguments: z.string().meta({
      description:
        'The arguments as JSON text. Parse and check it: the model can write what no schema allows.',
    }),
  })
  .meta({ id: 'ark.ChatFunctionCall', description: 'Which function, and with what.' });

export const ToolCall = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the call; the tool message repeats it.' }),
    type: z.literal('function').meta({ description: 'Always function.' }),
    function: FunctionCall.meta({ description: 'The function to call, and its arguments.' }),
  })
  .meta({ id: 'ark.ChatToolCall', description: 'The model asks you to call a function.' });

const UserMessage = z
  .strictObject({
    role: z.literal('user').meta({ description: 'Always user.' }),
    content: content.meta({
      description: 'What the user says: text, or parts that mix text with pictures, videos and sound.',
    }),
    ...name,
  })
  .meta({ id: 'ark.ChatUserMessage', description: 'What the user says or shows.' });

const AssistantMessage = z
  .strictObject({
    role: z.literal('assistant').meta({ description: 'Always assistant.' }),
    content: content.nullish().meta({
      description: 'What the model said. May be left out when tool_calls are set.',
    }),
    tool_calls: z.array(ToolCall).optional().meta({
      description: 'The calls that the model asked for. Each needs a tool message right after this one.',
    }),
    function_call: FunctionCall.optional().meta({
      description: 'Older form of tool_calls with one call only.',
      deprecated: true,
    }),
    ...name,
  })
  .meta({ id: 'ark.ChatAssistantMessage', description: 'An earlier answer, without its reasoning_content.' });

const SystemMessage = z
  .strictObject({
    role: z.literal('system').meta({ description: 'Always system.' }),
    content: content.meta({ description: 'The instructions.' }),
    ...name,
  })
  .meta({ id: 'ark.ChatSystemMessage', description: 'Standing instructions for the whole conversation.' });

const ToolMessage = z
  .strictObject({
    role: z.literal('tool').meta({ description: 'Always tool.' }),
    content: content.meta({
      description: 'The result, such as JSON text. Report a failure in words, so that the model can react.',
    }),
    tool_call_id: z.string().meta({ description: 'The id of the call that this answers.' }),
    ...name,
  })
  .meta({ id: 'ark.ChatToolMessage', description: 'The result of a tool call.' });

const FunctionMessage = z
  .strictObject({
    role: z.literal('function').meta({ description: 'Always function.' }),
    content: z.string().nullable().meta({ description: 'The result as text.' }),
    name: z.string().meta({ description: 'Name of the function that was called.' }),
  })
  .meta({
    id: 'ark.ChatFunctionMessage',
    description: 'The result of a function_call, in the older form. Use tool.',
  });

export const Message = z
  .discriminatedUnion('role', [UserMessage, AssistantMessage, SystemMessage, ToolMessage, FunctionMessage])
  .meta({ id: 'ark.ChatMessage', description: 'One message of a conversation, told apart by role.' });
