import { z } from 'zod';
import { WebSearchTool } from '../tool-usage';
import { ContentItem, contentProblem } from './content';

export const VideoResolution = z.enum(['480p', '720p', '1080p']).meta({
  id: 'ark.VideoResolution',
  description: 'How fine a video is.',
  'x-values': {
    '480p': 'Quick and cheap.',
    '720p': 'A balance.',
    '1080p': 'Fine, slow and dear.',
  },
});

export const VideoRatio = z.enum(['16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive']).meta({
  id: 'ark.VideoRatio',
  description: 'Width to height.',
  'x-values': { adaptive: 'As the first picture or video has it, otherwise as the prompt asks.' },
});

export const VideoServiceTier = z.enum(['default', 'flex']).meta({
  id: 'ark.VideoServiceTier',
  description: 'How soon a task is worked on.',
  'x-values': {
    default: 'At once, as far as there is room.',
    flex: 'When capacity is free, at half the price.',
  },
});

/** Seconds of a video; models bound them more tightly. */
const Duration = z.union([z.int().min(2).max(15), z.literal(-1)]);

export const VideoTaskRequest = z
  .strictObject({
    model: z.string().meta({
      description: 'Code of the model, or the id of an inference endpoint, which begins with ep-.',
      examples: ['doubao-seedance-2-0-260128'],
    }),
    content: z.array(ContentItem).min(1).meta({
      description: 'What the video is made from: a prompt, and pictures, videos or sounds with their roles.',
    }),
    resolution: VideoResolution.or(z.string()).optional().meta({
      description: 'How fine the video is. More costs more.',
      default: '720p',
    }),
    ratio: VideoRatio.optional().meta({
      description: 'Width to height. A first frame of another shape is cropped.',
      default: 'adaptive',
    }),
    duration: Duration.optional().meta({
      description: 'Seconds, which set the price. -1 lets the model choose.',
      default: 5,
    }),
    frames: z.int().optional().meta({
      description: 'Length in frames instead of seconds, which goes before duration. Older models only.',
    }),
    generate_audio: z.boolean().optional().meta({
      description: 'Make sound and speech that fit the picture. Some gateways have it off by default.',
      default: true,
    }),
    seed: z.int().min(-1).max(4_294_967_295).optional().meta({
      description: 'Equal seeds give like videos, without a promise; -1 means any.',
      default: -1,
    }),
    camera_fixed: z.boolean().optional().meta({
      description: 'Ask for a camera that stands still.',
      default: false,
    }),
    watermark: z.boolean().optional().meta({
      description: 'Write a small note into the corner that an AI made the video.',
      default: false,
    }),
    return_last_frame: z.boolean().optional().meta({
      description: 'Also hand over the last frame as a picture, to begin the next video with.',
      default: false,
    }),
    draft: z.boolean().optional().meta({
      description:
        'Make a cheap draft in 480p first; a second task with draft_task makes it in full quality.',
      default: false,
    }),
    service_tier: VideoServiceTier.optional().meta({
      description: 'Time against price.',
      default: 'default',
    }),
    execution_expires_after: z.int().min(3600).max(259_200).optional().meta({
      description: 'Seconds after which a task that is not done is given up as expired.',
      default: 172_800,
    }),
    priority: z.int().optional().meta({
      description: 'Place among your own waiting tasks: a larger number goes first.',
    }),
    callback_url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({
        description: 'Where each change of the state is posted to, with the body that retrieving answers.',
      }),
    tools: z.array(WebSearchTool).optional().meta({
      description: 'What the model may use to plan the video.',
    }),
    safety_identifier: z.string().optional().meta({
      description: 'Stands for the person behind the request, to find misuse. Send a hash.',
    }),
  })
  .check(({ value, issues }) => {
    const problem = contentProblem(value.content);
    if (!problem) return;
    const { index, field, message } = problem;
    issues.push({ code: 'custom', input: value, path: ['content', index, field], message });
  })
  .meta({ id: 'ark.VideoTaskRequest', description: 'A video to be made.' });

export const VideoTaskCreated = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the task, by which it is asked for. It begins with cgt-.' }),
    safety_identifier: z.string().optional().meta({ description: 'The safety_identifier of the request.' }),
  })
  .meta({ id: 'ark.VideoTaskCreated', description: 'A task that was accepted, not yet a video.' });
