import { z } from 'zod';

/** The codes that OpenAI listed for videos. */
export const VideoModel = z
  .enum(['sora-2', 'sora-2-pro', 'sora-2-2025-10-06', 'sora-2-pro-2025-10-06', 'sora-2-2025-12-08'])
  .meta({ id: 'openai.VideoModel', description: 'A model that OpenAI listed for making videos.' });

export const VideoSize = z.enum(['720x1280', '1280x720', '1024x1792', '1792x1024']).meta({
  id: 'openai.VideoSize',
  description: 'Width and height in pixels.',
  'x-values': {
    '720x1280': 'Portrait.',
    '1280x720': 'Landscape.',
    '1024x1792': 'Portrait, larger and dearer. sora-2-pro only.',
    '1792x1024': 'Landscape, larger and dearer. sora-2-pro only.',
  },
});

export const VideoSeconds = z.enum(['4', '8', '12']).meta({
  id: 'openai.VideoSeconds',
  description: 'Length in seconds, which sets the price. A text, not a number.',
});

export const VideoPrompt = z.string().min(1).max(32_000);

export const VideoIdParam = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(2048)
  .meta({
    description: 'The id that creating the video answered.',
    examples: ['video_6a5107b2c4e08190a3d7f1928e64b5c0'],
  });
