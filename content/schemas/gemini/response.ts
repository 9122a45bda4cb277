import { z } from 'zod';
import { atMostOne } from '@/lib/endpoint/one-of';
import { Content } from './content';
import { GroundingMetadata } from './grounding';
import { SafetyRating } from './safety';
import { Timestamp } from './scalar';
import { UsageMetadata } from './usage';

const FinishReason = z
  .enum([
    'FINISH_REASON_UNSPECIFIED',
    'STOP',
    'MAX_TOKENS',
    'SAFETY',
    'RECITATION',
    'LANGUAGE',
    'OTHER',
    'BLOCKLIST',
    'PROHIBITED_CONTENT',
    'SPII',
    'MALFORMED_FUNCTION_CALL',
    'IMAGE_SAFETY',
    'IMAGE_PROHIBITED_CONTENT',
    'IMAGE_OTHER',
    'NO_IMAGE',
    'IMAGE_RECITATION',
    'UNEXPECTED_TOOL_CALL',
    'TOO_MANY_TOOL_CALLS',
    'CONTINUATION',
  ])
  .meta({
    id: 'gemini.FinishReason',
    description: 'Why an answer ended.',
    'x-values': {
      FINISH_REASON_UNSPECIFIED: 'Not stated.',
      STOP: 'The answer is complete, or a stop sequence was reached.',
      MAX_TOKENS: 'maxOutputTokens was used up; the answer is cut.',
      SAFETY: 'The safety filter stopped it; see safetyRatings.',
      RECITATION: 'It came too close to a text it had learned.',
      LANGUAGE: 'The language is not supported.',
      OTHER: 'Another cause that is not told.',
      BLOCKLIST: 'It holds a forbidden word.',
      PROHIBITED_CONTENT: 'It may hold content that is always forbidden.',
      SPII: 'It may hold sensitive personal data.',
      MALFORMED_FUNCTION_CALL: 'The model wrote a function call that cannot be read; try again.',
      IMAGE_SAFETY: 'The safety filter withheld the picture.',
      IMAGE_PROHIBITED_CONTENT: 'The picture may show content that is always forbidden.',
      IMAGE_OTHER: 'The picture failed for another cause.',
      NO_IMAGE: 'A picture was expected, but the model made none.',
      IMAGE_RECITATION: 'The picture came too close to an existing one.',
      UNEXPECTED_TOOL_CALL: 'The model called a tool that the request does not offer.',
      TOO_MANY_TOOL_CALLS: 'The model called tools too often in a row.',
      CONTINUATION: 'The answer goes on: send its continuationToken in the next request.',
    },
  });

const CitationSource = z
  .strictObject({
    startIndex: z
      .int()
      .optional()
      .meta({ description: 'First byte of the cited stretch. Missing means 0.', default: 0 }),
    endIndex: z.int().optional().meta({ description: 'The byte after the last one.' }),
    uri: z.string().optional().meta({ description: 'Address of the source.' }),
    license: z.string().optional().meta({ description: 'Licence of the source, when it is code on GitHub.' }),
  })
  .meta({ id: 'gemini.CitationSource', description: 'A source that a stretch of the answer repeats.' });

const CitationMetadata = z
  .strictObject({
    citationSources: z.array(CitationSource).optional().meta({
      description: 'The sources. Client libraries rename this list to citations.',
    }),
  })
  .meta({ id: 'gemini.CitationMetadata', description: 'Existing texts that the answer repeats.' });

const GroundingPassage = z
  .strictObject({
    passageId: z.string().optional().meta({ description: 'The id that the passage was sent with.' }),
    partIndex: z
      .int()
      .optional()
      .meta({ description: 'Which part of the passage, counted from 0.', default: 0 }),
  })
  .meta({ id: 'gemini.GroundingPassage', description: 'A passage that came with the request.' });

const SemanticRetrieverChunk = z
  .strictObject({
    source: z.string().optional().meta({ description: 'The corpus or document that was searched.' }),
    chunk: z.string().optional().meta({ description: 'Name of the passage in it.' }),
  })
  .meta({ id: 'gemini.SemanticRetrieverChunk', description: 'A passage found by semantic retrieval.' });

const AttributionSourceId = z
  .strictObject({
    groundingPassage: GroundingPassage.optional().meta({
      description: 'Set when the passage came with the request.',
    }),
    semanticRetrieverChunk: SemanticRetrieverChunk.optional().meta({
      description: 'A passage that was found.',
    }),
  })
  .check(atMostOne('groundingPassage', 'semanticRetrieverChunk'))
  .meta({
    id: 'gemini.AttributionSourceId',
    description: 'Where an attributed passage comes from.',
    'x-one-of': [['groundingPassage', 'semanticRetrieverChunk']],
  });

const GroundingAttribution = z
  .strictObject({
    sourceId: AttributionSourceId.optional().meta({ description: 'Where the passage comes from.' }),
    content: Content.optional().meta({ description: 'The passage itself.' }),
  })
  .meta({ id: 'gemini.GroundingAttribution', description: 'A passage behind an answer of the AQA models.' });

const LogprobsCandidate = z
  .strictObject({
    token: z.string().optional().meta({ description: 'The token as text.' }),
    tokenId: z.int().optional().meta({ description: 'Number of the token in the vocabulary.' }),
    logProbability: z
      .number()
      .optional()
      .meta({ description: 'Natural logarithm of its probability; 0 is certain.' }),
  })
  .meta({ id: 'gemini.LogprobsCandidate', description: 'A token and how likely it was.' });

const TopCandidates = z
  .strictObject({
    candidates: z.array(LogprobsCandidate).optional().meta({ description: 'The tokens, likeliest first.' }),
  })
  .meta({ id: 'gemini.TopCandidates', description: 'The likeliest tokens at one step.' });

const LogprobsResult = z
  .strictObject({
    chosenCandidates: z
      .array(LogprobsCandidate)
      .optional()
      .meta({ description: 'The token that was chosen at each step.' }),
    topCandidates: z.array(TopCandidates).optional().meta({
      description: 'The likeliest tokens at each step, as many as generationConfig.logprobs asked for.',
    }),
    logProbabilitySum: z
      .number()
      .optional()
      .meta({ description: 'Sum of the log probabilities of the chosen tokens.' }),
  })
  .meta({ id: 'gemini.LogprobsResult', description: 'How likely the tokens of an answer were.' });

const UrlRetrievalStatus = z
  .enum([
    'URL_RETRIEVAL_STATUS_UNSPECIFIED',
    'URL_RETRIEVAL_STATUS_SUCCESS',
    'URL_RETRIEVAL_STATUS_ERROR',
    'URL_RETRIEVAL_STATUS_PAYWALL',
    'URL_RETRIEVAL_STATUS_UNSAFE',
  ])
  .meta({
    id: 'gemini.UrlRetrievalStatus',
    description: 'Whether a page could be read.',
    'x-values': {
      URL_RETRIEVAL_STATUS_UNSPECIFIED: 'Not stated.',
      URL_RETRIEVAL_STATUS_SUCCESS: 'It was read.',
      URL_RETRIEVAL_STATUS_ERROR: 'It could not be fetched.',
      URL_RETRIEVAL_STATUS_PAYWALL: 'It lies behind a paywall.',
      URL_RETRIEVAL_STATUS_UNSAFE: 'It was withheld as unsafe.',
    },
  });

const UrlMetadata = z
  .strictObject({
    retrievedUrl: z.string().optional().meta({ description: 'Address of the page.' }),
    urlRetrievalStatus: UrlRetrievalStatus.optional().meta({ description: 'Whether it could be read.' }),
  })
  .meta({ id: 'gemini.UrlMetadata', description: 'A page that urlContext tried to read.' });

const UrlContextMetadata = z
  .strictObject({
    urlMetadata: z.array(UrlMetadata).optional().meta({ description: 'One entry for each page.' }),
  })
  .meta({ id: 'gemini.UrlContextMetadata', description: 'The pages that urlContext tried to read.' });

const Candidate = z
  .strictObject({
    content: Content.optional().meta({
      description:
        'The answer. In a stream each chunk holds the next piece. Empty or missing when it was blocked.',
    }),
    finishReason: FinishReason.optional().meta({
      description: 'Why the answer ended. In a stream only the last chunk has it.',
    }),
    finishMessage: z.string().optional().meta({ description: 'More about the finishReason, for people.' }),
    index: z
      .int()
      .optional()
      .meta({ description: 'Which of several answers this is. Missing means 0.', default: 0 }),
    safetyRatings: z.array(SafetyRating).optional().meta({
      description:
        'Ratings of the answer, at most one for each category. Often left out when nothing stands out.',
    }),
    citationMetadata: CitationMetadata.optional().meta({
      description: 'Sources that the answer repeats word for word, such as licensed code.',
    }),
    tokenCount: z.int().optional().meta({ description: 'Tokens of this answer.' }),
    avgLogprobs: z
      .number()
      .optional()
      .meta({ description: 'Mean log probability of the tokens of this answer.' }),
    logprobsResult: LogprobsResult.optional().meta({
      description: 'How likely the single tokens were. Needs generationConfig.responseLogprobs.',
    }),
    groundingMetadata: GroundingMetadata.optional().meta({
      description: 'Sources, when a search tool was used. In a stream it comes with the last chunks.',
    }),
    groundingAttributions: z.array(GroundingAttribution).optional().meta({
      description: 'Passages behind an answer of the AQA models.',
    }),
    urlContextMetadata: UrlContextMetadata.optional().meta({
      description: 'Which pages urlContext read, and which it could not.',
    }),
    continuationToken: z.string().optional().meta({
      description: 'Send it in the next request to go on. Comes with the finishReason CONTINUATION.',
    }),
  })
  .meta({ id: 'gemini.Candidate', description: 'One answer, with why it ended and what it rests on.' });

const BlockReason = z
  .enum([
    'BLOCK_REASON_UNSPECIFIED',
    'SAFETY',
    'OTHER',
    'BLOCKLIST',
    'PROHIBITED_CONTENT',
    'IMAGE_SAFETY',
    'BLOCKED_REASON_UNSPECIFIED',
    'MODEL_ARMOR',
    'JAILBREAK',
  ])
  .meta({
    id: 'gemini.BlockReason',
    description: 'Why a prompt was refused.',
    'x-values': {
      BLOCK_REASON_UNSPECIFIED: 'Not stated.',
      SAFETY: 'The safety filter; see safetyRatings.',
      OTHER: 'Another cause that is not told.',
      BLOCKLIST: 'It holds a forbidden word.',
      PROHIBITED_CONTENT: 'It holds content that is always forbidden.',
      IMAGE_SAFETY: 'The picture that was asked for would be unsafe.',
      BLOCKED_REASON_UNSPECIFIED: 'Not stated, in another spelling.',
      MODEL_ARMOR: 'A Model Armor rule of the project.',
      JAILBREAK: 'It tries to get around the filters.',
    },
  });

const PromptFeedback = z
  .strictObject({
    blockReason: BlockReason.optional().meta({
      description: 'Why the prompt was refused. When it is set there are no candidates: rephrase the prompt.',
    }),
    safetyRatings: z.array(SafetyRating).optional().meta({
      description: 'Ratings of the prompt, at most one for each category.',
    }),
  })
  .meta({ id: 'gemini.PromptFeedback', description: 'What the filters made of the prompt.' });

const ModelStage = z
  .enum([
    'MODEL_STAGE_UNSPECIFIED',
    'UNSTABLE_EXPERIMENTAL',
    'EXPERIMENTAL',
    'PREVIEW',
    'STABLE',
    'LEGACY',
    'DEPRECATED',
    'RETIRED',
  ])
  .meta({
    id: 'gemini.ModelStage',
    description: 'Where a model stands in its life.',
    'x-values': {
      MODEL_STAGE_UNSPECIFIED: 'Not stated.',
      UNSTABLE_EXPERIMENTAL: 'A trial that may change every day.',
      EXPERIMENTAL: 'A trial.',
      PREVIEW: 'Nearly ready; may still change.',
      STABLE: 'Made for production.',
      LEGACY: 'A newer model is better in most cases.',
      DEPRECATED: 'About to be switched off.',
      RETIRED: 'Switched off.',
    },
  });

const ModelStatus = z
  .strictObject({
    modelStage: ModelStage.optional().meta({ description: 'Where the model stands in its life.' }),
    message: z.string().optional().meta({ description: 'What to do about it, for people.' }),
    retirementTime: Timestamp.optional().meta({ description: 'When the model will be switched off.' }),
  })
  .meta({ id: 'gemini.ModelStatus', description: 'Notice about the model that answered.' });

export const GenerateContentResponse = z
  .strictObject({
    candidates: z.array(Candidate).optional().meta({
      description: 'The answers, as many as candidateCount. Missing when the prompt was refused.',
    }),
    promptFeedback: PromptFeedback.optional().meta({
      description: 'Set when the filters rated or refused the prompt.',
    }),
    usageMetadata: UsageMetadata.optional().meta({
      description: 'Tokens used, on which bills are based. In a stream each chunk has the count up to there.',
    }),
    modelVersion: z
      .string()
      .optional()
      .meta({ description: 'The model that answered, which may be finer than the code asked for.' }),
    responseId: z
      .string()
      .optional()
      .meta({ description: 'Identifies this answer, for support. All chunks of a stream share it.' }),
    modelStatus: ModelStatus.optional().meta({
      description: 'Notice about the model, for example that it retires soon.',
    }),
  })
  .meta({ id: 'gemini.GenerateContentResponse', description: 'An answer, or in a stream one chunk of it.' });
