import { z } from 'zod';
import { SearchContextSize } from '../settings';
import { TextPart } from './parts';

// What a request may say about the answer, beside its form.

export const OutputModality = z.enum(['text', 'audio']).meta({
  id: 'openai.ChatModality',
  description: 'A kind of output.',
  'x-values': { text: 'Text; every model.', audio: 'Speech with a transcript; audio models.' },
});

const Voice = z
  .enum(['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse', 'marin', 'cedar'])
  .meta({ id: 'openai.Voice', description: 'A ready-made voice.' });

const CustomVoice = z
  .strictObject({ id: z.string().meta({ description: 'Id of a voice of your own.' }) })
  .meta({ id: 'openai.CustomVoice', description: 'A voice of your own.' });

const AudioOutFormat = z.enum(['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']).meta({
  id: 'openai.ChatAudioOutFormat',
  description: 'Format of spoken answers.',
  'x-values': { pcm16: 'Bare 16-bit samples; the one format for streams.' },
});

export const AudioOutput = z
  .strictObject({
    voice: z.union([Voice, z.string(), CustomVoice]).meta({
      description: 'The voice, by name, or one of your own by id.',
    }),
    format: AudioOutFormat.meta({ description: 'Format of the sound.' }),
  })
  .meta({ id: 'openai.ChatAudioOutput', description: 'Voice and format of a spoken answer.' });

export const Prediction = z
  .strictObject({
    type: z.literal('content').meta({ description: 'Always content.' }),
    content: z.union([z.string(), z.array(TextPart).min(1)]).meta({
      description: 'The expected text. What differs in the answer is billed as well.',
    }),
  })
  .meta({
    id: 'openai.ChatPrediction',
    description: 'A text that most of the answer will repeat, such as the file to be edited.',
  });

export const StreamOptions = z
  .strictObject({
    include_usage: z.boolean().optional().meta({
      description: 'Send one more chunk before [DONE], with usage and an empty list of choices.',
    }),
    include_obfuscation: z.boolean().optional().meta({
      description:
        'Pad chunks with random characters, so that their sizes tell nothing. Send false to save bytes.',
      default: true,
    }),
  })
  .meta({ id: 'openai.ChatStreamOptions', description: 'What a stream holds beside the text.' });

const ApproximateLocation = z
  .strictObject({
    country: z
      .string()
      .optional()
      .meta({ description: 'Country as two letters (ISO 3166-1).', examples: ['PT'] }),
    region: z.string().optional().meta({ description: 'State or region.' }),
    city: z
      .string()
      .optional()
      .meta({ description: 'City or town.', examples: ['Lisbon'] }),
    timezone: z
      .string()
      .optional()
      .meta({ description: 'IANA time zone.', examples: ['Europe/Lisbon'] }),
  })
  .meta({ id: 'openai.ApproximateLocation', description: 'About where the user is.' });

const UserLocation = z
  .strictObject({
    type: z.literal('approximate').meta({ description: 'Always approximate.' }),
    approximate: ApproximateLocation.meta({ description: 'The place; leave out what you do not know.' }),
  })
  .meta({ id: 'openai.ChatUserLocation', description: 'Where the user is.' });

export const WebSearchOptions = z
  .strictObject({
    user_location: UserLocation.nullish().meta({
      description: 'About where the user is, for results nearby.',
    }),
    search_context_size: SearchContextSize.optional().meta({
      description: 'How much of the pages found the model gets to read.',
      default: 'medium',
    }),
  })
  .meta({ id: 'openai.ChatWebSearchOptions', description: 'How the web is searched.' });
