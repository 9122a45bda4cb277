import { z } from 'zod';
import { MediaUrl } from '../params';

const TextItem = z
  .strictObject({
    type: z.literal('text').meta({ description: 'Always text.' }),
    text: z.string().min(1).meta({
      description:
        'What happens in the video, and how the camera moves. Spoken words stand in quotes. Older requests end in flags such as --dur 5.',
    }),
  })
  .meta({ id: 'ark.VideoTextItem', description: 'The prompt.' });

const ImageRole = z.enum(['first_frame', 'last_frame', 'reference_image']).meta({
  id: 'ark.VideoImageRole',
  description: 'What a picture is for.',
  'x-values': {
    first_frame: 'The video begins with it. Meant when there is one picture without a role.',
    last_frame: 'The video ends with it. Needs a first_frame.',
    reference_image: 'People, things or a style to keep to. Seedance 2.0 only.',
  },
});

const ImageUrl = z
  .strictObject({
    url: MediaUrl('a picture').meta({
      description:
        'Address of the picture, a data: URL with base64, or asset:// and the id of a stored picture.',
    }),
  })
  .meta({ id: 'ark.VideoImageUrl', description: 'A picture, by address or as data.' });

const ImageItem = z
  .strictObject({
    type: z.literal('image_url').meta({ description: 'Always image_url.' }),
    image_url: ImageUrl.meta({ description: 'The picture.' }),
    role: ImageRole.optional().meta({
      description: 'What the picture is for. Required as soon as there are two pictures.',
    }),
  })
  .meta({ id: 'ark.VideoImageItem', description: 'A picture to begin or end with, or to keep to.' });

const VideoUrl = z
  .strictObject({
    url: MediaUrl('a video').meta({
      description: 'Address of the video, or asset:// and the id of a stored one.',
    }),
  })
  .meta({ id: 'ark.VideoVideoUrl', description: 'A video, by address.' });

const VideoItem = z
  .strictObject({
    type: z.literal('video_url').meta({ description: 'Always video_url.' }),
    video_url: VideoUrl.meta({ description: 'The video.' }),
    role: z.literal('reference_video').optional().meta({ description: 'Always reference_video.' }),
  })
  .meta({
    id: 'ark.VideoVideoItem',
    description: 'A video to change, to continue, or to take movement from.',
  });

const AudioUrl = z
  .strictObject({
    url: MediaUrl('a sound').meta({
      description: 'Address of the sound, a data: URL, or asset:// and an id.',
    }),
  })
  .meta({ id: 'ark.VideoAudioUrl', description: 'A sound, by address or as data.' });

const AudioItem = z
  .strictObject({
    type: z.literal('audio_url').meta({ description: 'Always audio_url.' }),
    audio_url: AudioUrl.meta({ description: 'The sound.' }),
    role: z.literal('reference_audio').optional().meta({ description: 'Always reference_audio.' }),
  })
  .meta({
    id: 'ark.VideoAudioItem',
    description: 'A voice, music or noise to use. Never alone: a picture or video must come with it.',
  });

const DraftTask = z
  .strictObject({
    id: z.string().meta({ description: 'Id of a task that succeeded with draft true.' }),
  })
  .meta({ id: 'ark.DraftTask', description: 'A draft, by the id of its task.' });

const DraftItem = z
  .strictObject({
    type: z.literal('draft_task').meta({ description: 'Always draft_task.' }),
    draft_task: DraftTask.meta({ description: 'The draft.' }),
  })
  .meta({
    id: 'ark.VideoDraftItem',
    description: 'A draft to be made in full quality. Prompt, pictures and seed are taken from it.',
  });

export const ContentItem = z
  .discriminatedUnion('type', [TextItem, ImageItem, VideoItem, AudioItem, DraftItem])
  .meta({ id: 'ark.VideoContent', description: 'One piece of what a video is made from.' });

type Item = z.infer<typeof ContentItem>;

/** What is wrong with the items together, at the place of the first that is; nothing when they can be used. */
export function contentProblem(
  items: readonly Item[],
): { index: number; field: string; message: string } | undefined {
  const roles = items.map((item) => ('role' in item ? item.role : undefined));
  const indexes = (test: (item: Item, index: number) => boolean) =>
    items.flatMap((item, index) => (test(item, index) ? [index] : []));
  const frames = indexes((_, index) => roles[index] === 'first_frame' || roles[index] === 'last_frame');
  const references = indexes(
    ({ type }, index) => type === 'video_url' || type === 'audio_url' || roles[index] === 'reference_image',
  );
  const [reference] = references;
  if (frames.length > 0 && reference !== undefined) {
    return {
      index: Math.max(frames[0] ?? 0, reference),
      field: 'role',
      message: 'first and last frames cannot be mixed with references',
    };
  }
  const pictures = indexes(({ type }) => type === 'image_url');
  const without = pictures.find((index) => roles[index] === undefined);
  if (without !== undefined && (pictures.length > 1 || references.length > 0)) {
    return {
      index: without,
      field: 'role',
      message: 'is required when there is more than one picture, video or sound',
    };
  }
  for (const role of ['first_frame', 'last_frame'] as const) {
    const [, second] = indexes((_, index) => roles[index] === role);
    if (second !== undefined)
      return { index: second, field: 'role', message: `only one item may be the ${role}` };
  }
  const last = roles.indexOf('last_frame');
  if (last >= 0 && !roles.includes('first_frame')) {
    return { index: last, field: 'role', message: 'last_frame needs a first_frame beside it' };
  }
  const [sound] = indexes(({ type }) => type === 'audio_url');
  if (sound !== undefined && !items.some(({ type }) => type === 'image_url' || type === 'video_url')) {
    return { index: sound, field: 'type', message: 'audio_url cannot stand alone: add a picture or a video' };
  }
  return undefined;
}
