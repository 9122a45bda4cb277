import { z } from 'zod';
import { Base64, UnixTime } from '../../openai/scalar';
import { Fault } from '../error';
import { ToolUsage, UsedTool } from '../tool-usage';

/** A picture that was made: by address or as data, with its size. */
export const picture = {
  url: z.string().optional().meta({
    description: 'Where the picture can be fetched for 24 hours. Save it before.',
  }),
  b64_json: Base64.optional().meta({
    description: 'The picture as base64, when response_format is b64_json.',
  }),
  size: z.string().optional().meta({ description: 'Width and height in pixels, such as 2048x2048.' }),
};

const Image = z
  .strictObject({
    ...picture,
    output_format: z.string().optional().meta({ description: 'Format of the file, from newer models.' }),
    error: Fault.optional().meta({ description: 'Why there is no picture at this place.' }),
  })
  .meta({ id: 'ark.Image', description: 'One picture, or why it could not be made.' });

export const ImageUsage = z
  .strictObject({
    generated_images: z.int().meta({ description: 'Pictures that were made, which is what is billed.' }),
    output_tokens: z.int().optional().meta({ description: 'Width times height by 256, over all pictures.' }),
    total_tokens: z.int().optional().meta({ description: 'The same: the prompt is not counted.' }),
    tool_usage: ToolUsage.optional().meta({ description: 'How often tools were used.' }),
  })
  .meta({ id: 'ark.ImageUsage', description: 'What a request used.' });

export const ImageResponse = z
  .strictObject({
    model: z.string().meta({ description: 'The model that drew.' }),
    created: UnixTime.meta({ description: 'When the pictures were made, in seconds since 1970.' }),
    data: z.array(Image).meta({
      description:
        'The pictures in their order. Look for error in each: the status is 200 although some failed.',
    }),
    usage: ImageUsage.optional().meta({ description: 'What the request used.' }),
    tools: z.array(UsedTool).optional().meta({ description: 'The tools of the request.' }),
    error: Fault.optional().meta({ description: 'Why there is no picture at all.' }),
  })
  .meta({ id: 'ark.ImageResponse', description: 'The pictures that were made.' });
