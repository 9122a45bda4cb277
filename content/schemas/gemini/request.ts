import { z } from 'zod';
import { Content } from './content';
import { GenerationConfig } from './generation-config';
import { SafetySetting } from './safety';
import { Tool, ToolConfig } from './tools';

const ServiceTier = z.enum(['unspecified', 'flex', 'standard', 'priority']).meta({
  id: 'gemini.ServiceTier',
  description: 'How urgently a request is served.',
  'x-values': {
    unspecified: 'Same as standard.',
    flex: 'Cheaper, and may wait or be refused when the service is busy.',
    standard: 'The ordinary service.',
    priority: 'Dearer, and served first.',
  },
});

export const GenerateContentRequest = z
  .strictObject({
    contents: z.array(Content).min(1).meta({
      description:
        'The conversation so far, oldest first. A single question is one message with one text part.',
    }),
    systemInstruction: Content.optional().meta({
      description:
        'Standing instructions such as role, tone and rules, kept apart from the conversation. Text parts only.',
    }),
    generationConfig: GenerationConfig.optional().meta({
      description: 'How the answer is written. Each setting has a default that depends on the model.',
    }),
    tools: z.array(Tool).optional().meta({
      description: 'What the model may use: your functions, search, code execution and more.',
    }),
    toolConfig: ToolConfig.optional().meta({
      description: 'How the tools may be used, for example that a function must be called.',
    }),
    safetySettings: z.array(SafetySetting).optional().meta({
      description:
        'Filter strength, at most one entry for each category. Others keep the default of the model.',
    }),
    cachedContent: z
      .string()
      .regex(/^cachedContents\/.+$/)
      .optional()
      .meta({
        description: 'Name of a stored beginning of the conversation, which then costs less to read.',
        examples: ['cachedContents/9m2x7c4hq1va'],
      }),
    serviceTier: ServiceTier.optional().meta({
      description: 'How urgently the request is served; more urgent costs more.',
      default: 'standard',
    }),
    store: z.boolean().optional().meta({
      description:
        'Whether this request may be kept in the logs of the project. Overrides the setting there.',
    }),
    continuationToken: z.string().optional().meta({
      description: 'The token of an answer that stopped with CONTINUATION, to go on from there.',
    }),
    labels: z.record(z.string(), z.string()).optional().meta({
      description: 'Your own names and values for sorting requests, for example in bills.',
    }),
    model: z
      .string()
      .optional()
      .meta({
        description: 'Repeats the model of the path, as models/ and its code. Leave it out.',
        examples: ['models/gemini-3.1-pro-preview'],
      }),
  })
  .meta({
    id: 'gemini.GenerateContentRequest',
    description: 'A conversation and how it is to be continued.',
  });
