import { z } from 'zod';

// What events have in common. Each has an id: its text is translated once.

const SequenceNumber = z.int().meta({
  id: 'openai.SequenceNumber',
  description: 'Number of the event, which every event has. With it a stream can be taken up again.',
});

export const OutputIndex = z.int().meta({
  id: 'openai.OutputIndex',
  description: 'Place of the item in output.',
});

const EventItemId = z.string().meta({ id: 'openai.EventItemId', description: 'Id of the item.' });

const ContentIndex = z.int().meta({
  id: 'openai.ContentIndex',
  description: 'Place of the part in the content of the item.',
});

const SummaryIndex = z.int().meta({
  id: 'openai.SummaryIndex',
  description: 'Place of the paragraph in the summary.',
});

const CommandIndex = z.int().meta({
  id: 'openai.CommandIndex',
  description: 'Place of the command in the call.',
});

const Delta = z.string().meta({ id: 'openai.EventDelta', description: 'The next piece. Append it.' });

const Obfuscation = z.string().meta({
  id: 'openai.Obfuscation',
  description: 'Random padding that hides the length of the piece. Ignore it.',
});

/** Every event. */
export const numbered = { sequence_number: SequenceNumber };

/** Events of one item of the output. */
export const ofItem = { ...numbered, output_index: OutputIndex, item_id: EventItemId };

/** Events of one part of a message. */
export const ofPart = { ...ofItem, content_index: ContentIndex };

/** Events of one paragraph of a summary. */
export const ofSummary = { ...ofItem, summary_index: SummaryIndex };

/** Events of one command of a shell call. */
export const ofCommand = { ...numbered, output_index: OutputIndex, command_index: CommandIndex };

/** Events that bring a piece of text. */
export const growing = { delta: Delta, obfuscation: Obfuscation.optional() };
