import { z } from 'zod';
import { Moderation } from '../moderation';
import { Base64, UnixTime } from '../scalar';
import { Metadata, ServiceTier } from '../settings';
import { FunctionCall, ToolCall } from './calls';
import { Logprobs } from './logprobs';
import { Usage } from './usage';

export const FinishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter', 'function_call']).meta({
  id: 'openai.ChatFinishReason',
  description: 'Why an answer ended.',
  'x-values': {
    stop: 'It is complete, or a stop text was reached.',
    length: 'A token limit was reached; the answer is cut.',
    tool_calls: 'The model waits for the results of its calls.',
    content_filter: 'The safety filter left something out.',
    function_call: 'The same as tool_calls, in the older form.',
  },
});

const UrlCitation = z
  .strictObject({
    url: z.string().meta({ description: 'Address of the page.' }),
    title: z.string().meta({ description: 'Title of the page.' }),
    start_index: z.int().meta({ description: 'First character of content that rests on the page.' }),
    end_index: z.int().meta({ description: 'Last character that does.' }),
  })
  .meta({ id: 'openai.ChatUrlCitation', description: 'A page that a stretch of the answer rests on.' });

export const Annotation = z
  .strictObject({
    type: z.literal('url_citation').meta({ description: 'Always url_citation.' }),
    url_citation: UrlCitation.meta({ description: 'The page, and the stretch of the answer.' }),
  })
  .meta({ id: 'openai.ChatAnnotation', description: 'A note on a stretch of the answer.' });

const SpokenAnswer = z
  .strictObject({
    id: z.string().meta({ description: 'Refer to the speech by this id in later requests.' }),
    expires_at: UnixTime.meta({ description: 'Until when the id is valid, in seconds since 1970.' }),
    data: Base64.meta({ description: 'The sound as base64, in the format that was asked for.' }),
    transcript: z.string().meta({ description: 'What is said.' }),
  })
  .meta({ id: 'openai.ChatSpokenAnswer', description: 'A spoken answer.' });

const AnswerMessage = z
  .strictObject({
    role: z.literal('assistant').meta({ description: 'Always assistant.' }),
    content: z.string().nullable().meta({
      description: 'The answer. null when there is only a call, a refusal or speech.',
    }),
    refusal: z.string().nullable().meta({
      description: 'Set when the model declines; content is then null. Show it instead of an answer.',
    }),
    tool_calls: z.array(ToolCall).optional().meta({
      description: 'Calls that you run and answer with tool messages. There may be several.',
    }),
    annotations: z.array(Annotation).optional().meta({
      description: 'Sources, when a search model used the web.',
    }),
    audio: SpokenAnswer.nullish().meta({ description: 'Speech, when modalities has audio.' }),
    function_call: FunctionCall.optional().meta({
      description: 'Older form of tool_calls with one call only.',
      deprecated: true,
    }),
  })
  .meta({
    id: 'openai.ChatAnswerMessage',
    description: 'What the model says. Append it to messages to go on.',
  });

const Choice = z
  .strictObject({
    index: z.int().meta({ description: 'Which of the n answers this is, counted from 0.' }),
    message: AnswerMessage.meta({ description: 'The answer.' }),
    finish_reason: FinishReason.meta({ description: 'Why it ended. Check it before you use the text.' }),
    logprobs: Logprobs.nullable().meta({
      description: 'How likely the tokens were; null unless logprobs was asked for.',
    }),
  })
  .meta({ id: 'openai.ChatChoice', description: 'One of the answers.' });

/** What a whole answer and each chunk of a stream tell alike. */
export const envelope = {
  created: UnixTime.meta({ description: 'When the answer was begun, in seconds since 1970.' }),
  model: z.string().meta({ description: 'The build that answered, such as gpt-5.4-2026-03-05.' }),
  service_tier: ServiceTier.nullish().meta({
    description: 'The tier that served the request, which may differ from the one asked for.',
  }),
  system_fingerprint: z.string().optional().meta({
    description: 'Stood for the set-up of the service, to be compared together with seed.',
    deprecated: true,
  }),
  moderation: Moderation.nullish().meta({
    description: 'How prompt and answer were rated, when the request asked for it.',
  }),
};

export const ChatCompletion = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the answer. Keep it for questions to support.' }),
    object: z.literal('chat.completion').meta({ description: 'Always chat.completion.' }),
    choices: z.array(Choice).meta({ description: 'The answers: one, or as many as n asked for.' }),
    usage: Usage.optional().meta({ description: 'Tokens that were used, which is what is billed.' }),
    metadata: Metadata.nullish().meta({ description: 'The metadata of the request.' }),
    ...envelope,
  })
  .meta({ id: 'openai.ChatCompletion', description: 'The whole answer.' });
