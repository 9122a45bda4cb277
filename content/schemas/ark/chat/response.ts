import { z } from 'zod';
import { Base64, UnixTime } from '../../openai/scalar';
import { Logprobs } from './logprobs';
import { FunctionCall, ToolCall } from './messages';
import { Usage } from './usage';

export const ServiceTier = z.enum(['auto', 'default']).meta({
  id: 'ark.ServiceTier',
  description: 'From which capacity a request is served.',
  'x-values': {
    auto: 'From booked capacity while there is some, otherwise from the ordinary one.',
    default: 'From the ordinary capacity, even where some is booked.',
  },
});

export const FinishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter', 'function_call']).meta({
  id: 'ark.ChatFinishReason',
  description: 'Why an answer ended.',
  'x-values': {
    stop: 'It is complete, or a stop text was reached.',
    length: 'A token limit was reached; the answer is cut.',
    tool_calls: 'The model waits for the results of its calls.',
    content_filter: 'The filter for sensitive content cut the answer.',
    function_call: 'The same as tool_calls, in the older form.',
  },
});

export const ModerationHit = z.enum(['violence', 'severe_violation']).meta({
  id: 'ark.ModerationHit',
  description: 'What the filter for sensitive content found.',
  'x-values': { violence: 'Violence.', severe_violation: 'A severe breach of the rules.' },
});

const SpokenAnswer = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the speech.' }),
    data: Base64.meta({ description: 'The sound as base64.' }),
    expires_at: UnixTime.meta({ description: 'Until when the id is valid, in seconds since 1970.' }),
    transcript: z.string().meta({ description: 'What is said.' }),
  })
  .meta({ id: 'ark.ChatSpokenAnswer', description: 'A spoken answer.' });

const AnswerMessage = z
  .strictObject({
    role: z.literal('assistant').meta({ description: 'Always assistant.' }),
    content: z.string().nullish().meta({ description: 'The answer. Empty when there are only calls.' }),
    reasoning_content: z.string().nullish().meta({
      description: 'What the model thought before it answered. Show it apart, and do not send it back.',
    }),
    encrypted_content: z.string().nullish().meta({
      description: 'The thoughts in encrypted form, from models that do not show them.',
    }),
    tool_calls: z.array(ToolCall).nullish().meta({
      description: 'Calls that you run and answer with tool messages. There may be several.',
    }),
    audio: SpokenAnswer.nullish().meta({ description: 'Speech, from models that speak.' }),
    function_call: FunctionCall.nullish().meta({
      description: 'Older form of tool_calls with one call only.',
      deprecated: true,
    }),
  })
  .meta({ id: 'ark.ChatAnswerMessage', description: 'What the model says.' });

/** What tells why an answer ended in a whole answer and in a chunk alike. */
export const ending = {
  moderation_hit_type: ModerationHit.nullish().meta({
    description: 'What the filter found, when finish_reason is content_filter.',
  }),
  logprobs: Logprobs.nullish().meta({
    description: 'How likely the tokens were; null unless logprobs was asked for.',
  }),
};

const Choice = z
  .strictObject({
    index: z.int().meta({ description: 'Which of the answers this is, counted from 0.' }),
    message: AnswerMessage.meta({ description: 'The answer.' }),
    finish_reason: FinishReason.meta({ description: 'Why it ended. Check it before you use the text.' }),
    ...ending,
  })
  .meta({ id: 'ark.ChatChoice', description: 'One of the answers.' });

/** What a whole answer and each chunk of a stream tell alike. */
export const envelope = {
  created: UnixTime.meta({ description: 'When the answer was begun, in seconds since 1970.' }),
  model: z.string().meta({ description: 'The model that answered.' }),
  service_tier: ServiceTier.nullish().meta({
    description: 'The capacity that served the request: default, or a tier that was booked.',
  }),
};

export const ChatCompletion = z
  .strictObject({
    id: z.string().meta({ description: 'Identifies the answer. Keep it for questions to support.' }),
    object: z.literal('chat.completion').meta({ description: 'Always chat.completion.' }),
    choices: z.array(Choice).meta({ description: 'The answers, mostly one.' }),
    usage: Usage.nullish().meta({ description: 'Tokens that were used, which is what is billed.' }),
    ...envelope,
  })
  .meta({ id: 'ark.ChatCompletion', description: 'The whole answer.' });
