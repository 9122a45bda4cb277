import { z } from 'zod';
import { atMostOne } from '@/lib/endpoint/one-of';
import { ResponseFormat } from './response-format';
import { AudioTranscriptionConfig, SpeechConfig, TranslationConfig } from './audio';
import { Schema } from './schema-object';

const ResponseMimeType = z.enum(['text/plain', 'application/json', 'text/x.enum']).meta({
  id: 'gemini.ResponseMimeType',
  description: 'Form of a text answer.',
  'x-values': {
    'text/plain': 'Free text.',
    'application/json': 'One JSON value.',
    'text/x.enum': 'One value of the enum in responseSchema, without quotes.',
  },
});

const ResponseModality = z.enum(['MODALITY_UNSPECIFIED', 'TEXT', 'IMAGE', 'AUDIO', 'VIDEO']).meta({
  id: 'gemini.ResponseModality',
  description: 'A kind of output.',
  'x-values': { MODALITY_UNSPECIFIED: 'The default of the model.' },
});

const MediaResolution = z
  .enum([
    'MEDIA_RESOLUTION_UNSPECIFIED',
    'MEDIA_RESOLUTION_LOW',
    'MEDIA_RESOLUTION_MEDIUM',
    'MEDIA_RESOLUTION_HIGH',
  ])
  .meta({
    id: 'gemini.MediaResolution',
    description: 'Detail at which all media of a request is read.',
    'x-values': {
      MEDIA_RESOLUTION_UNSPECIFIED: 'The default of the model for each kind of media.',
      MEDIA_RESOLUTION_LOW: 'About 64 tokens a picture on older models.',
      MEDIA_RESOLUTION_MEDIUM: 'About 256 tokens a picture on older models.',
      MEDIA_RESOLUTION_HIGH: 'Fine detail; pictures may be read in several tiles.',
    },
  });

const ThinkingLevel = z.enum(['THINKING_LEVEL_UNSPECIFIED', 'MINIMAL', 'LOW', 'MEDIUM', 'HIGH']).meta({
  id: 'gemini.ThinkingLevel',
  description: 'How much a model reasons before it answers.',
  'x-values': {
    THINKING_LEVEL_UNSPECIFIED: 'The default of the model.',
    MINIMAL: 'Almost none, for quick replies. Flash models only.',
    LOW: 'Little, for simple instructions and chat.',
    MEDIUM: 'A balance of speed and depth.',
    HIGH: 'As much as the task asks for; the first word may take long.',
  },
});

const ThinkingConfig = z
  .strictObject({
    includeThoughts: z.boolean().optional().meta({
      description: 'Return summaries of the reasoning as parts with thought: true.',
      default: false,
    }),
    thinkingBudget: z.int().min(-1).optional().meta({
      description:
        'Most tokens to spend on reasoning: -1 lets the model choose, 0 switches it off. Gemini 2.5 only; not with thinkingLevel.',
    }),
    thinkingLevel: ThinkingLevel.optional().meta({
      description: 'Depth of reasoning in steps. Gemini 3 and later; not with thinkingBudget.',
    }),
  })
  .check(atMostOne('thinkingBudget', 'thinkingLevel'))
  .meta({
    id: 'gemini.ThinkingConfig',
    description: 'How much the model reasons, and whether it shows it.',
    'x-one-of': [['thinkingBudget', 'thinkingLevel']],
  });

const AspectRatio = z
  .enum(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', '4:1', '1:8', '8:1'])
  .meta({
    id: 'gemini.AspectRatio',
    description: 'Width to height of a picture.',
    'x-values': {
      '1:4': 'Only Gemini 3.1 Flash Image.',
      '4:1': 'Only Gemini 3.1 Flash Image.',
      '1:8': 'Only Gemini 3.1 Flash Image.',
      '8:1': 'Only Gemini 3.1 Flash Image.',
    },
  });

const ImageSize = z.enum(['512', '1K', '2K', '4K']).meta({
  id: 'gemini.ImageSize',
  description: 'Size of a picture, named by about the length of a side in pixels.',
  'x-values': {
    '512': 'About 512 pixels; small drafts.',
    '1K': 'About 1024 pixels.',
    '2K': 'About 2048 pixels.',
    '4K': 'About 4096 pixels; the answer can exceed 10 MB.',
  },
});

const ImageConfig = z
  .strictObject({
    aspectRatio: AspectRatio.or(z.string()).optional().meta({
      description: 'Width to height. By default that of the picture sent in, or 1:1.',
    }),
    imageSize: ImageSize.or(z.string()).optional().meta({
      description: 'Size of the picture, with an upper-case K. Larger ones cost more tokens.',
      default: '1K',
    }),
  })
  .meta({ id: 'gemini.ImageConfig', description: 'Shape and size of generated pictures. For image models.' });

const schemaChoices = ['responseSchema', 'responseJsonSchema', 'responseJsonSchemaOrdered'];

export const GenerationConfig = z
  .strictObject({
    temperature: z.number().min(0).max(2).optional().meta({
      description:
        'Randomness of the wording: near 0 is most predictable, 2 most varied. Leave it at 1 with Gemini 3.',
    }),
    topP: z.number().min(0).max(1).optional().meta({
      description:
        'Sample only from the most likely tokens whose probabilities add up to this value. Lower is more focused.',
    }),
    topK: z.int().min(1).optional().meta({
      description: 'Sample only from this many of the most likely tokens. Some models ignore or refuse it.',
    }),
    candidateCount: z.int().min(1).max(8).optional().meta({
      description: 'How many answers to write. Each one is billed; many models allow only 1.',
      default: 1,
    }),
    maxOutputTokens: z.int().min(1).optional().meta({
      description:
        'Upper limit of the answer in tokens, reasoning included. At the limit it is cut, with finishReason MAX_TOKENS.',
    }),
    stopSequences: z.array(z.string()).max(5).optional().meta({
      description: 'Up to 5 texts at which the answer stops. The text itself is left out of the answer.',
    }),
    seed: z.int32().optional().meta({
      description: 'Fixes the random choices: the same seed and request usually give the same answer.',
    }),
    presencePenalty: z.number().min(-2).lt(2).optional().meta({
      description:
        'Above 0 discourages any token that was used before, however often; below 0 encourages it.',
    }),
    frequencyPenalty: z.number().min(-2).lt(2).optional().meta({
      description: 'Above 0 discourages a token more each time it was used; below 0 encourages it.',
    }),
    responseLogprobs: z.boolean().optional().meta({
      description: 'Return log probabilities of the chosen tokens in logprobsResult.',
      default: false,
    }),
    logprobs: z.int().min(0).max(20).optional().meta({
      description: 'How many alternatives to list at each step. Needs responseLogprobs.',
    }),
    responseMimeType: ResponseMimeType.or(z.string()).optional().meta({
      description: 'Form of the text answer. A responseSchema needs application/json or text/x.enum.',
      default: 'text/plain',
    }),
    responseSchema: Schema.optional().meta({
      description:
        'Shape that the JSON answer must have. Set responseMimeType too; not with responseJsonSchema.',
    }),
    responseJsonSchema: z.unknown().optional().meta({
      description:
        'Shape of the JSON answer as standard JSON Schema. Set responseMimeType too; not with responseSchema.',
    }),
    responseJsonSchemaOrdered: z.unknown().optional().meta({
      description:
        'Internal twin of responseJsonSchema that keeps the order of members. Use responseJsonSchema.',
    }),
    responseModalities: z.array(ResponseModality).optional().meta({
      description: 'Kinds of output wanted. For pictures send TEXT and IMAGE, or IMAGE alone.',
    }),
    responseFormat: z.array(ResponseFormat).optional().meta({
      description: 'Form and delivery of each kind of output, as an alternative to the single settings here.',
    }),
    imageConfig: ImageConfig.optional().meta({
      description: 'Shape and size of generated pictures. Only image models take it.',
    }),
    speechConfig: SpeechConfig.optional().meta({
      description: 'Voice and language when AUDIO is among responseModalities.',
    }),
    thinkingConfig: ThinkingConfig.optional().meta({
      description: 'Depth of reasoning and whether it is shown. Models without thinking refuse it.',
    }),
    mediaResolution: MediaResolution.optional().meta({
      description: 'Detail at which pictures and videos are read. Lower saves input tokens.',
    }),
    audioTranscriptionConfig: AudioTranscriptionConfig.optional().meta({
      description: 'Transcribe speech in the input, with language and word times on request.',
    }),
    enableAffectiveDialog: z.boolean().optional().meta({
      description: 'Let a speech model hear the mood of the speaker and adapt its tone.',
    }),
    enableEnhancedCivicAnswers: z.boolean().optional().meta({
      description: 'Allow fuller answers to questions about elections and civic matters, where offered.',
    }),
    translationConfig: TranslationConfig.optional().meta({
      description: 'Translate speech into another language, for models made for it.',
    }),
  })
  .check(atMostOne(...schemaChoices))
  .meta({
    id: 'gemini.GenerationConfig',
    description: 'How the answer is written: length, randomness, form and reasoning.',
    'x-one-of': [schemaChoices],
  });
