import { z } from 'zod';
import { ending, envelope, FinishReason } from './response';
import { Usage } from './usage';

const FunctionFragment = z
  .strictObject({
    name: z.string().nullish().meta({ description: 'Name of the function, in the first fragment only.' }),
    arguments: z.string().nullish().meta({
      description: 'The next piece of the JSON text. Join the pieces, then parse.',
    }),
  })
  .meta({ id: 'ark.ChatFunctionFragment', description: 'A piece of a function call.' });

const ToolCallFragment = z
  .strictObject({
    index: z.int().meta({ description: 'Which call this piece belongs to. Calls may take turns.' }),
    id: z.string().nullish().meta({ description: 'Id of the call, in its first fragment only.' }),
    type: z.literal('function').nullish().meta({ description: 'Always function; first fragment only.' }),
    function: FunctionFragment.nullish().meta({ description: 'A piece of the call.' }),
  })
  .meta({ id: 'ark.ChatToolCallFragment', description: 'A piece of a tool call.' });

const DeltaRole = z
  .enum(['system', 'user', 'assistant', 'tool'])
  .meta({ id: 'ark.ChatDeltaRole', description: 'Who speaks.' });

const Delta = z
  .strictObject({
    role: DeltaRole.nullish().meta({ description: 'Who speaks: assistant.' }),
    content: z
      .string()
      .nullish()
      .meta({ description: 'The next piece of the answer. Append it; it may be empty.' }),
    reasoning_content: z.string().nullish().meta({
      description: 'The next piece of the thoughts, which come before the answer.',
    }),
    encrypted_content: z.string().nullish().meta({ description: 'Thoughts in encrypted form.' }),
    tool_calls: z.array(ToolCallFragment).nullish().meta({
      description: 'Pieces of tool calls, put together by index.',
    }),
    function_call: FunctionFragment.nullish().meta({
      description: 'A piece of a call in the older form.',
      deprecated: true,
    }),
  })
  .meta({ id: 'ark.ChatDelta', description: 'What is new since the chunk before.' });

const ChunkChoice = z
  .strictObject({
    index: z.int().meta({ description: 'Which of the answers this piece belongs to.' }),
    delta: Delta.meta({ description: 'What is new.' }),
    finish_reason: FinishReason.nullish().meta({
      description: 'Why the answer ended; set in its last chunk only.',
    }),
    ...ending,
  })
  .meta({ id: 'ark.ChatChunkChoice', description: 'A piece of one of the answers.' });

export const ChatCompletionChunk = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the answer; the same in all its chunks.' }),
    object: z.literal('chat.completion.chunk').meta({ description: 'Always chat.completion.chunk.' }),
    choices: z.array(ChunkChoice).meta({
      description: 'Pieces of the answers. Empty in the chunk that has usage, so do not rely on a first one.',
    }),
    usage: Usage.nullish().meta({
      description: 'Tokens that were used; null but in the last chunk, or in every chunk when asked for.',
    }),
    ...envelope,
  })
  .meta({ id: 'ark.ChatCompletionChunk', description: 'One event of a stream.' });
