import { z } from 'zod';

const HarmCategory = z
  .enum([
    'HARM_CATEGORY_UNSPECIFIED',
    'HARM_CATEGORY_DEROGATORY',
    'HARM_CATEGORY_TOXICITY',
    'HARM_CATEGORY_VIOLENCE',
    'HARM_CATEGORY_SEXUAL',
    'HARM_CATEGORY_MEDICAL',
    'HARM_CATEGORY_DANGEROUS',
    'HARM_CATEGORY_HARASSMENT',
    'HARM_CATEGORY_HATE_SPEECH',
    'HARM_CATEGORY_SEXUALLY_EXPLICIT',
    'HARM_CATEGORY_DANGEROUS_CONTENT',
    'HARM_CATEGORY_CIVIC_INTEGRITY',
    'HARM_CATEGORY_JAILBREAK',
    'HARM_CATEGORY_IMAGE_HATE',
    'HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT',
    'HARM_CATEGORY_IMAGE_HARASSMENT',
    'HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT',
  ])
  .meta({
    id: 'gemini.HarmCategory',
    description: 'A kind of harm that is rated and filtered.',
    'x-values': {
      HARM_CATEGORY_UNSPECIFIED: 'Not stated; do not send it.',
      HARM_CATEGORY_DEROGATORY: 'PaLM only: negative remarks about protected traits.',
      HARM_CATEGORY_TOXICITY: 'PaLM only: rude or profane text.',
      HARM_CATEGORY_VIOLENCE: 'PaLM only: scenes of violence or gore.',
      HARM_CATEGORY_SEXUAL: 'PaLM only: sexual or lewd text.',
      HARM_CATEGORY_MEDICAL: 'PaLM only: unchecked medical advice.',
      HARM_CATEGORY_DANGEROUS: 'PaLM only: text that promotes harmful acts.',
      HARM_CATEGORY_HARASSMENT: 'Abuse, threats or bullying aimed at a person.',
      HARM_CATEGORY_HATE_SPEECH: 'Hatred of people for what they are.',
      HARM_CATEGORY_SEXUALLY_EXPLICIT: 'Sexual acts or other explicit material.',
      HARM_CATEGORY_DANGEROUS_CONTENT: 'Help with or praise of dangerous acts.',
      HARM_CATEGORY_CIVIC_INTEGRITY: 'Harm to elections and other civic processes. No longer in use.',
      HARM_CATEGORY_JAILBREAK: 'Prompts that try to get around the filters.',
      HARM_CATEGORY_IMAGE_HATE: 'Hatred, in a generated picture.',
      HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT: 'Dangerous acts, in a generated picture.',
      HARM_CATEGORY_IMAGE_HARASSMENT: 'Harassment, in a generated picture.',
      HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT: 'Explicit material, in a generated picture.',
    },
  });

const HarmBlockThreshold = z
  .enum([
    'HARM_BLOCK_THRESHOLD_UNSPECIFIED',
    'BLOCK_LOW_AND_ABOVE',
    'BLOCK_MEDIUM_AND_ABOVE',
    'BLOCK_ONLY_HIGH',
    'BLOCK_NONE',
    'OFF',
  ])
  .meta({
    id: 'gemini.HarmBlockThreshold',
    description: 'From which probability of harm on content is blocked.',
    'x-values': {
      HARM_BLOCK_THRESHOLD_UNSPECIFIED: 'The default of the model.',
      BLOCK_LOW_AND_ABOVE: 'Only NEGLIGIBLE passes. The strictest setting.',
      BLOCK_MEDIUM_AND_ABOVE: 'NEGLIGIBLE and LOW pass.',
      BLOCK_ONLY_HIGH: 'All but HIGH passes.',
      BLOCK_NONE: 'Everything passes; ratings are still returned.',
      OFF: 'The filter of this category is switched off.',
    },
  });

const HarmProbability = z.enum(['HARM_PROBABILITY_UNSPECIFIED', 'NEGLIGIBLE', 'LOW', 'MEDIUM', 'HIGH']).meta({
  id: 'gemini.HarmProbability',
  description: 'How likely it is that content is harmful. It says nothing of how grave the harm is.',
  'x-values': { HARM_PROBABILITY_UNSPECIFIED: 'Not stated.', NEGLIGIBLE: 'Very unlikely.' },
});

export const SafetySetting = z
  .strictObject({
    category: HarmCategory.meta({ description: 'The kind of harm that this setting is for.' }),
    threshold: HarmBlockThreshold.meta({ description: 'From which probability on content is blocked.' }),
  })
  .meta({ id: 'gemini.SafetySetting', description: 'How strictly one kind of harm is filtered.' });

export const SafetyRating = z
  .strictObject({
    category: HarmCategory.optional().meta({ description: 'The kind of harm that was rated.' }),
    probability: HarmProbability.optional().meta({
      description: 'How likely the content is harmful in this way.',
    }),
    blocked: z
      .boolean()
      .optional()
      .meta({ description: 'True when this rating is why content was withheld.' }),
  })
  .meta({ id: 'gemini.SafetyRating', description: 'Rating of a prompt or an answer for one kind of harm.' });
