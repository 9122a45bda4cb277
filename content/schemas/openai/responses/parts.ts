import { z } from 'zod';
import { PromptCacheBreakpoint } from '../settings';
import { LongText, UploadedFileId } from './common';

// What a user, or a tool of yours, shows to the model.

const breakpoint = {
  prompt_cache_breakpoint: PromptCacheBreakpoint.nullish(),
};

const InputText = z
  .strictObject({
    type: z.literal('input_text'),
    text: LongText.meta({ description: 'The text.' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.InputText', description: 'A piece of text.' });

const ImageDetail = z.enum(['low', 'high', 'auto', 'original']).meta({
  id: 'openai.ImageDetail',
  description: 'How closely a picture is looked at, which sets its price in tokens.',
  'x-values': {
    low: 'One small view for few tokens; enough for the gist.',
    high: 'Fine detail, such as small print, for more tokens.',
    auto: 'The model decides by the size of the picture.',
    original: 'In full size, for screenshots in which to click. Newer models only.',
  },
});

/** The address of a picture, or the picture itself. */
export const ImageAddress = z
  .string()
  .regex(/^(https?:\/\/|data:)/, 'must be an http(s) or data: URL')
  .max(20_971_520)
  .meta({
    id: 'openai.ImageAddress',
    description: 'Address of the picture, or the picture itself as a data: URL with base64.',
    examples: ['https://example.com/receipt.jpg'],
  });

const InputImage = z
  .strictObject({
    type: z.literal('input_image'),
    image_url: ImageAddress.nullish(),
    file_id: UploadedFileId.nullish(),
    detail: ImageDetail.nullish().meta({ default: 'auto' }),
    ...breakpoint,
  })
  .meta({ id: 'openai.InputImage', description: 'A picture: PNG, JPEG, WEBP or still GIF.' });

const FileDetail = z.enum(['auto', 'low', 'high']).meta({
  id: 'openai.FileDetail',
  description: 'How closely the pages of a document are looked at.',
});

const InputFile = z
  .strictObject({
    type: z.literal('input_file'),
    file_id: UploadedFileId.nullish(),
    file_url: z.string().nullish().meta({ description: 'Address to fetch the file from.', format: 'uri' }),
    file_data: z.string().max(73_400_320).nullish().meta({
      description: 'The file as a data: URL with base64, such as data:application/pdf;base64, and the bytes.',
    }),
    filename: z
      .string()
      .nullish()
      .meta({ description: 'Name of the file. Required with file_data.', examples: ['contract.pdf'] }),
    detail: FileDetail.optional(),
    ...breakpoint,
  })
  .meta({ id: 'openai.InputFile', description: 'A document, by id, address or as data.' });

export const InputPart = z
  .discriminatedUnion('type', [InputText, InputImage, InputFile])
  .meta({ id: 'openai.InputPart', description: 'A piece of text, a picture or a document.' });
