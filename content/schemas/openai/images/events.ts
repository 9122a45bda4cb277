import { z } from 'zod';
import { Base64, UnixTime } from '../scalar';
import { MadeFormat, tokens } from './response';
import { ImageBackground, ImageQuality, ImageSize } from './settings';

// The events of a stream. Pictures that are made and pictures that are changed have events of their own names.

/** What every event tells of the picture. */
const about = {
  b64_json: Base64.meta({ description: 'The file as base64, whole in one event.' }),
  created_at: UnixTime.meta({ description: 'When the event was sent, in seconds since 1970.' }),
  size: ImageSize.meta({ description: 'Width and height in pixels, as they were asked for.' }),
  quality: ImageQuality.meta({ description: 'Quality, as it was asked for.' }),
  background: ImageBackground.meta({ description: 'What is behind the subject, as it was asked for.' }),
  output_format: MadeFormat.meta({ description: 'Format of the file.' }),
};

const sketch = {
  ...about,
  partial_image_index: z.int().meta({ description: 'Which sketch it is, counted from 0.' }),
};

const EventUsage = z
  .strictObject(tokens)
  .meta({ id: 'openai.ImageEventUsage', description: 'What the picture cost, in tokens.' });

const whole = { ...about, usage: EventUsage };

const GenerationPartial = z
  .strictObject({ type: z.literal('image_generation.partial_image'), ...sketch })
  .meta({
    id: 'openai.ImageGenerationPartial',
    description: 'A sketch of the picture, which the next event replaces. At most partial_images of them.',
  });

const GenerationCompleted = z
  .strictObject({ type: z.literal('image_generation.completed'), ...whole })
  .meta({ id: 'openai.ImageGenerationCompleted', description: 'The picture is done. Nothing follows.' });

export const ImageGenerationEvent = z
  .discriminatedUnion('type', [GenerationPartial, GenerationCompleted])
  .meta({ id: 'openai.ImageGenerationEvent', description: 'One event while a picture is made.' });

const EditPartial = z.strictObject({ type: z.literal('image_edit.partial_image'), ...sketch }).meta({
  id: 'openai.ImageEditPartial',
  description: 'A sketch of the result, which the next event replaces. At most partial_images of them.',
});

const EditCompleted = z
  .strictObject({ type: z.literal('image_edit.completed'), ...whole })
  .meta({ id: 'openai.ImageEditCompleted', description: 'The result is done. Nothing follows.' });

export const ImageEditEvent = z
  .discriminatedUnion('type', [EditPartial, EditCompleted])
  .meta({ id: 'openai.ImageEditEvent', description: 'One event while a picture is changed.' });
