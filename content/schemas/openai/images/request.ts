import { z } from 'zod';
import {
  AnyImageQuality,
  Compression,
  Count,
  DallE2Size,
  DallE3Size,
  FreeImageSize,
  ImageBackground,
  ImageFileFormat,
  ImageModel,
  ImageModeration,
  ImageResponseFormat,
  ImageSize,
  ImageStyle,
  PartialImages,
} from './settings';

export const ImageRequest = z
  .strictObject({
    model: ImageModel.or(z.string())
      .nullish()
      .meta({
        description: 'Code of the model that paints. Name it: what is used otherwise is no longer served.',
        default: 'dall-e-2',
        examples: ['gpt-image-1.5'],
      }),
    prompt: z.string().min(1).max(32_000).meta({
      description:
        'What the picture shows. Up to 32,000 characters for GPT Image, 4,000 for dall-e-3, 1,000 for dall-e-2.',
    }),
    n: Count.nullish().meta({
      description: 'How many pictures to make. Each is billed; dall-e-3 makes one at a time.',
      default: 1,
    }),
    size: z.union([ImageSize, DallE2Size, DallE3Size, FreeImageSize]).nullish().meta({
      description: 'Width and height in pixels. Which ones there are depends on the model.',
      default: 'auto',
    }),
    quality: AnyImageQuality.nullish().meta({
      description: 'How much work goes into a picture, which sets its price and how long it takes.',
      default: 'auto',
    }),
    background: ImageBackground.nullish().meta({
      description: 'What is behind the subject. GPT Image only.',
      default: 'auto',
    }),
    output_format: ImageFileFormat.nullish().meta({
      description: 'Format of the file. GPT Image only; the dall-e models make PNG.',
      default: 'png',
    }),
    output_compression: Compression.nullish().meta({
      description: 'Quality of a JPEG or WebP file in percent: less makes it smaller. Ignored for PNG.',
      default: 100,
    }),
    moderation: ImageModeration.nullish().meta({
      description: 'How strictly prompt and picture are filtered. GPT Image only.',
      default: 'auto',
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
    response_format: ImageResponseFormat.nullish().meta({
      description: 'How the picture is handed over. dall-e only: GPT Image always answers b64_json.',
      default: 'url',
    }),
    style: ImageStyle.nullish().meta({
      description: 'The manner of the picture. dall-e-3 only.',
      default: 'vivid',
    }),
    user: z.string().optional().meta({
      description:
        'Stands for the person behind the request, to find misuse. Send a hash, not a name or address.',
    }),
  })
  .meta({ id: 'openai.ImageRequest', description: 'What is to be painted, and how.' });
