import { z } from 'zod';
import { without } from '../../../scenario-answer';
import { piecesOf } from '../../../tokens';

const Block = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  citations: z.array(z.unknown()).nullish(),
  thinking: z.string().optional(),
  signature: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  input: z.unknown().optional(),
});

const Whole = z.looseObject({
  content: z.array(Block),
  stop_reason: z.unknown(),
  stop_sequence: z.unknown(),
  stop_details: z.unknown().optional(),
  container: z.unknown().optional(),
  usage: z.unknown(),
});

type Block = z.infer<typeof Block>;

/** Members of the usage that only the end of a stream can tell, and those that only its beginning tells. */
const KNOWN_LATER = ['output_tokens_details', 'server_tool_use'];
const TOLD_BEFORE = ['cache_creation', 'service_tier', 'speed', 'inference_geo'];

/**
 * Cuts a whole message to the events of a stream: its beginning without content, each block in pieces, and at last why it
 * ended and its tokens. A ping comes with the first block.
 */
export function eventsOf(message: unknown): object[] {
  const { content, stop_reason, stop_sequence, stop_details, container, usage, ...about } =
    Whole.parse(message);
  const start = {
    ...about,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...Object(without(usage, KNOWN_LATER)), output_tokens: 1 },
  };
  const ending = {
    stop_reason,
    stop_sequence,
    ...(stop_details === undefined ? {} : { stop_details }),
    ...(container === undefined ? {} : { container }),
  };
  const blocks = content.map((block, index) => [
    { type: 'content_block_start', index, content_block: beginOf(block) },
    ...deltasOf(block).map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ]);
  const [first, ...rest] = blocks.flat();
  return [
    { type: 'message_start', message: start },
    ...(first ? [first] : []),
    { type: 'ping' },
    ...rest,
    { type: 'message_delta', delta: ending, usage: without(usage, TOLD_BEFORE) },
    { type: 'message_stop' },
  ];
}

/** A block as it begins: empty where it comes in pieces, whole where it does not. */
function beginOf(block: Block): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: '', ...(block.citations ? { citations: [] } : {}) };
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'tool_use':
    case 'server_tool_use':
      return { ...block, input: {} };
    default:
      return block;
  }
}

function deltasOf({ type, text, citations, thinking, signature, input }: Block): object[] {
  switch (type) {
    case 'text':
      return [
        ...piecesOf(text ?? '').map((piece) => ({ type: 'text_delta', text: piece })),
        ...(citations ?? []).map((citation) => ({ type: 'citations_delta', citation })),
      ];
    case 'thinking':
      return [
        ...piecesOf(thinking ?? '').map((piece) => ({ type: 'thinking_delta', thinking: piece })),
        { type: 'signature_delta', signature: signature ?? '' },
      ];
    case 'tool_use':
    case 'server_tool_use':
      return ['', ...piecesOf(JSON.stringify(input))].map((piece) => ({
        type: 'input_json_delta',
        partial_json: piece,
      }));
    default:
      return [];
  }
}
