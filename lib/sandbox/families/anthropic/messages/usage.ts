import { pngSize } from '../../../png';
import { without } from '../../../scenario-answer';
import { countTokens } from '../../../tokens';
import { innerBlocks, type Asked, type AskedBlock } from './asked';

/** A request costs these beside what stands in it, and each message those that mark its beginning and its end. */
const REQUEST_TOKENS = 3;
const MESSAGE_TOKENS = 4;

/** A picture costs a token for each 750 pixels; larger ones are made smaller. */
const PIXELS = 750;
const PICTURE_TOKENS_MAX = 1600;

/** A page of a PDF, read as text and as a picture. Every file counts as one page. */
const PAGE_TOKENS = 2000;

type Ttl = '5m' | '1h';

/** What can be cached up to its end: `mark` says that it is, `past` that the request before had it already. */
type Piece = { tokens: number; past: boolean; mark?: Ttl };

/** The tokens of a prompt: read anew, read from the cache, and written into it by duration. */
export type PromptTokens = { total: number; read: number; written: Record<Ttl, number> };

/**
 * Counts a prompt in the order in which it is cached: tools, system, messages. The sandbox remembers nothing: in a
 * conversation, all that stood before the model's last turn counts as cached by the request before, the rest as new.
 */
export function promptTokens(asked: Asked): PromptTokens {
  const tokens: PromptTokens = { total: 0, read: 0, written: { '5m': 0, '1h': 0 } };
  let mark: Ttl | undefined;
  // From the end, because a mark is about all that stands before it.
  for (const piece of piecesOf(asked).toReversed()) {
    mark = piece.mark ?? mark;
    tokens.total += piece.tokens;
    if (mark && piece.past) tokens.read += piece.tokens;
    else if (mark) tokens.written[mark] += piece.tokens;
  }
  return tokens;
}

function piecesOf({ tools, system, messages, cache_control: whole }: Asked): Piece[] {
  const answered = messages.findLastIndex(({ role }) => role === 'assistant');
  const piece = (tokens: number, past: boolean, mark: AskedBlock['cache_control']): Piece => ({
    tokens,
    past,
    ...(mark ? { mark: mark.ttl === '1h' ? '1h' : '5m' } : {}),
  });
  const pieces = [
    ...tools.map((tool) => piece(jsonTokens(tool), answered >= 0, tool.cache_control)),
    ...system.map((block) => piece(blockTokens(block), answered >= 0, block.cache_control)),
    ...messages.flatMap(({ content }, at) =>
      content.map((block, index) =>
        piece(blockTokens(block) + (index === 0 ? MESSAGE_TOKENS : 0), at < answered, block.cache_control),
      ),
    ),
  ];
  const first = pieces[0];
  if (first) first.tokens += REQUEST_TOKENS;
  const last = pieces.at(-1);
  if (last && whole) last.mark ??= whole.ttl === '1h' ? '1h' : '5m';
  return pieces;
}

function blockTokens(block: AskedBlock): number {
  const { type, text, source } = block;
  if (text !== undefined) return countTokens(text);
  if (type === 'image') return pictureTokens(typeof source === 'object' ? (source.data ?? '') : '');
  if (type === 'document') return documentTokens(block);
  // Reasoning of earlier turns is taken out of the prompt.
  if (type === 'thinking' || type === 'redacted_thinking') return 0;
  if (type === 'tool_result' || type === 'search_result') {
    return (
      innerBlocks(block).reduce((sum, inner) => sum + blockTokens(inner), 0) + countTokens(block.title ?? '')
    );
  }
  return jsonTokens(block);
}

function documentTokens(block: AskedBlock): number {
  const { source, title = '' } = block;
  if (typeof source !== 'object') return 0;
  const named = countTokens(title);
  if (source.type === 'text') return named + countTokens(source.data ?? '');
  if (source.type === 'content')
    return named + innerBlocks(block).reduce((sum, inner) => sum + blockTokens(inner), 0);
  return named + PAGE_TOKENS;
}

function pictureTokens(base64: string): number {
  const size = pngSize(base64);
  return size
    ? Math.min(PICTURE_TOKENS_MAX, Math.ceil((size.width * size.height) / PIXELS))
    : PICTURE_TOKENS_MAX;
}

const jsonTokens = (value: object): number => countTokens(JSON.stringify(without(value, ['cache_control'])));

/** The usage of an answer. `thinking` are among the output tokens. */
export function usageOf(
  { total, read, written }: PromptTokens,
  output: { tokens: number; thinking: number },
  more: object,
) {
  const created = written['5m'] + written['1h'];
  return {
    input_tokens: total - read - created,
    cache_creation_input_tokens: created,
    cache_read_input_tokens: read,
    cache_creation: {
      ephemeral_5m_input_tokens: written['5m'],
      ephemeral_1h_input_tokens: written['1h'],
    },
    output_tokens: output.tokens,
    ...(output.thinking > 0 ? { output_tokens_details: { thinking_tokens: output.thinking } } : {}),
    service_tier: 'standard',
    ...more,
  };
}
