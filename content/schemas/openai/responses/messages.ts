import { z } from 'zod';
import { ItemId, ItemStatus } from './common';
import { OutputPart } from './output-parts';
import { InputPart } from './parts';

const InputRole = z.enum(['user', 'assistant', 'system', 'developer']).meta({
  id: 'openai.InputRole',
  description: 'Who speaks.',
  'x-values': {
    user: 'The person, or the program, that asks.',
    assistant: 'The model, in an answer that you write or shorten yourself.',
    system: 'You, as developer does; the older form.',
    developer: 'You: instructions that weigh more than what users say.',
  },
});

const MessagePhase = z.enum(['commentary', 'final_answer']).meta({
  id: 'openai.MessagePhase',
  description: 'What an answer is. Send it back as it came, or later answers get worse. Newer models only.',
  'x-values': {
    commentary: 'A remark between calls of tools.',
    final_answer: 'The answer proper.',
  },
});

export const InputMessage = z
  .strictObject({
    type: z.literal('message').optional(),
    role: InputRole,
    content: z.union([z.string(), z.array(InputPart)]).meta({
      description: 'What is said: text, or parts that mix text with pictures and documents.',
    }),
    phase: MessagePhase.nullish(),
    status: ItemStatus.optional(),
  })
  .meta({
    id: 'openai.InputMessage',
    title: 'message',
    description: 'What somebody says. type may be left out.',
  });

export const OutputMessage = z
  .strictObject({
    id: ItemId,
    type: z.literal('message'),
    role: z.literal('assistant'),
    content: z.array(OutputPart).meta({ description: 'The answer in parts; usually one output_text.' }),
    phase: MessagePhase.nullish(),
    status: ItemStatus,
  })
  .meta({
    id: 'openai.OutputMessage',
    title: 'message (assistant)',
    description: 'What the model says. Append it to input as it is to go on.',
  });
