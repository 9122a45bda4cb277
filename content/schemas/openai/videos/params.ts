import { z } from 'zod';
import { Headers } from '../params';

const VideoVariant = z.enum(['video', 'thumbnail', 'spritesheet']).meta({
  id: 'openai.VideoVariant',
  description: 'What of a video is downloaded.',
  'x-values': {
    video: 'The video with its sound: video/mp4.',
    thumbnail: 'One frame, for previews: image/webp.',
    spritesheet: 'Frames side by side, for a scrubber: image/jpeg.',
  },
});

export const DownloadVideoQuery = z
  .strictObject({
    variant: VideoVariant.optional().meta({
      description: 'What is downloaded. The video itself when left out.',
    }),
  })
  .meta({ id: 'openai.DownloadVideoQuery', description: 'What of the video is downloaded.' });

const ListOrder = z.enum(['asc', 'desc']).meta({
  id: 'openai.ListOrder',
  description: 'Order by the time of creation.',
  'x-values': { asc: 'Oldest first.', desc: 'Newest first.' },
});

export const ListVideosQuery = z
  .strictObject({
    limit: z.int().min(0).max(100).optional().meta({
      description: 'Most jobs on a page, up to 100. Twenty when left out.',
    }),
    order: ListOrder.optional().meta({ description: 'Order by the time of creation. desc when left out.' }),
    after: z.string().optional().meta({
      description: 'Go on after the job with this id: last_id of the page before.',
    }),
  })
  .meta({ id: 'openai.ListVideosQuery', description: 'Which page of the jobs.' });

/** Those of every operation, and the one for parts of a file. */
export const DownloadHeaders = Headers.extend({
  Range: z
    .string()
    .optional()
    .meta({
      description:
        'Only these bytes, such as bytes=0-1023: the answer is 206 with Content-Range. Players use it to seek.',
      examples: ['bytes=0-1023'],
    }),
}).meta({ id: 'openai.DownloadHeaders', description: 'Who is billed, and which part of the file.' });
