import { z } from 'zod';
import { BrowserState } from './browser-state';
import { CacheControl, Caller, JsonObject, ToolUseId } from './common';
import { DocumentBlock, SearchResultBlock } from './document-block';
import { ImageBlock } from './image-block';
import { TextBlock } from './text-block';

const ToolsetName = z.string().meta({
  id: 'anthropic.ToolsetName',
  description: 'The toolset that the tool belongs to: browser or computer. Other tools have none.',
});

export const ToolUseBlock = z
  .strictObject({
    type: z.literal('tool_use'),
    id: z
      .string()
      .regex(/^[a-zA-Z0-9_-]+$/)
      .meta({
        description: 'Identifies the call. Your tool_result repeats it as tool_use_id.',
        examples: ['toolu_01A09q90qw90lq917835lq9'],
      }),
    name: z.string().min(1).max(200).meta({ description: 'Name of the tool that is called.' }),
    input: JsonObject.meta({ description: 'The arguments as a JSON object. Check them before use.' }),
    caller: Caller.default({ type: 'direct' }),
    toolset_name: ToolsetName.nullish(),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ToolUseBlock',
    description: 'A call of a tool of yours, for your program to run. Only assistant messages have it.',
  });

export const ToolReference = z
  .strictObject({
    type: z.literal('tool_reference'),
    tool_name: z.string().meta({ description: 'Name of a tool in tools, which is then loaded.' }),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ToolReference',
    description: 'A tool that a search found. Its definition becomes part of the prompt.',
  });

export const ToolResultBlock = z
  .strictObject({
    type: z.literal('tool_result'),
    tool_use_id: ToolUseId,
    content: z
      .union([
        z.string(),
        z.array(
          z.discriminatedUnion('type', [
            TextBlock,
            ImageBlock,
            DocumentBlock,
            SearchResultBlock,
            ToolReference,
            BrowserState,
          ]),
        ),
      ])
      .optional()
      .meta({ description: 'What the tool returned, as text or blocks. Without it, the tool merely ran.' }),
    is_error: z.boolean().optional().meta({
      description: 'Whether the tool failed. Say why in content; the model may then try again.',
      default: false,
    }),
    toolset_name: ToolsetName.nullish(),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.ToolResultBlock',
    description: 'What a tool of yours returned. It stands first in the user message after the call.',
  });
