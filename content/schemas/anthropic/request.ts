import { z } from 'zod';
import { CacheControl, JsonObject } from './common';
import { ContainerParams } from './container';
import { ContentBlock } from './content-block';
import { ModelCode } from './model-code';
import { TextBlock } from './text-block';
import { ThinkingConfig } from './thinking';
import { Tool, ToolChoice } from './tools';
import { Speed } from './usage';

const blocks = z.union([z.string(), z.array(ContentBlock)]);

const Message = z
  .discriminatedUnion('role', [
    z
      .strictObject({
        role: z.literal('user'),
        content: blocks.meta({
          description: 'A text, or blocks of text, pictures, documents and results of tools.',
        }),
      })
      .meta({ id: 'anthropic.UserMessage', description: 'What the person, or your tool, says.' }),
    z
      .strictObject({
        role: z.literal('assistant'),
        content: blocks.meta({
          description:
            'What the model said before, as it came. As the last message, its words are continued; newer models refuse that.',
        }),
      })
      .meta({ id: 'anthropic.AssistantMessage', description: 'What the model said.' }),
    z
      .strictObject({
        role: z.literal('system'),
        content: z.union([z.string(), z.array(TextBlock)]).meta({
          description: 'Instructions that hold from here on, and leave what is cached before as it is.',
        }),
      })
      .meta({
        id: 'anthropic.SystemMessage',
        description: 'Instructions in the middle of a conversation. Those for all of it stand in system.',
      }),
  ])
  .meta({ id: 'anthropic.Message', description: 'One turn of the conversation.' });

const Effort = z.enum(['low', 'medium', 'high', 'xhigh', 'max']).meta({
  id: 'anthropic.Effort',
  description: 'How much work an answer may take.',
  'x-values': {
    low: 'Short answers and few tool calls, for simple or urgent work.',
    medium: 'A balance of cost and quality.',
    high: 'As without the setting.',
    xhigh: 'More than high, for long tasks of agents. Not with every model.',
    max: 'As much as the model can. Only with the largest models.',
  },
});

const OutputConfig = z
  .strictObject({
    effort: Effort.nullish().meta({
      description: 'How many tokens the model spends on reasoning, tool calls and text.',
      default: 'high',
    }),
    format: z
      .strictObject({
        type: z.literal('json_schema'),
        schema: JsonObject.meta({
          description: 'The JSON Schema that the text of the answer is sure to match.',
        }),
      })
      .meta({
        id: 'anthropic.JsonOutputFormat',
        description: 'Structured output: the answer is one JSON document of this schema.',
      })
      .nullish(),
  })
  .meta({ id: 'anthropic.OutputConfig', description: 'Effort and form of the answer.' });

const Metadata = z
  .strictObject({
    user_id: z
      .string()
      .max(256)
      .nullish()
      .meta({
        description: 'An opaque id of your user, to find abuse by. No name, address or number.',
        examples: ['13803d75-b4b5-4c3e-b2a2-6f21399b021b'],
      }),
  })
  .meta({ id: 'anthropic.Metadata', description: 'Who the request is made for.' });

const DiagnosticsParams = z
  .strictObject({
    previous_message_id: z.string().nullish().meta({
      description: 'The id of the answer before, to compare with. Send null on the first turn.',
    }),
  })
  .meta({
    id: 'anthropic.DiagnosticsParams',
    description: 'Asks why the cache could not be used as far as it might have been.',
  });

const ServiceTier = z.enum(['auto', 'standard_only']).meta({
  id: 'anthropic.ServiceTier',
  description: 'Which capacity may serve a request.',
  'x-values': {
    auto: 'Priority capacity where your organisation has some, else the standard one.',
    standard_only: 'Always the standard capacity.',
  },
});

/** What a request says that can be counted without being run. */
export const prompt = {
  model: ModelCode.meta({
    description: 'Code of the model. A gateway may serve codes that are not listed here.',
  }),
  messages: z.array(Message).min(1).max(100_000).meta({
    description: 'The conversation so far, oldest first. It usually begins with user, and roles take turns.',
  }),
  system: z
    .union([z.string(), z.array(TextBlock)])
    .optional()
    .meta({
      description: 'Standing instructions such as role, tone and rules, kept apart from the conversation.',
    }),
  thinking: ThinkingConfig.optional(),
  tools: z.array(Tool).optional().meta({
    description: 'What the model may use: functions of yours, and tools that the API runs itself.',
  }),
  tool_choice: ToolChoice.optional(),
  output_config: OutputConfig.optional(),
  cache_control: CacheControl.nullish().meta({
    description: 'Caches the prompt up to the last block that can be cached, without a mark of its own.',
  }),
  speed: Speed.nullish().meta({
    description: 'How fast tokens are written. Fast costs more, and some models need a beta flag for it.',
    default: 'standard',
  }),
};

const { model, messages, system, ...rest } = prompt;

export const MessagesRequest = z
  .strictObject({
    model,
    max_tokens: z.int().min(1).meta({
      description: 'Most tokens of the answer, reasoning included. Each model has a limit of its own.',
    }),
    messages,
    system,
    stream: z.boolean().optional().meta({
      description: 'Whether the answer comes as server-sent events while it is written.',
      default: false,
    }),
    temperature: z.number().min(0).max(1).optional().meta({
      description:
        'How freely words are chosen. Not beside top_p on newer models; refused by version 2026-10-21.',
      default: 1,
    }),
    top_p: z.number().min(0).max(1).optional().meta({
      description:
        'Draws only from the likeliest words that together have this probability. Refused by version 2026-10-21.',
    }),
    top_k: z.int().min(0).optional().meta({
      description: 'Draws only from this many likeliest words. Refused by version 2026-10-21.',
    }),
    stop_sequences: z.array(z.string()).optional().meta({
      description: 'Texts at which the answer stops; the text itself is left out.',
    }),
    ...rest,
    metadata: Metadata.optional(),
    service_tier: ServiceTier.optional().meta({ default: 'auto' }),
    container: z.union([z.string(), ContainerParams]).nullish().meta({
      description: 'Id of the container of an earlier answer, to go on in it, or what to load into one.',
    }),
    inference_geo: z
      .string()
      .nullish()
      .meta({
        description: 'Region where the model runs, such as us. Your workspace decides when it is left out.',
        examples: ['us'],
      }),
    diagnostics: DiagnosticsParams.nullish(),
  })
  .meta({
    id: 'anthropic.MessagesRequest',
    description: 'A conversation and how it is to be continued.',
  });
