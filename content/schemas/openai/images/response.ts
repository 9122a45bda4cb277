import { z } from 'zod';
import { Base64, UnixTime } from '../scalar';

// What a request for pictures is answered. Settings are told as they were used: auto is resolved.

const MadeSize = z
  .enum(['1024x1024', '1024x1536', '1536x1024'])
  .meta({ id: 'openai.MadeImageSize', description: 'Width and height that the pictures have, in pixels.' });

const MadeQuality = z
  .enum(['low', 'medium', 'high'])
  .meta({ id: 'openai.MadeImageQuality', description: 'Quality that the pictures have.' });

const MadeBackground = z
  .enum(['transparent', 'opaque'])
  .meta({ id: 'openai.MadeImageBackground', description: 'What is behind the subject.' });

export const MadeFormat = z
  .enum(['png', 'webp', 'jpeg'])
  .meta({ id: 'openai.MadeImageFormat', description: 'Format of the files.' });

const Image = z
  .strictObject({
    b64_json: Base64.optional().meta({
      description: 'The file as base64. Always from GPT Image; from dall-e when response_format asks for it.',
    }),
    url: z.url().optional().meta({
      description: 'Address of the file, for an hour. Only from the dall-e models.',
    }),
    revised_prompt: z.string().optional().meta({
      description: 'The prompt as dall-e-3 rewrote it before it painted.',
    }),
  })
  .meta({ id: 'openai.Image', description: 'One picture.' });

/** Tokens by their kind. */
export const ImageTokens = z
  .strictObject({
    text_tokens: z.int().meta({ description: 'Tokens of text.' }),
    image_tokens: z.int().meta({ description: 'Tokens of pictures.' }),
  })
  .meta({ id: 'openai.ImageTokens', description: 'Tokens by kind, as their prices differ.' });

export const tokens = {
  total_tokens: z.int().meta({ description: 'Sum of input and output.' }),
  input_tokens: z.int().meta({ description: 'Tokens of the prompt and of the pictures that went in.' }),
  output_tokens: z.int().meta({
    description: 'Tokens of the pictures that were made, which make up most of the price.',
  }),
  input_tokens_details: ImageTokens.meta({ description: 'The input, by kind.' }),
};

const ImagesUsage = z
  .strictObject({
    ...tokens,
    output_tokens_details: ImageTokens.optional().meta({ description: 'The output, by kind.' }),
  })
  .meta({ id: 'openai.ImagesUsage', description: 'What the pictures cost, in tokens.' });

export const ImagesResponse = z
  .strictObject({
    created: UnixTime.meta({ description: 'When the pictures were made, in seconds since 1970.' }),
    data: z.array(Image).optional().meta({ description: 'The pictures, n of them.' }),
    background: MadeBackground.optional().meta({
      description: 'What is behind the subject. GPT Image only.',
    }),
    output_format: MadeFormat.optional().meta({ description: 'Format of the files. GPT Image only.' }),
    size: MadeSize.optional().meta({ description: 'Width and height in pixels. GPT Image only.' }),
    quality: MadeQuality.optional().meta({ description: 'Quality of the pictures. GPT Image only.' }),
    usage: ImagesUsage.optional().meta({
      description: 'What the pictures cost. GPT Image only: the dall-e models have a price for each picture.',
    }),
  })
  .meta({ id: 'openai.ImagesResponse', description: 'The pictures that were made.' });
