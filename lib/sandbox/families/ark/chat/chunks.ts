import { z } from 'zod';
import { countTokens, piecesOf } from '../../../tokens';
import { chunksOf as openAiChunks } from '../../openai/chat/chunks';
import type { StreamOptions } from './asked';

const Whole = z.looseObject({
  choices: z.array(
    z.looseObject({ index: z.int(), message: z.looseObject({ reasoning_content: z.string().nullish() }) }),
  ),
  usage: z.looseObject({ prompt_tokens: z.number(), completion_tokens: z.number() }),
});

type Chunk = ReturnType<typeof openAiChunks>[number];
type Piece = Chunk['choices'][number];

/**
 * Cuts a whole answer of Ark to the chunks of a stream: thoughts, then the answer, then why it ended. `usage` is null
 * until the last chunk, which has no choices, or counts up in each with `chunk_include_usage`.
 */
export function chunksOf(
  answer: unknown,
  { include_usage: counts, chunk_include_usage: each }: StreamOptions,
) {
  const { choices, usage } = Whole.parse(answer);
  const thoughts = new Map(choices.map(({ index, message }) => [index, message.reasoning_content ?? '']));
  const chunks = openAiChunks(answer, { stream_options: {} }).flatMap(({ choices: list, ...about }) =>
    list.flatMap((piece) => piecesFor(piece, thoughts).map((choice) => ({ ...about, choices: [choice] }))),
  );
  let written = 0;
  const counted = chunks.map((chunk) => {
    written += tokensOf(chunk.choices[0]);
    const used = Math.min(written, usage.completion_tokens);
    return { ...chunk, usage: each ? sumOf(usage.prompt_tokens, used) : null };
  });
  const [first] = counted;
  return counts && first ? [...counted, { ...first, choices: [], usage }] : counted;
}

type Own = Omit<Piece, 'delta'> & { delta: Record<string, unknown> };

/** The first piece of an answer carries its role alone; thoughts follow it. */
function piecesFor(piece: Piece, thoughts: ReadonlyMap<number, string>): Own[] {
  const { refusal: _, ...delta } = { refusal: null, ...piece.delta };
  const own = (said: Record<string, unknown>): Own => ({
    ...piece,
    delta: { role: 'assistant', content: '', ...said },
  });
  const isFirst = 'role' in delta;
  const said: Record<string, unknown> = { ...delta, ...(isFirst ? { content: '' } : {}) };
  const thought = isFirst ? piecesOf(thoughts.get(piece.index) ?? '') : [];
  return [own(said), ...thought.map((text) => own({ reasoning_content: text }))];
}

const tokensOf = (piece: Own | undefined): number =>
  [piece?.delta['content'], piece?.delta['reasoning_content']].reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? countTokens(text) : 0),
    0,
  );

const sumOf = (prompt: number, completion: number) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
});
