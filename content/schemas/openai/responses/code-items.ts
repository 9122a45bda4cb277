import { z } from 'zod';
import { Base64 } from '../scalar';
import { CallId, ItemId, LongText } from './common';

// What the API makes and runs itself: pictures, Python, programs that call tools.

const ImageGenerationStatus = z
  .enum(['in_progress', 'generating', 'completed', 'failed'])
  .meta({ id: 'openai.ImageGenerationStatus', description: 'How far the picture is.' });

export const ImageGenerationCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('image_generation_call'),
    status: ImageGenerationStatus,
    result: Base64.nullable().meta({ description: 'The picture as bare base64; null until it is done.' }),
  })
  .meta({ id: 'openai.ImageGenerationCall', description: 'A picture that the model had made.' });

const CodeStatus = z
  .enum(['in_progress', 'interpreting', 'completed', 'incomplete', 'failed'])
  .meta({ id: 'openai.CodeStatus', description: 'How far the code is.' });

const CodeOutput = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('logs'), logs: z.string().meta({ description: 'What it printed.' }) })
      .meta({ id: 'openai.CodeLogs', description: 'Printed text.' }),
    z
      .strictObject({
        type: z.literal('image'),
        url: z.string().meta({ description: 'Address of the picture.', format: 'uri' }),
      })
      .meta({ id: 'openai.CodeImage', description: 'A picture that it drew.' }),
  ])
  .meta({ id: 'openai.CodeOutput', description: 'What code put out.' });

export const CodeInterpreterCall = z
  .strictObject({
    id: ItemId,
    type: z.literal('code_interpreter_call'),
    status: CodeStatus,
    container_id: z.string().meta({ description: 'Id of the container that it ran in.' }),
    code: z.string().nullable().meta({ description: 'The Python code; null when it is not at hand.' }),
    outputs: z.array(CodeOutput).nullable().meta({
      description: 'What it put out, when include has code_interpreter_call.outputs.',
    }),
  })
  .meta({ id: 'openai.CodeInterpreterCall', description: 'Python that the model wrote and ran.' });

export const Program = z
  .strictObject({
    id: ItemId,
    type: z.literal('program'),
    call_id: CallId,
    code: LongText.meta({ description: 'The JavaScript that the model wrote.' }),
    fingerprint: LongText.meta({ description: 'Seals the program. Send it back unchanged.' }),
  })
  .meta({ id: 'openai.Program', description: 'A program of the model that calls tools.' });

const ProgramStatus = z
  .enum(['completed', 'incomplete'])
  .meta({ id: 'openai.ProgramStatus', description: 'Whether the program ran to its end.' });

export const ProgramOutput = z
  .strictObject({
    id: ItemId,
    type: z.literal('program_output'),
    call_id: CallId,
    result: LongText.meta({ description: 'What the program returned.' }),
    status: ProgramStatus,
  })
  .meta({ id: 'openai.ProgramOutput', description: 'What a program returned to the model.' });
