import { z } from 'zod';
import { numbered, OutputIndex } from './event-parts';
import { Item } from './items';
import { Response } from './response';

// How an answer begins, comes item by item, and ends.

const soFar = { response: Response.meta({ description: 'The answer as far as it is.' }) };
const final = { response: Response.meta({ description: 'The answer, with output and usage.' }) };

export const ResponseCreated = z
  .strictObject({ type: z.literal('response.created'), ...numbered, ...soFar })
  .meta({ id: 'openai.ResponseCreated', description: 'The answer begins. Keep the id.' });

export const ResponseQueued = z
  .strictObject({ type: z.literal('response.queued'), ...numbered, ...soFar })
  .meta({ id: 'openai.ResponseQueued', description: 'It waits its turn, with background true.' });

export const ResponseInProgress = z
  .strictObject({ type: z.literal('response.in_progress'), ...numbered, ...soFar })
  .meta({ id: 'openai.ResponseInProgress', description: 'The model is at work.' });

export const ResponseCompleted = z
  .strictObject({ type: z.literal('response.completed'), ...numbered, ...final })
  .meta({ id: 'openai.ResponseCompleted', description: 'The answer is whole. Nothing follows.' });

export const ResponseIncomplete = z
  .strictObject({ type: z.literal('response.incomplete'), ...numbered, ...final })
  .meta({
    id: 'openai.ResponseIncomplete',
    description: 'The answer is cut; incomplete_details says why. Nothing follows.',
  });

export const ResponseFailed = z
  .strictObject({ type: z.literal('response.failed'), ...numbered, ...final })
  .meta({ id: 'openai.ResponseFailed', description: 'The answer failed; error says why. Nothing follows.' });

export const OutputItemAdded = z
  .strictObject({
    type: z.literal('response.output_item.added'),
    ...numbered,
    output_index: OutputIndex,
    item: Item.meta({ description: 'The item, empty at first.' }),
  })
  .meta({ id: 'openai.OutputItemAdded', description: 'An item begins.' });

export const OutputItemDone = z
  .strictObject({
    type: z.literal('response.output_item.done'),
    ...numbered,
    output_index: OutputIndex,
    item: Item.meta({ description: 'The item, whole.' }),
  })
  .meta({ id: 'openai.OutputItemDone', description: 'An item is whole.' });

export const StreamError = z
  .strictObject({
    type: z.literal('error'),
    ...numbered,
    code: z.string().nullable().meta({ description: 'The cause, for programs.' }),
    message: z.string().meta({ description: 'What went wrong, for people.' }),
    param: z.string().nullable().meta({ description: 'The field at fault; null when it is not one field.' }),
  })
  .meta({ id: 'openai.StreamError', description: 'The stream broke off. Nothing follows.' });
