import { z } from 'zod';
import { exactlyOne } from '@/lib/endpoint/one-of';
import { file } from '@/lib/schema/file';
import { ImageAddress } from '../responses/parts';
import { VideoModel, VideoPrompt, VideoSeconds, VideoSize } from './settings';

/** A picture named in JSON: where it is, or which uploaded file it is. */
const VideoReference = z
  .strictObject({
    image_url: ImageAddress.optional(),
    file_id: z.string().optional().meta({ description: 'Id of a file that was uploaded before.' }),
  })
  .check(exactlyOne('image_url', 'file_id'))
  .meta({
    id: 'openai.VideoReference',
    description: 'The picture by its address, as a data: URL, or by the id of an uploaded file.',
    'x-one-of': [['image_url', 'file_id']],
  });

const settings = {
  model: VideoModel.or(z.string())
    .optional()
    .meta({
      description: 'Code of the model that films. sora-2 when left out.',
      examples: ['sora-2'],
    }),
  prompt: VideoPrompt.meta({
    description:
      'What happens, how it is filmed and what is heard. Name shot, subject, movement, light and sound.',
  }),
};

const seconds = VideoSeconds.optional().meta({
  description: 'Length in seconds, which sets the price. Four when left out. A text, not a number.',
});

const size = VideoSize.optional().meta({
  description: 'Width and height in pixels, 720x1280 when left out.',
});

export const VideoRequest = z
  .strictObject({
    ...settings,
    input_reference: z
      .union([file(['image/jpeg', 'image/png', 'image/webp']), VideoReference])
      .optional()
      .meta({
        description:
          'The first frame: a picture that has exactly the size of the video. People in it are refused.',
      }),
    seconds,
    size,
  })
  .meta({ id: 'openai.VideoRequest', description: 'What is to be filmed, and how.' });

/** The same request as JSON, for a first frame that has an address or was uploaded before. */
export const VideoJson = z
  .strictObject({
    ...settings,
    input_reference: VideoReference.optional().meta({
      description: 'The first frame: a picture that has exactly the size of the video.',
    }),
    seconds,
    size,
  })
  .meta({ id: 'openai.VideoJson', description: 'What is to be filmed, and how.' });

export const VideoRemixRequest = z
  .strictObject({
    prompt: VideoPrompt.meta({
      description: 'What is to be different. One clear change keeps the rest as it was.',
    }),
  })
  .meta({ id: 'openai.VideoRemixRequest', description: 'How a video is to be changed.' });
