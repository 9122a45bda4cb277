import { z } from 'zod';
import { atMostOne, exactlyOne } from '@/lib/endpoint/one-of';
import { AudioTranscription } from './audio';
import { Base64, Duration, JsonObject } from './scalar';

const MediaProcessing = z.enum(['MEDIA_PROCESSING_UNSPECIFIED', 'STATIC', 'AGENTIC']).meta({
  id: 'gemini.MediaProcessing',
  description: 'How the model looks at a media part.',
  'x-values': {
    MEDIA_PROCESSING_UNSPECIFIED: 'The model decides.',
    STATIC: 'The media is read once, at a fixed sampling.',
    AGENTIC: 'The model may look at the media again, for example to zoom into a region.',
  },
});

const Blob = z
  .strictObject({
    mimeType: z
      .string()
      .optional()
      .meta({
        description: 'IANA media type of the bytes, such as image/png, audio/wav or application/pdf.',
        examples: ['image/png'],
      }),
    data: Base64.optional().meta({
      description: 'The bytes as bare base64. A data: prefix is refused; larger files go through fileData.',
    }),
    displayName: z.string().optional().meta({
      description: 'Name by which the prompt or a tool may refer to this file. Not every model takes it.',
    }),
  })
  .meta({ id: 'gemini.Blob', description: 'A small file that travels inside the request or the answer.' });

const FileData = z
  .strictObject({
    mimeType: z.string().optional().meta({
      description: 'IANA media type of the file. Taken from the stored file when left out.',
    }),
    fileUri: z.string().meta({
      description: 'Address of the file: the uri that an upload returned, or a public video URL.',
      examples: ['https://generativelanguage.googleapis.com/v1beta/files/k3x9d2mq71za'],
    }),
    displayName: z.string().optional().meta({
      description: 'Name by which the prompt or a tool may refer to this file.',
    }),
  })
  .meta({
    id: 'gemini.FileData',
    description: 'A file that was stored before and is referred to by address.',
  });

const FunctionCall = z
  .strictObject({
    id: z.string().optional().meta({
      description: 'Identifies this call. When it is given, send the same id back in functionResponse.id.',
    }),
    name: z.string().meta({
      description: 'Name of the declared function that the model wants to have called.',
    }),
    args: JsonObject.optional().meta({
      description: 'Arguments by parameter name, shaped by the declared parameters. Check them before use.',
    }),
  })
  .meta({
    id: 'gemini.FunctionCall',
    description: 'A call that the model asks for. Your program runs it and answers with a functionResponse.',
  });

const FunctionResponseFileData = z
  .strictObject({
    mimeType: z.string().optional().meta({ description: 'IANA media type of the file.' }),
    fileUri: z.string().optional().meta({ description: 'Address of the stored file.' }),
    displayName: z.string().optional().meta({
      description: 'Name by which the JSON in response refers to this file.',
    }),
  })
  .meta({
    id: 'gemini.FunctionResponseFileData',
    description: 'A stored file that belongs to a function result.',
  });

const FunctionResponsePart = z
  .strictObject({
    inlineData: Blob.optional().meta({ description: 'The bytes of the media, inside the request.' }),
    fileData: FunctionResponseFileData.optional().meta({ description: 'A stored file, by address.' }),
    mediaProcessing: MediaProcessing.optional().meta({
      description: 'How the model looks at this media. Left to the model by default.',
    }),
  })
  .check(atMostOne('inlineData', 'fileData'))
  .meta({
    id: 'gemini.FunctionResponsePart',
    description: 'A picture or other media that a function returned beside its JSON.',
    'x-one-of': [['inlineData', 'fileData']],
  });

const Scheduling = z.enum(['SCHEDULING_UNSPECIFIED', 'SILENT', 'WHEN_IDLE', 'INTERRUPT']).meta({
  id: 'gemini.Scheduling',
  description: 'When the result of a non-blocking function reaches the conversation.',
  'x-values': {
    SCHEDULING_UNSPECIFIED: 'Same as WHEN_IDLE.',
    SILENT: 'Added to the conversation without making the model answer.',
    WHEN_IDLE: 'Added, and the model answers once it has finished what it is saying.',
    INTERRUPT: 'Added at once; the model stops what it is saying and answers.',
  },
});

const FunctionResponse = z
  .strictObject({
    id: z
      .string()
      .optional()
      .meta({ description: 'The id of the functionCall that this answers, if it had one.' }),
    name: z.string().meta({ description: 'Name of the function, equal to functionCall.name.' }),
    response: JsonObject.meta({
      description:
        'The result as a JSON object. By convention "output" holds the value and "error" a failure.',
    }),
    parts: z.array(FunctionResponsePart).optional().meta({
      description: 'Media that belongs to the result, for models that can read media from functions.',
    }),
    willContinue: z.boolean().optional().meta({
      description: 'True when more results of this call follow. Only for functions declared NON_BLOCKING.',
      default: false,
    }),
    scheduling: Scheduling.optional().meta({
      description: 'When the model takes notice of the result. Only for functions declared NON_BLOCKING.',
      default: 'WHEN_IDLE',
    }),
  })
  .meta({
    id: 'gemini.FunctionResponse',
    description: 'The result of a function call, sent in the next turn.',
  });

const CodeLanguage = z.enum(['LANGUAGE_UNSPECIFIED', 'PYTHON']).meta({
  id: 'gemini.CodeLanguage',
  description: 'Programming language of generated code.',
  'x-values': { LANGUAGE_UNSPECIFIED: 'Not stated; do not send it.', PYTHON: 'Python 3.10 or later.' },
});

const ExecutableCode = z
  .strictObject({
    language: CodeLanguage.meta({ description: 'Language of the code.' }),
    code: z.string().meta({ description: 'The source text that the tool ran.' }),
    id: z.string().optional().meta({ description: 'Ties this code to its codeExecutionResult.' }),
  })
  .meta({
    id: 'gemini.ExecutableCode',
    description: 'Code that the model wrote for the codeExecution tool.',
  });

const CodeOutcome = z
  .enum(['OUTCOME_UNSPECIFIED', 'OUTCOME_OK', 'OUTCOME_FAILED', 'OUTCOME_DEADLINE_EXCEEDED'])
  .meta({
    id: 'gemini.CodeOutcome',
    description: 'How a run of generated code ended.',
    'x-values': {
      OUTCOME_UNSPECIFIED: 'Not stated; do not send it.',
      OUTCOME_OK: 'The code ran to its end.',
      OUTCOME_FAILED: 'The code failed; output holds what it wrote to stderr.',
      OUTCOME_DEADLINE_EXCEEDED: 'The code ran too long and was stopped; output may be partial.',
    },
  });

const CodeExecutionResult = z
  .strictObject({
    outcome: CodeOutcome.meta({ description: 'How the run ended.' }),
    output: z.string().optional().meta({
      description: 'What the code printed when it succeeded, or its error output when it failed.',
    }),
    id: z.string().optional().meta({ description: 'The id of the executableCode that this belongs to.' }),
  })
  .meta({ id: 'gemini.CodeExecutionResult', description: 'What came out of a run of executableCode.' });

const ToolType = z
  .enum([
    'TOOL_TYPE_UNSPECIFIED',
    'GOOGLE_SEARCH_WEB',
    'GOOGLE_SEARCH_IMAGE',
    'URL_CONTEXT',
    'GOOGLE_MAPS',
    'FILE_SEARCH',
    'MEDIA_PROCESSING',
  ])
  .meta({
    id: 'gemini.ToolType',
    description: 'A tool that runs on the side of the API.',
    'x-values': {
      TOOL_TYPE_UNSPECIFIED: 'Not stated.',
      GOOGLE_SEARCH_WEB: 'googleSearch over web pages.',
      GOOGLE_SEARCH_IMAGE: 'googleSearch over images.',
      URL_CONTEXT: 'Pages named in the prompt, read by urlContext.',
      GOOGLE_MAPS: 'Places found by googleMaps.',
      FILE_SEARCH: 'Passages found by fileSearch.',
      MEDIA_PROCESSING: 'A second look at media that came with the prompt.',
    },
  });

const ToolCall = z
  .strictObject({
    id: z.string().optional().meta({ description: 'Identifies this call; the toolResponse repeats it.' }),
    toolType: ToolType.optional().meta({ description: 'Which built-in tool was called.' }),
    args: JsonObject.optional().meta({ description: 'What the tool was asked, such as the search queries.' }),
  })
  .meta({
    id: 'gemini.ToolCall',
    description: 'A call of a built-in tool that the API runs itself. Send it back unchanged in later turns.',
  });

const ToolResponse = z
  .strictObject({
    id: z.string().optional().meta({ description: 'The id of the toolCall that this answers.' }),
    toolType: ToolType.optional().meta({ description: 'Which built-in tool answered.' }),
    response: JsonObject.optional().meta({ description: 'What the tool returned, as a JSON object.' }),
  })
  .meta({
    id: 'gemini.ToolResponse',
    description: 'The result of a built-in tool. Send it back unchanged in later turns.',
  });

const VideoMetadata = z
  .strictObject({
    startOffset: Duration.optional().meta({ description: 'Where to start in the video, such as "12.5s".' }),
    endOffset: Duration.optional().meta({ description: 'Where to stop in the video, such as "48s".' }),
    fps: z.number().positive().max(24).optional().meta({
      description: 'Frames per second that the model sees. Lower for lectures, higher for quick motion.',
      default: 1,
    }),
  })
  .meta({ id: 'gemini.VideoMetadata', description: 'Which piece of a video is read, and how densely.' });

const PartMediaResolutionLevel = z
  .enum([
    'MEDIA_RESOLUTION_UNSPECIFIED',
    'MEDIA_RESOLUTION_LOW',
    'MEDIA_RESOLUTION_MEDIUM',
    'MEDIA_RESOLUTION_HIGH',
    'MEDIA_RESOLUTION_ULTRA_HIGH',
  ])
  .meta({
    id: 'gemini.PartMediaResolutionLevel',
    description: 'Detail at which one media part is read.',
    'x-values': {
      MEDIA_RESOLUTION_UNSPECIFIED: 'The default of the model for this kind of media.',
      MEDIA_RESOLUTION_LOW: 'Fewest tokens; enough for the gist of a picture.',
      MEDIA_RESOLUTION_MEDIUM: 'A middle course; good for most documents.',
      MEDIA_RESOLUTION_HIGH: 'Fine detail, such as dense pages and diagrams.',
      MEDIA_RESOLUTION_ULTRA_HIGH: 'The finest detail, for small print and computer use.',
    },
  });

const PartMediaResolution = z
  .strictObject({
    level: PartMediaResolutionLevel.optional().meta({
      description: 'The step of detail. More detail costs more tokens.',
    }),
    numTokens: z
      .int()
      .optional()
      .meta({ description: 'Wanted number of tokens for this media, instead of a step.' }),
  })
  .meta({
    id: 'gemini.PartMediaResolution',
    description: 'Detail for one media part. It wins over generationConfig.mediaResolution.',
  });

const SpeechMetadata = z
  .strictObject({
    speaker: z.string().optional().meta({
      description: 'Name of the speaker of this text, as listed in speakerVoiceConfigs.',
    }),
    style: z
      .string()
      .optional()
      .meta({ description: 'How the text is to be spoken, in words such as "calm, slow".' }),
  })
  .meta({ id: 'gemini.SpeechMetadata', description: 'Directions for speaking the text of a part.' });

const partData = [
  'text',
  'inlineData',
  'fileData',
  'functionCall',
  'functionResponse',
  'executableCode',
  'codeExecutionResult',
  'toolCall',
  'toolResponse',
  'audioTranscription',
];

const Part = z
  .strictObject({
    text: z
      .string()
      .optional()
      .meta({ description: 'Plain text, or a summary of reasoning where thought is true.' }),
    inlineData: Blob.optional().meta({ description: 'A file as base64, inside the message.' }),
    fileData: FileData.optional().meta({ description: 'A stored file or public video, by address.' }),
    functionCall: FunctionCall.optional().meta({
      description:
        'The model asks you to call one of your functions. Keep the part when you send the history back.',
    }),
    functionResponse: FunctionResponse.optional().meta({
      description: 'The result of a function call, in the turn after the one that asked for it.',
    }),
    executableCode: ExecutableCode.optional().meta({
      description: 'Code written for the codeExecution tool.',
    }),
    codeExecutionResult: CodeExecutionResult.optional().meta({
      description: 'Result of the executableCode part before it.',
    }),
    toolCall: ToolCall.optional().meta({
      description: 'A built-in tool was called. Appears with toolConfig.includeServerSideToolInvocations.',
    }),
    toolResponse: ToolResponse.optional().meta({
      description: 'What a built-in tool answered to a toolCall.',
    }),
    audioTranscription: AudioTranscription.optional().meta({
      description: 'Transcription of speech. Appears with generationConfig.audioTranscriptionConfig.',
    }),
    thought: z.boolean().optional().meta({
      description: 'True for a summary of reasoning, which is not part of the answer. Needs includeThoughts.',
      default: false,
    }),
    thoughtSignature: Base64.optional().meta({
      description:
        'Sealed state of the reasoning. Send it back unchanged in the same part, always with function calls.',
    }),
    videoMetadata: VideoMetadata.optional().meta({
      description: 'Clips a video in inlineData or fileData and sets how many frames are read.',
    }),
    mediaResolution: PartMediaResolution.optional().meta({
      description: 'Detail at which the media of this part is read.',
    }),
    mediaProcessing: MediaProcessing.optional().meta({
      description: 'Whether the model may look at the media of this part more than once.',
    }),
    speechMetadata: SpeechMetadata.optional().meta({
      description: 'Who speaks the text of this part, and how. For models that answer with speech.',
    }),
    partMetadata: JsonObject.optional().meta({
      description: 'Your own data about the part, such as a page number. The model may see it.',
    }),
  })
  .check(exactlyOne(...partData))
  .meta({
    id: 'gemini.Part',
    description: 'One piece of a message: exactly one kind of data, and what is said about it.',
    'x-one-of': [partData],
  });

const Role = z.enum(['user', 'model', 'function']).meta({
  id: 'gemini.Role',
  description: 'Who wrote a message.',
  'x-values': {
    user: 'You, including the results of function calls.',
    model: 'The model, in an answer that is sent back as history.',
    function: 'Older name for messages with function results; use user.',
  },
});

export const Content = z
  .strictObject({
    parts: z.array(Part).optional().meta({
      description: 'The pieces of the message in order. Text and media may be mixed.',
    }),
    role: Role.or(z.string()).optional().meta({
      description:
        'Who wrote the message. May be left out in a single turn, and is ignored in systemInstruction.',
    }),
  })
  .meta({ id: 'gemini.Content', description: 'One message of a conversation.' });
