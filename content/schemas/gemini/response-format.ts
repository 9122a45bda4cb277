import { z } from 'zod';
import { Duration } from './scalar';

const Delivery = z.enum(['DELIVERY_UNSPECIFIED', 'INLINE', 'URI']).meta({
  id: 'gemini.Delivery',
  description: 'How a generated file reaches you.',
  'x-values': {
    DELIVERY_UNSPECIFIED: 'The default for this kind of file.',
    INLINE: 'As base64 in inlineData.',
    URI: 'As an address in fileData.',
  },
});

export const FormatAspectRatio = z
  .enum([
    'ASPECT_RATIO_UNSPECIFIED',
    'ASPECT_RATIO_ONE_BY_ONE',
    'ASPECT_RATIO_TWO_BY_THREE',
    'ASPECT_RATIO_THREE_BY_TWO',
    'ASPECT_RATIO_THREE_BY_FOUR',
    'ASPECT_RATIO_FOUR_BY_THREE',
    'ASPECT_RATIO_FOUR_BY_FIVE',
    'ASPECT_RATIO_FIVE_BY_FOUR',
    'ASPECT_RATIO_NINE_BY_SIXTEEN',
    'ASPECT_RATIO_SIXTEEN_BY_NINE',
    'ASPECT_RATIO_TWENTY_ONE_BY_NINE',
    'ASPECT_RATIO_ONE_BY_EIGHT',
    'ASPECT_RATIO_EIGHT_BY_ONE',
    'ASPECT_RATIO_ONE_BY_FOUR',
    'ASPECT_RATIO_FOUR_BY_ONE',
  ])
  .meta({
    id: 'gemini.FormatAspectRatio',
    description: 'Width to height, as responseFormat spells it.',
    'x-values': { ASPECT_RATIO_UNSPECIFIED: 'The default of the model.' },
  });

const FormatImageSize = z
  .enum([
    'IMAGE_SIZE_UNSPECIFIED',
    'IMAGE_SIZE_FIVE_TWELVE',
    'IMAGE_SIZE_ONE_K',
    'IMAGE_SIZE_TWO_K',
    'IMAGE_SIZE_FOUR_K',
  ])
  .meta({
    id: 'gemini.FormatImageSize',
    description: 'Size of a picture, as responseFormat spells it.',
    'x-values': {
      IMAGE_SIZE_UNSPECIFIED: 'The default of the model.',
      IMAGE_SIZE_FIVE_TWELVE: 'About 512 pixels.',
      IMAGE_SIZE_ONE_K: 'About 1024 pixels.',
      IMAGE_SIZE_TWO_K: 'About 2048 pixels.',
      IMAGE_SIZE_FOUR_K: 'About 4096 pixels.',
    },
  });

const AudioFormat = z
  .strictObject({
    mimeType: z.string().optional().meta({ description: 'Media type wanted, such as audio/wav.' }),
    sampleRate: z.number().optional().meta({ description: 'Samples per second, in hertz.' }),
    bitRate: z.number().optional().meta({ description: 'Bits per second, for compressed kinds.' }),
    delivery: Delivery.optional().meta({ description: 'Inside the answer or by address.' }),
  })
  .meta({ id: 'gemini.AudioFormat', description: 'Form of generated sound.' });

const ImageFormat = z
  .strictObject({
    mimeType: z.string().optional().meta({ description: 'Media type wanted, such as image/png.' }),
    aspectRatio: FormatAspectRatio.optional().meta({ description: 'Width to height of the picture.' }),
    imageSize: FormatImageSize.optional().meta({ description: 'Size of the picture.' }),
    delivery: Delivery.optional().meta({ description: 'Inside the answer or by address.' }),
  })
  .meta({ id: 'gemini.ImageFormat', description: 'Form of generated pictures.' });

const TextFormat = z
  .strictObject({
    mimeType: z
      .string()
      .optional()
      .meta({ description: 'Form of the text: text/plain or application/json.' }),
    schema: z.unknown().optional().meta({ description: 'JSON Schema of the answer, with application/json.' }),
  })
  .meta({ id: 'gemini.TextFormat', description: 'Form of generated text.' });

const VideoFormat = z
  .strictObject({
    aspectRatio: FormatAspectRatio.optional().meta({ description: 'Width to height of the video.' }),
    resolution: z.string().optional().meta({ description: 'Lines of the picture, such as 720p or 1080p.' }),
    duration: Duration.optional().meta({ description: 'Length of the video, such as "8s".' }),
    delivery: Delivery.optional().meta({ description: 'Inside the answer or by address.' }),
    gcsUri: z.string().optional().meta({
      description: 'Folder in Google Cloud Storage where the video is put, as gs://bucket/folder.',
    }),
  })
  .meta({ id: 'gemini.VideoFormat', description: 'Form of generated video.' });

export const ResponseFormat = z
  .strictObject({
    text: TextFormat.optional().meta({ description: 'Form of text.' }),
    image: ImageFormat.optional().meta({ description: 'Form of pictures.' }),
    audio: AudioFormat.optional().meta({ description: 'Form of sound.' }),
    video: VideoFormat.optional().meta({ description: 'Form of video.' }),
  })
  .meta({ id: 'gemini.ResponseFormat', description: 'Form of one kind of output.' });
