import { z } from 'zod';
import { MediaUrl } from '../params';
import { WebSearchTool } from '../tool-usage';
import { ImageSize } from './size';

const Sequence = z.enum(['auto', 'disabled']).meta({
  id: 'ark.ImageSequence',
  description: 'Whether one request may make several pictures.',
  'x-values': {
    auto: 'The model decides by the prompt, up to max_images.',
    disabled: 'One picture, whatever the prompt says.',
  },
});

const SequenceOptions = z
  .strictObject({
    max_images: z.int().min(1).max(15).optional().meta({
      description: 'Most pictures to make. With the pictures sent in there are at most 15 in all.',
      default: 15,
    }),
  })
  .meta({ id: 'ark.ImageSequenceOptions', description: 'How long a sequence of pictures may get.' });

const ResponseFormat = z.enum(['url', 'b64_json']).meta({
  id: 'ark.ImageResponseFormat',
  description: 'How pictures are handed over.',
  'x-values': {
    url: 'As an address that works for 24 hours.',
    b64_json: 'In the answer itself, as base64.',
  },
});

const OutputFormat = z.enum(['jpeg', 'png']).meta({
  id: 'ark.ImageOutputFormat',
  description: 'Format of the file.',
});

const OptimizeMode = z.enum(['standard', 'fast']).meta({
  id: 'ark.PromptOptimizeMode',
  description: 'How the prompt is worked out before drawing.',
  'x-values': {
    standard: 'Carefully: better pictures, later.',
    fast: 'Quickly, for plainer pictures. Seedream 4.0 only.',
  },
});

const OptimizeThinking = z.enum(['auto', 'enabled', 'disabled']).meta({
  id: 'ark.PromptOptimizeThinking',
  description: 'Whether the model thinks while it works out the prompt.',
  'x-values': {
    auto: 'It decides by the prompt.',
    enabled: 'It always does.',
    disabled: 'It never does.',
  },
});

const OptimizeOptions = z
  .strictObject({
    mode: OptimizeMode.optional().meta({
      description: 'Care against speed.',
      default: 'standard',
    }),
    thinking: OptimizeThinking.or(z.string()).optional().meta({
      description: 'Whether the model thinks about the prompt first. Newer models only.',
    }),
  })
  .meta({ id: 'ark.PromptOptimizeOptions', description: 'How the prompt is worked out before drawing.' });

export const ImageRequest = z
  .strictObject({
    model: z.string().meta({
      description: 'Code of the model, or the id of an inference endpoint, which begins with ep-.',
      examples: ['doubao-seedream-4-5-251128'],
    }),
    prompt: z.string().min(1).meta({
      description:
        'What to draw, or what to change. Beyond some 600 words or 300 Chinese characters details get lost.',
    }),
    image: z
      .union([MediaUrl('a picture'), z.array(MediaUrl('a picture')).min(1).max(14)])
      .optional()
      .meta({
        description:
          'One picture to change, or up to 14 to draw from: addresses, or data: URLs with a lower-case format.',
      }),
    size: ImageSize.optional().meta({
      description: 'A preset, or width and height. At most 16 times as long as wide.',
      default: '2048x2048',
      examples: ['2K'],
    }),
    sequential_image_generation: Sequence.optional().meta({
      description: 'Let one request make several pictures that belong together. Every one is billed.',
      default: 'disabled',
    }),
    sequential_image_generation_options: SequenceOptions.optional().meta({
      description: 'How long a sequence may get. Only with sequential_image_generation auto.',
    }),
    stream: z.boolean().optional().meta({
      description: 'Send each picture as soon as it is made, as server-sent events.',
      default: false,
    }),
    response_format: ResponseFormat.optional().meta({
      description: 'An address to fetch the picture from, or the picture itself.',
      default: 'url',
    }),
    watermark: z.boolean().optional().meta({
      description: 'Write a small note into the lower right corner that an AI made the picture.',
      default: true,
    }),
    optimize_prompt: z.boolean().optional().meta({
      description: 'Let the service work out the prompt before drawing.',
    }),
    optimize_prompt_options: OptimizeOptions.optional().meta({
      description: 'How the prompt is worked out.',
    }),
    seed: z.int().min(-1).max(2_147_483_647).optional().meta({
      description: 'Equal seeds give like pictures; -1 means any. Seedream 3.0 only.',
      default: -1,
    }),
    guidance_scale: z.number().min(1).max(10).optional().meta({
      description: 'How closely the picture keeps to the prompt. Seedream 3.0 only.',
    }),
    output_format: OutputFormat.optional().meta({
      description: 'Format of the file. Seedream 5.0 Lite only; other models make JPEG.',
      default: 'jpeg',
    }),
    tools: z.array(WebSearchTool).optional().meta({
      description: 'What the model may use to plan the picture. Newer models only.',
    }),
  })
  .meta({ id: 'ark.ImageRequest', description: 'A picture, or a sequence of pictures, to be made.' });
