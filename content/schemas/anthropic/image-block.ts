import { z } from 'zod';
import { Base64, CacheControl, FileId } from './common';

const ImageMediaType = z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']).meta({
  id: 'anthropic.ImageMediaType',
  description: 'The picture formats that are read. Of an animation, the first frame.',
});

const Base64Image = z
  .strictObject({
    type: z.literal('base64'),
    media_type: ImageMediaType.meta({ description: 'Format of the picture. It must be what the bytes are.' }),
    data: Base64.meta({
      description: 'The bytes as bare base64, for a picture of up to 5 MB. A data: prefix is refused.',
    }),
  })
  .meta({ id: 'anthropic.Base64Image', description: 'A picture inside the request.' });

export const UrlSource = z
  .strictObject({
    type: z.literal('url'),
    url: z.string().meta({
      description: 'Public address that the service downloads the file from.',
      examples: ['https://upload.wikimedia.org/wikipedia/commons/a/a7/Camponotus_flavomarginatus_ant.jpg'],
    }),
  })
  .meta({ id: 'anthropic.UrlSource', description: 'A file on the web.' });

export const FileSource = z
  .strictObject({ type: z.literal('file'), file_id: FileId })
  .meta({ id: 'anthropic.FileSource', description: 'A file that was uploaded before.' });

const OversizedImage = z.enum(['downsize', 'error']).meta({
  id: 'anthropic.OversizedImage',
  description: 'What becomes of a picture that is larger than the model reads.',
  'x-values': {
    downsize: 'It is made smaller without a word, so that positions in it shift.',
    error: 'The request is refused with 400, naming the largest size that fits.',
  },
});

const ImageTransformations = z
  .strictObject({ oversized_image: OversizedImage.optional().meta({ default: 'downsize' }) })
  .meta({
    id: 'anthropic.ImageTransformations',
    description: 'What may be done to a picture before the model sees it.',
  });

export const ImageBlock = z
  .strictObject({
    type: z.literal('image'),
    source: z.discriminatedUnion('type', [Base64Image, UrlSource, FileSource]).meta({
      description: 'Where the picture comes from.',
    }),
    transformations: ImageTransformations.nullish(),
    cache_control: CacheControl.nullish(),
  })
  .meta({ id: 'anthropic.ImageBlock', description: 'A picture for the model to read.' });
