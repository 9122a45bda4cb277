import { z } from 'zod';
import { Base64 } from '../scalar';
import { PromptCacheBreakpoint } from '../settings';

const breakpoint = {
  prompt_cache_breakpoint: PromptCacheBreakpoint.optional().meta({
    description: 'Cache the prompt up to the end of this part. For prompt_cache_options.mode explicit.',
  }),
};

export const TextPart = z
  .strictObject({
    type: z.literal('text').meta({ description: 'Always text.' }),
    text: z.string().meta({ description: 'The text.' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.ChatTextPart', description: 'A piece of text.' });

const ImageDetail = z.enum(['auto', 'low', 'high']).meta({
  id: 'openai.ChatImageDetail',
  description: 'How closely a picture is looked at.',
  'x-values': {
    auto: 'The model decides by the size of the picture.',
    low: 'One small view for few tokens; enough for the gist.',
    high: 'Fine detail, such as small print, for more tokens.',
  },
});

const ImageUrl = z
  .strictObject({
    url: z
      .string()
      .regex(/^(https?:\/\/|data:)/, 'must be an http(s) or data: URL')
      .meta({
        description:
          'Address of the picture, or the picture itself as a data: URL with base64. PNG, JPEG, WEBP or still GIF.',
        examples: ['https://example.com/receipt.jpg'],
      }),
    detail: ImageDetail.optional().meta({
      description: 'How closely the picture is looked at, which sets its price in tokens.',
      default: 'auto',
    }),
  })
  .meta({ id: 'openai.ChatImageUrl', description: 'A picture, by address or as data.' });

const ImagePart = z
  .strictObject({
    type: z.literal('image_url').meta({ description: 'Always image_url.' }),
    image_url: ImageUrl.meta({ description: 'The picture, in an object: a bare string is refused.' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.ChatImagePart', description: 'A picture for the model to look at.' });

const AudioInFormat = z.enum(['wav', 'mp3']).meta({
  id: 'openai.ChatAudioInFormat',
  description: 'Format of sound that is sent in.',
});

const InputAudio = z
  .strictObject({
    data: Base64.meta({ description: 'The sound as bare base64, without a data: prefix.' }),
    format: AudioInFormat.meta({ description: 'Format of the sound.' }),
  })
  .meta({ id: 'openai.ChatInputAudio', description: 'Sound as data.' });

const AudioPart = z
  .strictObject({
    type: z.literal('input_audio').meta({ description: 'Always input_audio.' }),
    input_audio: InputAudio.meta({ description: 'The sound. Only models that can listen take it.' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.ChatAudioPart', description: 'Sound for the model to listen to.' });

const InputFile = z
  .strictObject({
    filename: z
      .string()
      .optional()
      .meta({
        description: 'Name of the file. Required with file_data.',
        examples: ['contract.pdf'],
      }),
    file_data: z.string().optional().meta({
      description: 'The file as a data: URL with base64, such as data:application/pdf;base64, and the bytes.',
    }),
    file_id: z.string().optional().meta({ description: 'Id of a file that was uploaded before.' }),
  })
  .meta({ id: 'openai.ChatInputFile', description: 'A document, as data or by id.' });

const FilePart = z
  .strictObject({
    type: z.literal('file').meta({ description: 'Always file.' }),
    file: InputFile.meta({ description: 'The document. Both text and pages of a PDF are read.' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.ChatFilePart', description: 'A document for the model to read.' });

const RefusalPart = z
  .strictObject({
    type: z.literal('refusal').meta({ description: 'Always refusal.' }),
    refusal: z.string().meta({ description: 'What the model said instead of an answer.' }),
  })
  .meta({ id: 'openai.ChatRefusalPart', description: 'A refusal of the model, sent back as history.' });

export const UserPart = z
  .discriminatedUnion('type', [TextPart, ImagePart, AudioPart, FilePart])
  .meta({ id: 'openai.ChatUserPart', description: 'One piece of what a user says or shows.' });

export const AssistantPart = z
  .discriminatedUnion('type', [TextPart, RefusalPart])
  .meta({ id: 'openai.ChatAssistantPart', description: 'One piece of what the model said.' });
