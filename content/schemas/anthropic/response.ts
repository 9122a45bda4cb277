import { z } from 'zod';
import { Container } from './container';
import { AnswerBlock } from './content-block';
import { ModelCode } from './model-code';
import { Usage } from './usage';

const StopReason = z
  .enum([
    'end_turn',
    'max_tokens',
    'stop_sequence',
    'tool_use',
    'pause_turn',
    'refusal',
    'model_context_window_exceeded',
  ])
  .meta({
    id: 'anthropic.StopReason',
    description: 'Why the answer ended. A stream tells it in message_delta; before that it is null.',
    'x-values': {
      end_turn: 'The answer is complete.',
      max_tokens: 'The limit in max_tokens is reached; the answer is cut.',
      stop_sequence: 'A text of stop_sequences came up.',
      tool_use: 'The model calls tools: run them and send the results.',
      pause_turn: 'A long turn with tools of the API was interrupted: send it back as it is to go on.',
      refusal: 'The model or a filter refused; stop_details may say why.',
      model_context_window_exceeded: 'The context of the model is full; the answer is cut.',
    },
  });

const StopSequence = z.string().meta({
  id: 'anthropic.StopSequence',
  description: 'Which text of stop_sequences came up, if one did.',
});

const RefusalCategory = z
  .enum(['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms'])
  .meta({
    id: 'anthropic.RefusalCategory',
    description: 'The rule that the request ran into; null where none is named.',
    'x-values': {
      cyber: 'Attacks on computers, such as malware.',
      bio: 'Dangerous biology.',
      frontier_llm: 'Building AI models that compete.',
      reasoning_extraction: 'Copying out the hidden reasoning.',
      general_harms: 'Other harm.',
    },
  });

const StopDetails = z
  .strictObject({
    type: z.literal('refusal'),
    category: RefusalCategory.nullable(),
    explanation: z.string().nullable().meta({
      description: 'Why, for people. The wording may change.',
    }),
  })
  .meta({ id: 'anthropic.StopDetails', description: 'More about a refusal; null for other reasons.' });

/** How an answer ended: in a message, and in the message_delta of a stream. */
export const ending = {
  stop_reason: StopReason.nullable(),
  stop_sequence: StopSequence.nullable(),
  stop_details: StopDetails.nullable().default(null),
  container: Container.nullable().default(null),
};

const missed = {
  cache_missed_input_tokens: z.int().meta({
    id: 'anthropic.CacheMissedInputTokens',
    description: 'About how many tokens the cache could have saved.',
  }),
};

const CacheMissReason = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('model_changed'), ...missed })
      .meta({ id: 'anthropic.CacheMissModelChanged', description: 'Another model or speed.' }),
    z
      .strictObject({ type: z.literal('system_changed'), ...missed })
      .meta({ id: 'anthropic.CacheMissSystemChanged', description: 'Another system prompt.' }),
    z
      .strictObject({ type: z.literal('tools_changed'), ...missed })
      .meta({ id: 'anthropic.CacheMissToolsChanged', description: 'Other tools, or another order.' }),
    z.strictObject({ type: z.literal('messages_changed'), ...missed }).meta({
      id: 'anthropic.CacheMissMessagesChanged',
      description: 'An earlier message is not what it was.',
    }),
    z.strictObject({ type: z.literal('previous_message_not_found') }).meta({
      id: 'anthropic.CacheMissPreviousMessageNotFound',
      description: 'The answer to compare with is no longer on record.',
    }),
    z
      .strictObject({ type: z.literal('unavailable') })
      .meta({ id: 'anthropic.CacheMissUnavailable', description: 'The cause could not be found.' }),
  ])
  .meta({
    id: 'anthropic.CacheMissReason',
    description: 'Why the cache was not used further; null while the comparison is not done.',
  });

const Diagnostics = z.strictObject({ cache_miss_reason: CacheMissReason.nullable() }).meta({
  id: 'anthropic.Diagnostics',
  description: 'What the request asked about its cache; null when nothing is amiss.',
});

export const MessagesResponse = z
  .strictObject({
    id: z.string().meta({
      description: 'Identifies the answer.',
      examples: ['msg_013Zva2CMHLNnXjNJJKqJ2EF'],
    }),
    type: z.literal('message'),
    role: z.literal('assistant'),
    model: ModelCode.meta({ description: 'The model that answered.' }),
    content: z.array(AnswerBlock).meta({
      description: 'The answer in blocks. Go through them by type; there may be none at all.',
    }),
    ...ending,
    usage: Usage,
    diagnostics: Diagnostics.nullable().default(null),
  })
  .meta({ id: 'anthropic.MessagesResponse', description: 'The answer of the model.' });
