import { z } from 'zod';
import { atMostOne } from '@/lib/endpoint/one-of';
import { Base64, Duration } from './scalar';

const PrebuiltVoiceConfig = z
  .strictObject({
    voiceName: z
      .string()
      .optional()
      .meta({ description: 'Name of the voice.', examples: ['Kore'] }),
  })
  .meta({ id: 'gemini.PrebuiltVoiceConfig', description: 'One of the voices that come with the API.' });

const VoiceConsentSignature = z
  .strictObject({
    signature: z.string().optional().meta({
      description: 'The signature that was returned when the consent recording was accepted.',
    }),
  })
  .meta({
    id: 'gemini.VoiceConsentSignature',
    description: 'Proof that the speaker agreed to the copy of the voice.',
  });

const ReplicatedVoiceConfig = z
  .strictObject({
    mimeType: z
      .string()
      .optional()
      .meta({
        description: 'Media type of the sample, such as audio/wav.',
        examples: ['audio/wav'],
      }),
    voiceSampleAudio: Base64.optional().meta({ description: 'Recording of the voice to copy, as base64.' }),
    consentAudio: Base64.optional().meta({
      description: 'Recording in which the speaker agrees, as base64.',
    }),
    voiceConsentSignature: VoiceConsentSignature.optional().meta({
      description: 'Proof of an earlier consent, in place of consentAudio.',
    }),
  })
  .meta({ id: 'gemini.ReplicatedVoiceConfig', description: 'A voice copied from a sample, with consent.' });

const voiceChoices = ['prebuiltVoiceConfig', 'replicatedVoiceConfig', 'voice'];

const VoiceConfig = z
  .strictObject({
    prebuiltVoiceConfig: PrebuiltVoiceConfig.optional().meta({
      description: 'A voice that comes with the API.',
    }),
    replicatedVoiceConfig: ReplicatedVoiceConfig.optional().meta({
      description: 'A voice copied from a sample.',
    }),
    voice: z.string().optional().meta({ description: 'A voice by its name or id alone.' }),
  })
  .check(atMostOne(...voiceChoices))
  .meta({
    id: 'gemini.VoiceConfig',
    description: 'The voice that speaks. Choose one of its members.',
    'x-one-of': [voiceChoices],
  });

const SpeakerVoiceConfig = z
  .strictObject({
    speaker: z.string().meta({ description: 'Name of the speaker, exactly as the prompt writes it.' }),
    voiceConfig: VoiceConfig.meta({ description: 'The voice of this speaker.' }),
  })
  .meta({ id: 'gemini.SpeakerVoiceConfig', description: 'The voice of one speaker of a dialogue.' });

const MultiSpeakerVoiceConfig = z
  .strictObject({
    speakerVoiceConfigs: z.array(SpeakerVoiceConfig).meta({
      description: 'One entry for each speaker of the dialogue. Speech models take two.',
    }),
  })
  .meta({ id: 'gemini.MultiSpeakerVoiceConfig', description: 'Voices for a dialogue.' });

export const SpeechConfig = z
  .strictObject({
    voiceConfig: VoiceConfig.optional().meta({
      description: 'The voice for a single speaker. Not with multiSpeakerVoiceConfig.',
    }),
    multiSpeakerVoiceConfig: MultiSpeakerVoiceConfig.optional().meta({
      description: 'Voices for a dialogue. Not with voiceConfig.',
    }),
    languageCode: z
      .string()
      .optional()
      .meta({
        description: 'Language to speak, as a BCP-47 tag such as de-DE. Taken from the text when left out.',
        examples: ['en-US'],
      }),
  })
  .check(atMostOne('voiceConfig', 'multiSpeakerVoiceConfig'))
  .meta({
    id: 'gemini.SpeechConfig',
    description: 'Voice and language of a spoken answer.',
    'x-one-of': [['voiceConfig', 'multiSpeakerVoiceConfig']],
  });

const LanguageAuto = z.strictObject({}).meta({
  id: 'gemini.LanguageAuto',
  description: 'Switches language detection on. It has no members: send {}.',
});

const LanguageHints = z
  .strictObject({
    languageCodes: z.array(z.string()).optional().meta({
      description: 'Languages to expect, as BCP-47 tags. Others may still be recognised.',
    }),
  })
  .meta({ id: 'gemini.LanguageHints', description: 'Languages that are likely in the audio.' });

const TranscriptionMode = z.enum(['MODE_UNSPECIFIED', 'VERBATIM', 'SMART']).meta({
  id: 'gemini.TranscriptionMode',
  description: 'How closely a transcription follows what was said.',
  'x-values': {
    MODE_UNSPECIFIED: 'The default of the model.',
    VERBATIM: 'Every word as it was said, with fillers and false starts.',
    SMART: 'Readable text: fillers and repetitions are left out.',
  },
});

export const AudioTranscriptionConfig = z
  .strictObject({
    languageCodes: z.array(z.string()).optional().meta({
      description: 'Languages of the audio, as BCP-47 tags.',
    }),
    languageAuto: LanguageAuto.optional().meta({ description: 'Detect the language of the audio.' }),
    languageHints: LanguageHints.optional().meta({
      description: 'Languages that are likely, to help detection.',
    }),
    customVocabulary: z.array(z.string()).optional().meta({
      description: 'Rare words such as names and product terms, spelled as you want them.',
    }),
    adaptationPhrases: z.array(z.string()).optional().meta({
      description: 'Phrases that are likely in the audio, to steer recognition.',
    }),
    wordTimestamp: z
      .boolean()
      .optional()
      .meta({ description: 'Return each word with its times.', default: false }),
    diarization: z
      .boolean()
      .optional()
      .meta({ description: 'Tell speakers apart with speakerLabel.', default: false }),
    mode: TranscriptionMode.optional().meta({ description: 'How closely the text follows what was said.' }),
  })
  .meta({ id: 'gemini.AudioTranscriptionConfig', description: 'How speech is turned into text.' });

const TranscribedWord = z
  .strictObject({
    word: z.string().optional().meta({ description: 'The word as it was heard.' }),
    startOffset: Duration.optional().meta({
      description: 'Where the word begins, in seconds from the start.',
    }),
    endOffset: Duration.optional().meta({ description: 'Where the word ends, in seconds from the start.' }),
  })
  .meta({ id: 'gemini.TranscribedWord', description: 'One word of a transcription with its place in time.' });

export const AudioTranscription = z
  .strictObject({
    text: z.string().optional().meta({ description: 'The transcribed words.' }),
    finished: z
      .boolean()
      .optional()
      .meta({ description: 'True when no more text follows for this utterance.' }),
    languageCode: z
      .string()
      .optional()
      .meta({ description: 'Language that was heard, as a BCP-47 tag such as en-US.' }),
    speakerLabel: z.string().optional().meta({
      description: 'Which speaker said it. Present when diarization was asked for.',
    }),
    words: z.array(TranscribedWord).optional().meta({
      description: 'The single words with their times. Present when wordTimestamp was asked for.',
    }),
    startOffset: Duration.optional().meta({ description: 'Where this piece begins in the audio.' }),
    endOffset: Duration.optional().meta({ description: 'Where this piece ends in the audio.' }),
  })
  .meta({
    id: 'gemini.AudioTranscription',
    description: 'Text of speech that was sent or produced as audio.',
  });

export const TranslationConfig = z
  .strictObject({
    targetLanguageCode: z
      .string()
      .optional()
      .meta({
        description: 'Language to translate into, as a BCP-47 tag such as ja-JP.',
        examples: ['ja-JP'],
      }),
    echoTargetLanguage: z.boolean().optional().meta({
      description: 'Repeat speech that is already in the target language. Otherwise it stays silent.',
      default: false,
    }),
  })
  .meta({ id: 'gemini.TranslationConfig', description: 'Translation of speech.' });
