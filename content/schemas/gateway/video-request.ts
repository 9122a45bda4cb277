import { z } from 'zod';
import { JsonObject } from '../openai/scalar';

export const VideoRequest = z
  .strictObject({
    model: z.string().meta({ description: 'Code of the model.', examples: ['doubao-seedance-2.0'] }),
    prompt: z
      .string()
      .regex(/\S/, 'must not be blank')
      .meta({ description: 'What happens in the video. A blank one is refused.' }),
    image: z.string().optional().meta({
      description: 'A picture to begin with: an address, a data: URL, or bare base64.',
    }),
    images: z.array(z.string()).optional().meta({
      description: 'Several pictures. They have no roles; for roles send content in metadata.',
    }),
    duration: z
      .number()
      .optional()
      .meta({
        description: 'Seconds. The default of the model when left out.',
        examples: [5],
      }),
    seconds: z
      .string()
      .optional()
      .meta({
        description: 'The same as text, as OpenAI’s clients write it. Read when duration is missing or 0.',
        examples: ['5'],
      }),
    size: z
      .string()
      .optional()
      .meta({
        description: 'Width and height, such as 1280x720, for vendors that take it so.',
        examples: ['1280x720'],
      }),
    width: z.int().optional().meta({ description: 'Width in pixels, for vendors that take it so.' }),
    height: z.int().optional().meta({ description: 'Height in pixels, for vendors that take it so.' }),
    fps: z.int().optional().meta({ description: 'Frames a second, for vendors that take it.' }),
    seed: z.int().optional().meta({ description: 'Equal seeds give like videos, for vendors that take it.' }),
    mode: z
      .string()
      .optional()
      .meta({ description: 'A quality that some vendors offer, such as std or pro.' }),
    n: z.int().optional().meta({ description: 'How many videos, for vendors that make several.' }),
    input_reference: z.string().optional().meta({
      description: 'A picture to begin with, by the name that OpenAI gives it. In a form it may be a file.',
    }),
    metadata: JsonObject.optional().meta({
      description:
        'Fields of the vendor, put into its request as they are. For Seedance any field of Ark’s task, content included.',
    }),
    response_format: z
      .string()
      .optional()
      .meta({ description: 'How the video is handed over, for vendors that take it.' }),
    user: z.string().optional().meta({ description: 'Stands for the person behind the request.' }),
  })
  .meta({ id: 'gateway.VideoRequest', description: 'A video to be made by any vendor.' });
