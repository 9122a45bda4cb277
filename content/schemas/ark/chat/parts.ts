import { z } from 'zod';
import { MediaUrl } from '../params';

const TextPart = z
  .strictObject({
    type: z.literal('text').meta({ description: 'Always text.' }),
    text: z.string().meta({ description: 'The text.' }),
  })
  .meta({ id: 'ark.ChatTextPart', description: 'A piece of text.' });

const ImageDetail = z.enum(['auto', 'low', 'high']).meta({
  id: 'ark.ChatImageDetail',
  description: 'How closely a picture is looked at.',
  'x-values': {
    auto: 'The model decides.',
    low: 'A small view for few tokens; enough for the gist.',
    high: 'Fine detail, such as small print, for more tokens.',
  },
});

const ImageUrl = z
  .strictObject({
    url: MediaUrl('a picture').meta({
      description:
        'Address of the picture, or the picture as a data: URL with base64 and a lower-case format.',
      examples: ['https://example.com/receipt.jpg'],
    }),
    detail: ImageDetail.optional().meta({
      description: 'How closely the picture is looked at. min_pixels and max_pixels go before it.',
    }),
    min_pixels: z.int().optional().meta({
      description: 'A smaller picture is enlarged to this many pixels, keeping its shape.',
    }),
    max_pixels: z.int().optional().meta({
      description: 'A larger picture is shrunk to this many pixels. Fewer pixels cost fewer tokens.',
    }),
  })
  .meta({ id: 'ark.ChatImageUrl', description: 'A picture, by address or as data.' });

const ImagePart = z
  .strictObject({
    type: z.literal('image_url').meta({ description: 'Always image_url.' }),
    image_url: ImageUrl.meta({ description: 'The picture, in an object: a bare string is refused.' }),
  })
  .meta({ id: 'ark.ChatImagePart', description: 'A picture for the model to look at.' });

const VideoUrl = z
  .strictObject({
    url: MediaUrl('a video').meta({
      description: 'Address of the video, or the video as a data: URL. MP4, AVI or MOV.',
      examples: ['https://example.com/harbour.mp4'],
    }),
    fps: z.number().optional().meta({
      description:
        'Pictures that are looked at per second. More of them catch quick movement and cost more tokens.',
    }),
  })
  .meta({ id: 'ark.ChatVideoUrl', description: 'A video, by address or as data.' });

const VideoPart = z
  .strictObject({
    type: z.literal('video_url').meta({ description: 'Always video_url.' }),
    video_url: VideoUrl.meta({ description: 'The video. Its sound is not listened to.' }),
  })
  .meta({ id: 'ark.ChatVideoPart', description: 'A video for the model to watch.' });

const InputAudio = z
  .strictObject({
    url: z.string().nullish().meta({ description: 'Address of the sound. Either url or data is needed.' }),
    data: z.string().nullish().meta({ description: 'The sound itself as base64.' }),
    format: z
      .string()
      .nullish()
      .meta({
        description: 'Format of the sound, such as mp3 or wav. Needed with data.',
        examples: ['mp3'],
      }),
  })
  .meta({ id: 'ark.ChatInputAudio', description: 'Sound, by address or as data.' });

const AudioPart = z
  .strictObject({
    type: z.literal('input_audio').meta({ description: 'Always input_audio.' }),
    input_audio: InputAudio.meta({ description: 'The sound. Only models that can listen take it.' }),
  })
  .meta({ id: 'ark.ChatAudioPart', description: 'Sound for the model to listen to.' });

export const Part = z
  .discriminatedUnion('type', [TextPart, ImagePart, VideoPart, AudioPart])
  .meta({ id: 'ark.ChatPart', description: 'One piece of a message.' });
