import { z } from 'zod';
import { without } from '../../../scenario-answer';
import { paddingFor } from '../padding';
import { between, OutputItem, type Event } from './item-events';
import { begun } from './items';

const Whole = z.looseObject({
  status: z.string(),
  background: z.boolean().nullish(),
  output: z.array(OutputItem),
});

/** How a stream is written: `pads` adds padding that hides the length of each piece. */
type Form = { pads: boolean };

/**
 * Cuts a whole answer to the events of a stream, numbered from 0: how it begins, each item in pieces, how it ended. An
 * answer in the background is queued first.
 */
export function eventsOf(answer: unknown, { pads }: Form): object[] {
  const whole = Whole.parse(answer);
  const { output, status, background } = whole;
  const first = background ? 'queued' : 'in_progress';
  const all: Event[] = [
    { type: 'response.created', response: unfinished(whole, first) },
    ...(background ? [{ type: 'response.queued', response: unfinished(whole, first) }] : []),
    { type: 'response.in_progress', response: unfinished(whole, 'in_progress') },
    ...output.flatMap((item, output_index): Event[] => [
      { type: 'response.output_item.added', output_index, item: begun(item) },
      ...between(item).map((event) => ({ ...event, output_index, item_id: item.id ?? '' })),
      { type: 'response.output_item.done', output_index, item },
    ]),
    { type: `response.${ENDS.has(status) ? status : 'completed'}`, response: whole },
  ];
  return all.map((event, sequence_number) => ({
    ...event,
    sequence_number,
    ...(pads && typeof event['delta'] === 'string' ? { obfuscation: paddingFor(event) } : {}),
  }));
}

const ENDS = new Set(['completed', 'incomplete', 'failed']);

/** An answer of which nothing is written yet. */
export const unfinished = (answer: unknown, status: string): object => ({
  ...Object(without(answer, ['usage', 'moderation'])),
  status,
  completed_at: null,
  error: null,
  incomplete_details: null,
  output: [],
});
