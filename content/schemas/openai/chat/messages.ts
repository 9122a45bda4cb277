import { z } from 'zod';
import { FunctionCall, ToolCall } from './calls';
import { AssistantPart, TextPart, UserPart } from './parts';
import { Annotation } from './response';

const textOrParts = z.union([z.string(), z.array(TextPart).min(1)]);

const name = {
  name: z.string().optional().meta({
    description: 'Tells apart several speakers of the same role.',
  }),
};

const UserMessage = z
  .strictObject({
    role: z.literal('user').meta({ description: 'Always user.' }),
    content: z.union([z.string(), z.array(UserPart).min(1)]).meta({
      description: 'What the user says: text, or parts that mix text with pictures, sound and documents.',
    }),
    ...name,
  })
  .meta({ id: 'openai.ChatUserMessage', description: 'What the user says or shows.' });

const AudioReference = z
  .strictObject({
    id: z.string().meta({ description: 'The audio.id of the earlier answer, valid until expires_at.' }),
  })
  .meta({ id: 'openai.ChatAudioReference', description: 'A spoken answer, by id.' });

const AssistantMessage = z
  .strictObject({
    role: z.literal('assistant').meta({ description: 'Always assistant.' }),
    content: z
      .union([z.string(), z.array(AssistantPart).min(1)])
      .nullish()
      .meta({ description: 'What the model said. May be left out when tool_calls are set.' }),
    refusal: z.string().nullish().meta({ description: 'What the model said when it refused.' }),
    tool_calls: z.array(ToolCall).optional().meta({
      description: 'The calls that the model asked for. Each needs a tool message right after this one.',
    }),
    annotations: z.array(Annotation).optional().meta({
      description:
        'Sources of the answer. Taken so that an answer can be sent back as it came, and not read.',
    }),
    audio: AudioReference.nullish().meta({ description: 'What the model spoke, by the id of that answer.' }),
    function_call: FunctionCall.nullish().meta({
      description: 'Older form of tool_calls with one call only.',
      deprecated: true,
    }),
    ...name,
  })
  .meta({
    id: 'openai.ChatAssistantMessage',
    description: 'An earlier answer. Copy choices[0].message of the response as it is.',
  });

const SystemMessage = z
  .strictObject({
    role: z.literal('system').meta({ description: 'Always system.' }),
    content: textOrParts.meta({ description: 'The instructions, as text or as text parts.' }),
    ...name,
  })
  .meta({
    id: 'openai.ChatSystemMessage',
    description: 'Standing instructions in the older form, which every model and gateway takes.',
  });

const DeveloperMessage = z
  .strictObject({
    role: z.literal('developer').meta({ description: 'Always developer.' }),
    content: textOrParts.meta({ description: 'The instructions, as text or as text parts.' }),
    ...name,
  })
  .meta({
    id: 'openai.ChatDeveloperMessage',
    description: 'Standing instructions, which weigh more than what users say. Replaces system from o1 on.',
  });

const ToolMessage = z
  .strictObject({
    role: z.literal('tool').meta({ description: 'Always tool.' }),
    content: textOrParts.meta({
      description:
        'The result as text, such as JSON. Report a failure in words, so that the model can react.',
    }),
    tool_call_id: z.string().meta({ description: 'The id of the call that this answers.' }),
  })
  .meta({ id: 'openai.ChatToolMessage', description: 'The result of a tool call.' });

const FunctionMessage = z
  .strictObject({
    role: z.literal('function').meta({ description: 'Always function.' }),
    content: z.string().nullable().meta({ description: 'The result as text.' }),
    name: z.string().meta({ description: 'Name of the function that was called.' }),
  })
  .meta({
    id: 'openai.ChatFunctionMessage',
    description: 'The result of a function_call, in the older form. Use tool.',
  });

export const Message = z
  .discriminatedUnion('role', [
    UserMessage,
    AssistantMessage,
    SystemMessage,
    DeveloperMessage,
    ToolMessage,
    FunctionMessage,
  ])
  .meta({ id: 'openai.ChatMessage', description: 'One message of a conversation, told apart by role.' });
