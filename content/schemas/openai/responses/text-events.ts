import { z } from 'zod';
import { growing, numbered, ofPart, ofSummary } from './event-parts';
import { DeltaLogprob } from './logprobs';
import { Annotation, ContentPart, SummaryText } from './output-parts';

// Events of messages, reasoning and speech.

const logprobs = {
  logprobs: z.array(DeltaLogprob).meta({
    id: 'openai.DeltaLogprobs',
    description: 'How likely the tokens were; empty unless include asks for it.',
  }),
};

const whole = { text: z.string().meta({ id: 'openai.WholeText', description: 'The text, whole.' }) };

const part = { part: ContentPart.meta({ description: 'The part, empty at first and whole when done.' }) };

export const ContentPartAdded = z
  .strictObject({ type: z.literal('response.content_part.added'), ...ofPart, ...part })
  .meta({ id: 'openai.ContentPartAdded', description: 'A part of a message begins.' });

export const OutputTextDelta = z
  .strictObject({ type: z.literal('response.output_text.delta'), ...ofPart, ...growing, ...logprobs })
  .meta({ id: 'openai.OutputTextDelta', description: 'More of the answer.' });

export const AnnotationAdded = z
  .strictObject({
    type: z.literal('response.output_text.annotation.added'),
    ...ofPart,
    annotation_index: z.int().meta({ description: 'Place of the source among annotations.' }),
    annotation: Annotation.nullable(),
  })
  .meta({ id: 'openai.AnnotationAdded', description: 'A source of the text.' });

export const OutputTextDone = z
  .strictObject({ type: z.literal('response.output_text.done'), ...ofPart, ...whole, ...logprobs })
  .meta({ id: 'openai.OutputTextDone', description: 'The text of a part is whole.' });

export const RefusalDelta = z
  .strictObject({ type: z.literal('response.refusal.delta'), ...ofPart, ...growing })
  .meta({ id: 'openai.RefusalDelta', description: 'More of a refusal.' });

export const RefusalDone = z
  .strictObject({
    type: z.literal('response.refusal.done'),
    ...ofPart,
    refusal: z.string().meta({ description: 'The refusal, whole.' }),
  })
  .meta({ id: 'openai.RefusalDone', description: 'A refusal is whole.' });

export const ContentPartDone = z
  .strictObject({ type: z.literal('response.content_part.done'), ...ofPart, ...part })
  .meta({ id: 'openai.ContentPartDone', description: 'A part is whole.' });

const SummaryPartStatus = z
  .enum(['incomplete'])
  .meta({ id: 'openai.SummaryPartStatus', description: 'Set to incomplete when it was cut short.' });

export const SummaryPartAdded = z
  .strictObject({ type: z.literal('response.reasoning_summary_part.added'), ...ofSummary, part: SummaryText })
  .meta({ id: 'openai.SummaryPartAdded', description: 'A paragraph of the summary of reasoning begins.' });

export const SummaryTextDelta = z
  .strictObject({ type: z.literal('response.reasoning_summary_text.delta'), ...ofSummary, ...growing })
  .meta({ id: 'openai.SummaryTextDelta', description: 'More of the summary.' });

export const SummaryTextDone = z
  .strictObject({ type: z.literal('response.reasoning_summary_text.done'), ...ofSummary, ...whole })
  .meta({ id: 'openai.SummaryTextDone', description: 'The text of a paragraph is whole.' });

export const SummaryPartDone = z
  .strictObject({
    type: z.literal('response.reasoning_summary_part.done'),
    ...ofSummary,
    part: SummaryText,
    status: SummaryPartStatus.optional(),
  })
  .meta({ id: 'openai.SummaryPartDone', description: 'A paragraph of the summary is whole.' });

export const ReasoningTextDelta = z
  .strictObject({ type: z.literal('response.reasoning_text.delta'), ...ofPart, ...growing })
  .meta({ id: 'openai.ReasoningTextDelta', description: 'More of the reasoning, where a model shows it.' });

export const ReasoningTextDone = z
  .strictObject({ type: z.literal('response.reasoning_text.done'), ...ofPart, ...whole })
  .meta({ id: 'openai.ReasoningTextDone', description: 'The reasoning is whole.' });

export const AudioDelta = z
  .strictObject({ type: z.literal('response.audio.delta'), ...numbered, ...growing })
  .meta({ id: 'openai.AudioDelta', description: 'More sound, as base64.' });

export const AudioDone = z
  .strictObject({ type: z.literal('response.audio.done'), ...numbered })
  .meta({ id: 'openai.AudioDone', description: 'The sound is whole.' });

export const TranscriptDelta = z
  .strictObject({ type: z.literal('response.audio.transcript.delta'), ...numbered, ...growing })
  .meta({ id: 'openai.TranscriptDelta', description: 'More of what is said.' });

export const TranscriptDone = z
  .strictObject({ type: z.literal('response.audio.transcript.done'), ...numbered })
  .meta({ id: 'openai.TranscriptDone', description: 'All is said.' });
