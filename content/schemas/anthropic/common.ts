import { z } from 'zod';

// What many types share. Each has an id, so that it is one type of the document and its text is translated once.

/**
 * Bytes as bare base64. The pattern is one character class on purpose: a repeated group overflows the stack on
 * pictures of some megabytes.
 */
export const Base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be bare base64, without a "data:" prefix')
  .meta({ format: 'base64' });

/** Any JSON object. */
export const JsonObject = z.record(z.string(), z.unknown());

const CacheTtl = z.enum(['5m', '1h']).meta({
  id: 'anthropic.CacheTtl',
  description: 'How long a cached beginning is kept after it was last used.',
  'x-values': {
    '5m': 'Five minutes. Writing costs a quarter more than plain input.',
    '1h': 'One hour. Writing costs twice as much as plain input.',
  },
});

export const CacheControl = z
  .strictObject({
    type: z.literal('ephemeral'),
    ttl: CacheTtl.optional().meta({
      description: 'How long the cache keeps it; each reading starts the time again.',
      default: '5m',
    }),
  })
  .meta({
    id: 'anthropic.CacheControl',
    description:
      'Caches the prompt up to here, so that later requests read it at a tenth of the price. Up to four marks; only in requests.',
  });

export const ToolUseId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]+$/)
  .meta({
    id: 'anthropic.ToolUseId',
    description: 'The id of the call that this is the result of.',
    examples: ['toolu_01A09q90qw90lq917835lq9'],
  });

export const FileId = z.string().meta({
  id: 'anthropic.FileId',
  description: 'Id of a file that was uploaded, or that code in a container wrote.',
  examples: ['file_011CNha8iCJcU1wXNR6q4V8w'],
});

/** `direct`, or the version of the code execution tool whose code calls. */
export const AllowedCallers = z
  .array(
    z.enum(['direct', 'code_execution_20250825', 'code_execution_20260120', 'code_execution_20260521']).meta({
      id: 'anthropic.AllowedCaller',
      description: 'Who may call a tool.',
      'x-values': {
        direct: 'The model itself.',
        code_execution_20250825: 'Code that runs in this version of the code execution tool.',
        code_execution_20260120: 'The same for this version.',
        code_execution_20260521: 'The same for this version.',
      },
    }),
  )
  .meta({
    id: 'anthropic.AllowedCallers',
    description:
      'Who may call the tool: the model, or code that it writes for the code execution tool. Only the model by default.',
  });

export const DeferLoading = z.boolean().meta({
  id: 'anthropic.DeferLoading',
  description:
    'Keeps the tool out of the prompt until a tool search finds it, which saves tokens when there are many tools.',
  default: false,
});

export const Strict = z.boolean().meta({
  id: 'anthropic.Strict',
  description: 'Guarantees that calls match the input schema of the tool exactly.',
  default: false,
});

export const InputExamples = z.array(JsonObject).meta({
  id: 'anthropic.InputExamples',
  description: 'Inputs that are right, to show the model how the tool is called. Each must fit the schema.',
});

const DirectCaller = z
  .strictObject({ type: z.literal('direct') })
  .meta({ id: 'anthropic.DirectCaller', description: 'The model made the call itself.' });

const CallerVersion = z.enum(['code_execution_20250825', 'code_execution_20260120']).meta({
  id: 'anthropic.CallerVersion',
  description: 'Version of the code execution tool whose code made the call.',
});

const CodeCaller = z
  .strictObject({
    type: CallerVersion,
    tool_id: z.string().meta({ description: 'The id of the server_tool_use block that ran the code.' }),
  })
  .meta({
    id: 'anthropic.CodeCaller',
    title: 'code_execution',
    description: 'Code that the model wrote made the call.',
  });

export const Caller = z.discriminatedUnion('type', [DirectCaller, CodeCaller]).meta({
  id: 'anthropic.Caller',
  description: 'Who made the call: the model, or code that it wrote. Send it back as it came.',
});
