import { z } from 'zod';
import { Citation } from './citations';
import { AnswerBlock } from './content-block';
import { ErrorResponse } from './error';
import { ending, MessagesResponse } from './response';
import { DeltaUsage } from './usage';

const BlockIndex = z.int().min(0).meta({
  id: 'anthropic.BlockIndex',
  description: 'Which block of content this belongs to, counted from 0.',
});

const BlockDelta = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('text_delta'),
        text: z.string().meta({ description: 'The next words. Append them to the text of the block.' }),
      })
      .meta({ id: 'anthropic.TextDelta', description: 'More of a text.' }),
    z
      .strictObject({
        type: z.literal('input_json_delta'),
        partial_json: z.string().meta({
          description: 'The next piece of JSON text. Join all pieces, then parse; nothing at all means {}.',
        }),
      })
      .meta({ id: 'anthropic.InputJsonDelta', description: 'More of the arguments of a call.' }),
    z
      .strictObject({
        type: z.literal('thinking_delta'),
        thinking: z.string().meta({ description: 'The next words of reasoning.' }),
      })
      .meta({ id: 'anthropic.ThinkingDelta', description: 'More of the reasoning.' }),
    z
      .strictObject({
        type: z.literal('signature_delta'),
        signature: z.string().meta({ description: 'The whole signature of the thinking block.' }),
      })
      .meta({ id: 'anthropic.SignatureDelta', description: 'The seal at the end of the reasoning.' }),
    z
      .strictObject({ type: z.literal('citations_delta'), citation: Citation })
      .meta({ id: 'anthropic.CitationsDelta', description: 'One more citation of the text.' }),
  ])
  .meta({ id: 'anthropic.BlockDelta', description: 'What is new in a block.' });

const MessageChange = z
  .strictObject(ending)
  .meta({ id: 'anthropic.MessageChange', description: 'How the answer ended.' });

const MessageStart = z
  .strictObject({
    type: z.literal('message_start'),
    message: MessagesResponse.meta({
      description: 'The answer with no content yet, and with the tokens of the prompt.',
    }),
  })
  .meta({ id: 'anthropic.MessageStart', description: 'The answer begins.' });

const ContentBlockStart = z
  .strictObject({
    type: z.literal('content_block_start'),
    index: BlockIndex,
    content_block: AnswerBlock.meta({
      description: 'The block, empty at first. Results of tools of the API are whole.',
    }),
  })
  .meta({ id: 'anthropic.ContentBlockStart', description: 'A block begins.' });

const ContentBlockDelta = z
  .strictObject({ type: z.literal('content_block_delta'), index: BlockIndex, delta: BlockDelta })
  .meta({ id: 'anthropic.ContentBlockDelta', description: 'A block grows.' });

const ContentBlockStop = z
  .strictObject({ type: z.literal('content_block_stop'), index: BlockIndex })
  .meta({ id: 'anthropic.ContentBlockStop', description: 'A block is complete.' });

const MessageDelta = z
  .strictObject({ type: z.literal('message_delta'), delta: MessageChange, usage: DeltaUsage })
  .meta({
    id: 'anthropic.MessageDelta',
    description: 'The answer is written: why it ended, and its tokens.',
  });

const MessageStop = z
  .strictObject({ type: z.literal('message_stop') })
  .meta({ id: 'anthropic.MessageStop', description: 'Nothing follows.' });

const Ping = z.strictObject({ type: z.literal('ping') }).meta({
  id: 'anthropic.Ping',
  description: 'Keeps the connection open. Ignore it; it may come at any time.',
});

/** The data of one event of a stream, in the order in which they come. */
export const StreamEvent = z
  .discriminatedUnion('type', [
    MessageStart,
    ContentBlockStart,
    ContentBlockDelta,
    ContentBlockStop,
    MessageDelta,
    MessageStop,
    Ping,
    ErrorResponse,
  ])
  .meta({ id: 'anthropic.StreamEvent', description: 'One event of a stream. Skip types you do not know.' });
