import { z } from 'zod';
import { Logprobs } from './logprobs';
import { envelope, FinishReason } from './response';
import { Usage } from './usage';

const FunctionFragment = z
  .strictObject({
    name: z.string().optional().meta({ description: 'Name of the function, in the first fragment only.' }),
    arguments: z.string().optional().meta({
      description: 'The next piece of the JSON text. Join the pieces, then parse.',
    }),
  })
  .meta({ id: 'openai.ChatFunctionFragment', description: 'A piece of a function call.' });

const CustomFragment = z
  .strictObject({
    name: z.string().optional().meta({ description: 'Name of the tool, in the first fragment only.' }),
    input: z.string().optional().meta({ description: 'The next piece of the text for the tool.' }),
  })
  .meta({ id: 'openai.ChatCustomFragment', description: 'A piece of a call of a custom tool.' });

const ToolKind = z.enum(['function', 'custom']).meta({
  id: 'openai.ChatToolKind',
  description: 'A kind of tool.',
  'x-values': {
    function: 'A function, which takes JSON: the pieces are in function.',
    custom: 'A custom tool, which takes text: the pieces are in custom.',
  },
});

const ToolCallFragment = z
  .strictObject({
    index: z.int().meta({
      description: 'Which call this piece belongs to. Calls may take turns, so go by this number.',
    }),
    id: z.string().optional().meta({ description: 'Id of the call, in its first fragment only.' }),
    type: ToolKind.optional().meta({
      description: 'Which kind of tool is called; first fragment only.',
    }),
    function: FunctionFragment.optional().meta({ description: 'A piece of the call of a function.' }),
    custom: CustomFragment.optional().meta({ description: 'A piece of the call of a custom tool.' }),
  })
  .meta({ id: 'openai.ChatToolCallFragment', description: 'A piece of a tool call.' });

const DeltaRole = z
  .enum(['developer', 'system', 'user', 'assistant', 'tool'])
  .meta({ id: 'openai.ChatDeltaRole', description: 'Who speaks.' });

const Delta = z
  .strictObject({
    role: DeltaRole.optional().meta({ description: 'Who speaks: assistant, in the first chunk only.' }),
    content: z.string().nullish().meta({
      description: 'The next piece of the answer. Append it; it may be empty.',
    }),
    refusal: z.string().nullish().meta({ description: 'The next piece of a refusal.' }),
    tool_calls: z.array(ToolCallFragment).optional().meta({
      description: 'Pieces of tool calls, put together by index.',
    }),
    function_call: FunctionFragment.optional().meta({
      description: 'A piece of a call in the older form.',
      deprecated: true,
    }),
  })
  .meta({ id: 'openai.ChatDelta', description: 'What is new since the chunk before.' });

const ChunkChoice = z
  .strictObject({
    index: z.int().meta({ description: 'Which of the n answers this piece belongs to.' }),
    delta: Delta.meta({ description: 'What is new. Empty in the last chunk of an answer.' }),
    finish_reason: FinishReason.nullable().meta({
      description: 'Why the answer ended; null until its last chunk.',
    }),
    logprobs: Logprobs.nullish().meta({
      description: 'How likely the tokens of this piece were, when logprobs was asked for.',
    }),
  })
  .meta({ id: 'openai.ChatChunkChoice', description: 'A piece of one of the answers.' });

export const ChatCompletionChunk = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the answer; the same in all its chunks.' }),
    object: z.literal('chat.completion.chunk').meta({ description: 'Always chat.completion.chunk.' }),
    choices: z.array(ChunkChoice).meta({
      description: 'Pieces of the answers. Empty in the chunk that has usage, so do not rely on a first one.',
    }),
    usage: Usage.nullish().meta({
      description: 'Tokens that were used. With include_usage: null until the last chunk before [DONE].',
    }),
    obfuscation: z.string().optional().meta({
      description: 'Random padding that hides the length of the text. Ignore it.',
    }),
    ...envelope,
  })
  .meta({ id: 'openai.ChatCompletionChunk', description: 'One event of a stream.' });
