import { z } from 'zod';
import { exactlyOne } from '@/lib/endpoint/one-of';
import { ImageAddress } from '../responses/parts';

// Settings of pictures that several operations take.

/** The codes that OpenAI lists for new pictures, retired ones included. Gateways serve others too. */
export const ImageModel = z
  .enum([
    'gpt-image-1.5',
    'gpt-image-2',
    'gpt-image-2-2026-04-21',
    'gpt-image-1',
    'gpt-image-1-mini',
    'dall-e-3',
    'dall-e-2',
  ])
  .meta({ id: 'openai.ImageModel', description: 'A model that OpenAI lists for making pictures.' });

/** The codes that OpenAI lists for changing pictures by an address or the id of a file. */
export const ImageEditModel = z
  .enum([
    'gpt-image-1.5',
    'gpt-image-2',
    'gpt-image-2-2026-04-21',
    'gpt-image-1',
    'gpt-image-1-mini',
    'chatgpt-image-latest',
  ])
  .meta({ id: 'openai.ImageEditModel', description: 'A model that OpenAI lists for changing pictures.' });

export const ImageSize = z.enum(['1024x1024', '1536x1024', '1024x1536', 'auto']).meta({
  id: 'openai.ImageSize',
  description: 'Width and height in pixels.',
  'x-values': {
    '1024x1024': 'Square, and made fastest.',
    '1536x1024': 'Landscape.',
    '1024x1536': 'Portrait.',
    auto: 'The model chooses what suits the prompt.',
  },
});

export const DallE2Size = z
  .enum(['256x256', '512x512'])
  .meta({ id: 'openai.DallE2Size', description: 'Small squares, which only dall-e-2 makes.' });

export const DallE3Size = z
  .enum(['1792x1024', '1024x1792'])
  .meta({ id: 'openai.DallE3Size', description: 'Wide and tall pictures, which only dall-e-3 makes.' });

/** Named, so that models with fixed sizes can take it out. */
export const FreeImageSize = z
  .string()
  .regex(/^\d{1,4}x\d{1,4}$/, 'must be width and height in pixels, such as 1280x720')
  .meta({ id: 'openai.FreeImageSize', description: 'Any width and height, which only gpt-image-2 takes.' });

export const ImageQuality = z.enum(['low', 'medium', 'high', 'auto']).meta({
  id: 'openai.ImageQuality',
  description: 'How much work goes into a picture, which sets its price and how long it takes.',
  'x-values': {
    low: 'For drafts: about 270 output tokens for a square picture.',
    medium: 'About 1,060 output tokens for a square picture.',
    high: 'For fine detail and lettering: about 4,160 output tokens for a square picture.',
    auto: 'The model chooses.',
  },
});

const StandardQuality = z
  .enum(['standard'])
  .meta({ id: 'openai.StandardQuality', description: 'The ordinary quality of the dall-e models.' });

const HdQuality = z
  .enum(['hd'])
  .meta({ id: 'openai.HdQuality', description: 'Finer detail, at about twice the price. dall-e-3 only.' });

export const AnyImageQuality = z.union([ImageQuality, StandardQuality, HdQuality]);
export const AnyEditQuality = z.union([ImageQuality, StandardQuality]);

export const ImageResponseFormat = z.enum(['url', 'b64_json']).meta({
  id: 'openai.ImageResponseFormat',
  description: 'How the dall-e models hand a picture over.',
  'x-values': {
    url: 'An address that works for an hour. Download the picture at once.',
    b64_json: 'The file itself, as base64 in the answer.',
  },
});

export const ImageFileFormat = z.enum(['png', 'jpeg', 'webp']).meta({
  id: 'openai.ImageFileFormat',
  description: 'Format of the file.',
  'x-values': {
    png: 'Without loss, and may be transparent.',
    jpeg: 'Smallest and made fastest, but never transparent.',
    webp: 'Small, and may be transparent.',
  },
});

export const ImageBackground = z.enum(['transparent', 'opaque', 'auto']).meta({
  id: 'openai.ImageBackground',
  description: 'What is behind the subject.',
  'x-values': {
    transparent: 'Nothing. Needs png or webp as output_format.',
    opaque: 'A background that is painted.',
    auto: 'The model chooses what suits the prompt.',
  },
});

export const ImageModeration = z.enum(['low', 'auto']).meta({
  id: 'openai.ImageModeration',
  description: 'How strictly prompts and pictures are filtered.',
  'x-values': { low: 'Less strictly.', auto: 'As usual.' },
});

export const ImageStyle = z.enum(['vivid', 'natural']).meta({
  id: 'openai.ImageStyle',
  description: 'The manner of dall-e-3.',
  'x-values': {
    vivid: 'Strong colours and drama, like an advertisement.',
    natural: 'Plainer, closer to a photograph.',
  },
});

export const InputFidelity = z.enum(['high', 'low']).meta({
  id: 'openai.InputFidelity',
  description: 'How closely the pictures that go in are kept to.',
  'x-values': {
    high: 'Faces, lettering and logos stay as they are. Costs more input tokens.',
    low: 'Their gist is kept.',
  },
});

/** A picture named in JSON: where it is, or which uploaded file it is. */
export const ImageReference = z
  .strictObject({
    image_url: ImageAddress.optional(),
    file_id: z.string().optional().meta({ description: 'Id of a file that was uploaded before.' }),
  })
  .check(exactlyOne('image_url', 'file_id'))
  .meta({
    id: 'openai.ImageReference',
    description: 'A picture by its address, as a data: URL, or by the id of an uploaded file.',
    'x-one-of': [['image_url', 'file_id']],
  });

/** The number of pictures of one request. */
export const Count = z.int().min(1).max(10);
/** How much is lost by JPEG and WebP, in percent of quality kept. */
export const Compression = z.int().min(0).max(100);
/** Sketches before the picture. */
export const PartialImages = z.int().min(0).max(3);
