import { z } from 'zod';

export const Model = z
  .strictObject({
    name: z.string().optional().meta({ description: 'Name of the model, as models/ and its code.' }),
    baseModelId: z
      .string()
      .optional()
      .meta({ description: 'Code without version, such as gemini-2.5-flash.' }),
    version: z.string().optional().meta({ description: 'Version of the model.' }),
    displayName: z.string().optional().meta({ description: 'Name for people.' }),
    description: z.string().optional().meta({ description: 'What the model is, in a sentence.' }),
    inputTokenLimit: z.int().optional().meta({ description: 'Most tokens that can be sent in.' }),
    outputTokenLimit: z.int().optional().meta({ description: 'Most tokens in an answer.' }),
    supportedGenerationMethods: z.array(z.string()).optional().meta({
      description: 'Operations that the model serves, such as generateContent and countTokens.',
    }),
    thinking: z.boolean().optional().meta({ description: 'Whether the model can reason before it answers.' }),
    temperature: z.number().optional().meta({ description: 'Temperature used when the request names none.' }),
    maxTemperature: z.number().optional().meta({ description: 'Highest temperature that is accepted.' }),
    topP: z.number().optional().meta({ description: 'The topP used when the request names none.' }),
    topK: z.int().optional().meta({
      description: 'The topK used when the request names none. Missing when topK is not supported.',
    }),
  })
  .meta({ id: 'gemini.Model', description: 'A model with its limits and defaults.' });

export const ListModelsResponse = z
  .strictObject({
    models: z.array(Model).optional().meta({ description: 'The models of this page.' }),
    nextPageToken: z.string().optional().meta({
      description: 'Send it as pageToken for the next page. Missing on the last page.',
    }),
  })
  .meta({ id: 'gemini.ListModelsResponse', description: 'One page of models.' });
