import { z } from 'zod';
import { CallArguments, Caller, CallId, CreatedBy, ItemId, ItemStatus, LongText, Namespace } from './common';
import { InputPart } from './parts';

// Calls of functions and tools of yours, and what you send back.

const callName = z.string().meta({ id: 'openai.CallName', description: 'Name of the function or tool.' });

const result = z.union([LongText, z.array(InputPart)]).meta({
  id: 'openai.CallResult',
  description:
    'The result: text such as JSON, or parts with pictures and documents. Report failures in words.',
});

export const FunctionCall = z
  .strictObject({
    id: ItemId.optional(),
    type: z.literal('function_call'),
    call_id: CallId,
    name: callName,
    arguments: CallArguments,
    namespace: Namespace.optional(),
    caller: Caller.nullish(),
    status: ItemStatus.optional(),
  })
  .meta({ id: 'openai.FunctionCall', description: 'The model asks you to call a function.' });

export const FunctionCallOutput = z
  .strictObject({
    id: ItemId.nullish(),
    type: z.literal('function_call_output'),
    call_id: CallId.nullish(),
    output: result,
    name: z.string().min(1).max(128).nullish().meta({
      description: 'Name of the function. Not needed beside call_id.',
    }),
    namespace: Namespace.nullish(),
    caller: Caller.nullish(),
    status: ItemStatus.nullish(),
    created_by: CreatedBy.optional(),
  })
  .meta({
    id: 'openai.FunctionCallOutput',
    description: 'What a function of yours returned. Every function_call needs one.',
  });

export const CustomToolCall = z
  .strictObject({
    id: ItemId.optional(),
    type: z.literal('custom_tool_call'),
    call_id: CallId,
    name: callName,
    input: z.string().meta({ description: 'The text that the model wrote for the tool.' }),
    namespace: Namespace.optional(),
    caller: Caller.nullish(),
  })
  .meta({ id: 'openai.CustomToolCall', description: 'The model asks you to run a custom tool.' });

export const CustomToolCallOutput = z
  .strictObject({
    id: ItemId.optional(),
    type: z.literal('custom_tool_call_output'),
    call_id: CallId,
    output: result,
    caller: Caller.nullish(),
    status: ItemStatus.optional(),
    created_by: CreatedBy.optional(),
  })
  .meta({ id: 'openai.CustomToolCallOutput', description: 'What a custom tool of yours returned.' });
