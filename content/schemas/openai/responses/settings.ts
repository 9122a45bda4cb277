import { z } from 'zod';
import { JsonObjectFormat, TextFormat } from '../chat/response-format';
import { JsonObject, Name } from '../scalar';
import { ReasoningEffort, ServiceTier, Verbosity } from '../settings';
import { InputPart } from './parts';

// What a request says about its answer, and an answer repeats. Each has an id: its text is translated once.

const JsonSchemaFormat = z
  .strictObject({
    type: z.literal('json_schema'),
    name: Name.meta({ description: 'Short name of the shape: letters, digits, _ and -.' }),
    schema: JsonObject.meta({ description: 'The shape as a JSON Schema of type object.' }),
    description: z.string().optional().meta({ description: 'What the shape is for. The model reads it.' }),
    strict: z.boolean().nullish().meta({
      description:
        'Hold the answer to the schema exactly. Needs every property in required and additionalProperties false.',
      default: false,
    }),
  })
  .meta({ id: 'openai.ResponsesJsonSchemaFormat', description: 'JSON of a given shape.' });

export const TextSettings = z
  .strictObject({
    format: z
      .discriminatedUnion('type', [TextFormat, JsonSchemaFormat, JsonObjectFormat])
      .optional()
      .meta({ description: 'Free text, or JSON. With json_schema the answer has a shape that you define.' }),
    verbosity: Verbosity.nullish().meta({
      description: 'How long the answer is, whatever the prompt says. gpt-5 and later.',
      default: 'medium',
    }),
  })
  .meta({ id: 'openai.TextSettings', description: 'Form and length of the answer.' });

const ReasoningMode = z.enum(['standard', 'pro']).meta({
  id: 'openai.ReasoningMode',
  description: 'With how much computing the model reasons.',
  'x-values': {
    standard: 'One train of thought.',
    pro: 'More computing for a more reliable answer; dearer.',
  },
});

const SummaryStyle = z.enum(['auto', 'concise', 'detailed']).meta({
  id: 'openai.SummaryStyle',
  description: 'How long a summary of the reasoning is.',
  'x-values': {
    auto: 'The most detailed one that the model has.',
    concise: 'Short. Not gpt-5 itself, but models after it.',
    detailed: 'Long.',
  },
});

const ReasoningContext = z.enum(['auto', 'current_turn', 'all_turns']).meta({
  id: 'openai.ReasoningContext',
  description: 'Which earlier reasoning the model reads again.',
  'x-values': {
    auto: 'As the model prefers.',
    current_turn: 'Only what came since the last user message.',
    all_turns: 'That of all turns.',
  },
});

export const ReasoningSettings = z
  .strictObject({
    effort: ReasoningEffort.nullish().meta({
      description:
        'How much the model reasons first; not every model has every level. More takes longer and costs output tokens.',
      default: 'medium',
    }),
    summary: SummaryStyle.nullish().meta({
      description: 'Return a summary of the reasoning, and how long. None when left out.',
    }),
    mode: ReasoningMode.or(z.string()).optional().meta({
      description: 'With how much computing the model reasons. Newer models only.',
      default: 'standard',
    }),
    context: ReasoningContext.nullish(),
    generate_summary: SummaryStyle.nullish().meta({
      description: 'Older form of summary.',
      deprecated: true,
    }),
  })
  .meta({ id: 'openai.ReasoningSettings', description: 'How the model reasons. Only models that reason.' });

const PromptTemplate = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the template.' }),
    version: z.string().nullish().meta({ description: 'Its version. The published one when left out.' }),
    variables: z
      .record(z.string(), z.union([z.string(), InputPart]))
      .nullish()
      .meta({ description: 'What stands for the variables of the template: text, pictures or documents.' }),
  })
  .meta({ id: 'openai.PromptTemplate', description: 'A prompt that is stored at OpenAI.' });

const FastestTier = z.enum(['ultrafast']).meta({
  id: 'openai.FastestTier',
  description: 'A tier that only this operation has.',
  'x-values': { ultrafast: 'Fastest and dearest; gpt-5.6-sol only, for accounts that were let in.' },
});

const Truncation = z.enum(['auto', 'disabled']).meta({
  id: 'openai.Truncation',
  description: 'What happens when the input does not fit into the model.',
  'x-values': {
    auto: 'Items are dropped from the beginning of the conversation.',
    disabled: 'The request is refused with 400.',
  },
});

/** Members that request and answer have alike. */
export const echoed = {
  previous_response_id: z
    .string()
    .meta({
      id: 'openai.PreviousResponseId',
      description:
        'Goes on from this stored answer, whose conversation need not be sent again but is billed as input. Not with conversation.',
      examples: ['resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b'],
    })
    .nullish(),
  background: z
    .boolean()
    .meta({
      id: 'openai.Background',
      description:
        'Answer at once with status queued and work on; fetch the answer later by its id. Needs store.',
      default: false,
    })
    .nullish(),
  max_tool_calls: z
    .int()
    .meta({
      id: 'openai.MaxToolCalls',
      description: 'Most calls of tools that the API runs, all tools together. Further ones are not made.',
    })
    .nullish(),
  prompt: PromptTemplate.nullish(),
  service_tier: z.union([ServiceTier, FastestTier]).nullish().meta({
    description: 'Speed against price. The answer says which tier served it.',
    default: 'auto',
  }),
  truncation: Truncation.nullish().meta({ default: 'disabled', deprecated: true }),
  reasoning: ReasoningSettings.nullish(),
  text: TextSettings.optional(),
  safety_identifier: z
    .string()
    .max(64)
    .meta({
      id: 'openai.SafetyIdentifier',
      description:
        'Stands for the person behind the request, to find misuse. Send a hash, not a name or address.',
    })
    .nullish(),
  prompt_cache_key: z
    .string()
    .meta({
      id: 'openai.PromptCacheKey',
      description: 'Requests with the same key and beginning are more likely to meet a warm cache.',
    })
    .nullish(),
  user: z
    .string()
    .optional()
    .meta({ description: 'Older form of safety_identifier and prompt_cache_key.', deprecated: true }),
};

export const TopLogprobs = z.int().min(0).max(20).meta({
  id: 'openai.TopLogprobs',
  description: 'How many alternatives to list at each token. Needs message.output_text.logprobs in include.',
});

export const Temperature = z.number().min(0).max(2).meta({
  id: 'openai.Temperature',
  description:
    'Randomness of the wording: near 0 most predictable, 2 most varied. OpenAI models refuse it while they reason.',
  default: 1,
});

export const TopP = z.number().min(0).max(1).meta({
  id: 'openai.TopP',
  description:
    'Choose only among the likeliest tokens that make up this share. Change this or temperature, not both.',
  default: 1,
});

export const ParallelToolCalls = z.boolean().meta({
  id: 'openai.ParallelToolCalls',
  description: 'Allow several calls in one answer.',
  default: true,
});

export const Include = z
  .enum([
    'reasoning.encrypted_content',
    'web_search_call.action.sources',
    'web_search_call.results',
    'file_search_call.results',
    'code_interpreter_call.outputs',
    'message.output_text.logprobs',
    'message.input_image.image_url',
    'computer_call_output.output.image_url',
  ])
  .meta({
    id: 'openai.Include',
    description: 'Something that is left out unless asked for.',
    'x-values': {
      'reasoning.encrypted_content': 'The reasoning, sealed, to be sent back when nothing is stored.',
      'web_search_call.action.sources': 'All pages that a web search read.',
      'web_search_call.results': 'The results of a web search.',
      'file_search_call.results': 'The passages that a file search found.',
      'code_interpreter_call.outputs': 'What code printed and drew.',
      'message.output_text.logprobs': 'How likely the tokens of the answer were.',
      'message.input_image.image_url': 'Addresses of pictures that went in.',
      'computer_call_output.output.image_url': 'Addresses of screenshots that went in.',
    },
  });
