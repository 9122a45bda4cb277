import { z } from 'zod';
import { file } from '@/lib/schema/file';
import {
  AnyEditQuality,
  Compression,
  Count,
  DallE2Size,
  FreeImageSize,
  ImageBackground,
  ImageEditModel,
  ImageFileFormat,
  ImageModeration,
  ImageQuality,
  ImageReference,
  ImageResponseFormat,
  ImageSize,
  InputFidelity,
  PartialImages,
} from './settings';

const DallE2 = z
  .enum(['dall-e-2'])
  .meta({ id: 'openai.DallE2', description: 'The older model, which changes one square PNG.' });

const ImageFile = file(['image/png', 'image/webp', 'image/jpeg']).meta({
  id: 'openai.ImageFile',
  description: 'One picture: PNG, WebP or JPEG under 50 MB; for dall-e-2 a square PNG under 4 MB.',
});

const ImageFiles = z
  .array(ImageFile)
  .min(1)
  .max(16)
  .meta({ id: 'openai.ImageFiles', description: 'Up to 16 pictures, which dall-e-2 does not take.' });

/** What form and JSON have alike. */
const settings = {
  n: Count.nullish().meta({
    description: 'How many versions to make. Each is billed.',
    default: 1,
  }),
  background: ImageBackground.nullish().meta({
    description: 'What is behind the subject. GPT Image only.',
    default: 'auto',
  }),
  input_fidelity: InputFidelity.nullish().meta({
    description: 'How closely the pictures that go in are kept to. GPT Image only; low when left out.',
  }),
  output_format: ImageFileFormat.nullish().meta({
    description: 'Format of the file. GPT Image only; dall-e-2 makes PNG.',
    default: 'png',
  }),
  stream: z.boolean().nullish().meta({
    description: 'Send the picture as server-sent events, after sketches if you want them. GPT Image only.',
    default: false,
  }),
  partial_images: PartialImages.nullish().meta({
    description:
      'How many sketches a stream sends first. Each costs 100 output tokens more; a quick picture may have fewer.',
    default: 0,
  }),
  user: z.string().optional().meta({
    description:
      'Stands for the person behind the request, to find misuse. Send a hash, not a name or address.',
  }),
};

const compression = 'Quality of a JPEG or WebP file in percent: less makes it smaller. Ignored for PNG.';

export const ImageEditRequest = z
  .strictObject({
    model: z
      .union([ImageEditModel, DallE2, z.string()])
      .nullish()
      .meta({
        description: 'Code of the model that paints.',
        default: 'gpt-image-1.5',
        examples: ['gpt-image-1.5'],
      }),
    image: z.union([ImageFile, ImageFiles]).meta({
      description:
        'The picture to change, or several to work from. One file goes as image, each of several as image[].',
    }),
    mask: file(['image/png']).optional().meta({
      description:
        'PNG of the size of the first picture, under 4 MB. Only where it is fully transparent is painted anew.',
    }),
    prompt: z.string().min(1).max(32_000).meta({
      description:
        'What the whole picture is to show, not only the change. Up to 32,000 characters; 1,000 for dall-e-2.',
    }),
    size: z.union([ImageSize, DallE2Size, FreeImageSize]).nullish().meta({
      description: 'Width and height of the result in pixels. Which ones there are depends on the model.',
      default: '1024x1024',
    }),
    quality: AnyEditQuality.nullish().meta({
      description: 'How much work goes into the result, which sets its price and how long it takes.',
      default: 'auto',
    }),
    ...settings,
    output_compression: Compression.nullish().meta({ description: compression, default: 100 }),
    response_format: ImageResponseFormat.nullish().meta({
      description:
        'How the result is handed over, url when left out. dall-e-2 only: GPT Image answers b64_json.',
    }),
  })
  .meta({ id: 'openai.ImageEditRequest', description: 'Pictures, and what is to become of them.' });

/** The same request as JSON, for pictures that have an address or were uploaded before. */
export const ImageEditJson = z
  .strictObject({
    model: ImageEditModel.or(z.string())
      .nullish()
      .meta({
        description: 'Code of the model that paints.',
        default: 'gpt-image-1.5',
        examples: ['gpt-image-1.5'],
      }),
    images: z.array(ImageReference).min(1).max(16).meta({
      description: 'The picture to change, or several to work from.',
    }),
    mask: ImageReference.optional().meta({
      description:
        'A picture of the size of the first one. Only where it is fully transparent is painted anew.',
    }),
    prompt: z.string().min(1).max(32_000).meta({
      description: 'What the whole picture is to show, not only the change.',
    }),
    size: ImageSize.nullish().meta({
      description: 'Width and height of the result in pixels.',
      default: 'auto',
    }),
    quality: ImageQuality.nullish().meta({ default: 'auto' }),
    ...settings,
    output_compression: Compression.nullish().meta({ description: compression }),
    moderation: ImageModeration.nullish().meta({
      description: 'How strictly prompt and pictures are filtered.',
      default: 'auto',
    }),
  })
  .meta({ id: 'openai.ImageEditJson', description: 'Addresses of pictures, and what is to become of them.' });
