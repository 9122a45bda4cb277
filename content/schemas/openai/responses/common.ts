import { z } from 'zod';

// What many items share. Each has an id, so that it is one type of the document and its text is translated once.

export const ItemId = z.string().meta({
  id: 'openai.ItemId',
  description: 'Id of the item, set by the API. Send it back as it came; items of your own need none.',
  examples: ['msg_67ccd2bf17f0819081ff3bb2cf6508e6'],
});

export const ItemStatus = z.enum(['in_progress', 'completed', 'incomplete']).meta({
  id: 'openai.ItemStatus',
  description: 'How far the item is. Set by the API; leave it out of items of your own.',
  'x-values': {
    in_progress: 'Still being written.',
    completed: 'Whole.',
    incomplete: 'Cut short, by a limit or a filter.',
  },
});

export const CallId = z
  .string()
  .min(1)
  .max(64)
  .meta({
    id: 'openai.CallId',
    description: 'Ties a call to its result: the output item repeats the call_id of the call.',
    examples: ['call_12345xyz'],
  });

export const CreatedBy = z.string().meta({
  id: 'openai.CreatedBy',
  description: 'Id of who made the item. Only in answers.',
});

const DirectCaller = z
  .strictObject({ type: z.literal('direct') })
  .meta({ id: 'openai.DirectCaller', description: 'The model itself.' });

const ProgramCaller = z
  .strictObject({
    type: z.literal('program'),
    caller_id: CallId.meta({ description: 'The call_id of the program item.' }),
  })
  .meta({ id: 'openai.ProgramCaller', description: 'A program that the model wrote.' });

export const Caller = z.discriminatedUnion('type', [DirectCaller, ProgramCaller]).meta({
  id: 'openai.Caller',
  description: 'Who made the call: the model, or a program of its own. Repeat it in the output item.',
});

export const UploadedFileId = z.string().meta({
  id: 'openai.UploadedFileId',
  description: 'Id of a file that was uploaded before.',
  examples: ['file-6F2ksmvXxt4VdoqmHRw6kL'],
});

export const ServerLabel = z.string().meta({
  id: 'openai.ServerLabel',
  description: 'The server_label of the MCP server, as it stands in tools.',
});

export const CallArguments = z.string().meta({
  id: 'openai.CallArguments',
  description: 'The arguments as JSON text. Parse and check it before you act on it.',
});

export const Namespace = z
  .string()
  .regex(/^[a-zA-Z0-9_-]+$/)
  .min(1)
  .max(64)
  .meta({ id: 'openai.Namespace', description: 'The namespace that the tool belongs to, if it has one.' });

/** Long texts of calls and results: at most 10 MB. */
export const LongText = z.string().max(10_485_760);
