import { z } from 'zod';
import { UnixTime } from '../scalar';
import { VideoModel, VideoSize } from './settings';

const VideoStatus = z.enum(['queued', 'in_progress', 'completed', 'failed']).meta({
  id: 'openai.VideoStatus',
  description: 'How far the job is.',
  'x-values': {
    queued: 'It waits its turn.',
    in_progress: 'It is being filmed; progress tells how far.',
    completed: 'It is done, and its content can be downloaded until expires_at.',
    failed: 'It will not be made; error says why.',
  },
});

const VideoError = z
  .strictObject({
    code: z.string().meta({
      description: 'The cause for programs, such as moderation_blocked or video_generation_failed.',
    }),
    message: z.string().meta({ description: 'The cause for people. The wording may change.' }),
  })
  .meta({ id: 'openai.VideoError', description: 'Why a video was not made.' });

export const Video = z
  .strictObject({
    id: z.string().meta({
      description: 'Id of the job. Keep it: it is the only way to the video.',
      examples: ['video_6a5107b2c4e08190a3d7f1928e64b5c0'],
    }),
    object: z.literal('video').meta({ description: 'Always video.', default: 'video' }),
    model: VideoModel.or(z.string()).meta({ description: 'Code of the model that films.' }),
    status: VideoStatus.meta({ description: 'How far the job is. Ask until it is completed or failed.' }),
    progress: z.int().meta({ description: 'How much is done, in percent. It may stand still for a while.' }),
    created_at: UnixTime.meta({ description: 'When the job was created, in seconds since 1970.' }),
    completed_at: UnixTime.nullable().meta({
      description: 'When the video was done, in seconds since 1970; null before.',
    }),
    expires_at: UnixTime.nullable().meta({
      description:
        'Until when the content can be downloaded, in seconds since 1970; null while there is none.',
    }),
    prompt: z.string().nullable().meta({ description: 'The prompt, as it was sent.' }),
    size: VideoSize.meta({ description: 'Width and height in pixels.' }),
    seconds: z.string().meta({ description: 'Length in seconds, as a text.' }),
    remixed_from_video_id: z.string().nullable().meta({
      description: 'Id of the video that this one is a remix of; null when it is none.',
    }),
    error: VideoError.nullable().meta({ description: 'Why the job failed; null unless status is failed.' }),
  })
  .meta({ id: 'openai.Video', description: 'A job that makes a video.' });

export const VideoList = z
  .strictObject({
    object: z.literal('list').meta({ description: 'Always list.', default: 'list' }),
    data: z.array(Video).meta({ description: 'The jobs of this page.' }),
    first_id: z
      .string()
      .nullable()
      .meta({ description: 'Id of the first job here; null when there is none.' }),
    last_id: z.string().nullable().meta({
      description: 'Id of the last job here: send it as after for the next page. Null when there is none.',
    }),
    has_more: z.boolean().meta({ description: 'Whether another page follows.' }),
  })
  .meta({ id: 'openai.VideoList', description: 'A page of the jobs of a project.' });

export const DeletedVideo = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the job that was deleted.' }),
    object: z
      .literal('video.deleted')
      .meta({ description: 'Always video.deleted.', default: 'video.deleted' }),
    deleted: z.boolean().meta({ description: 'Whether it is gone.' }),
  })
  .meta({ id: 'openai.DeletedVideo', description: 'What was deleted.' });
