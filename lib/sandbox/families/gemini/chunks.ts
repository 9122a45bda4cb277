import { z } from 'zod';
import { countTokens, piecesOf } from '../../tokens';

const Whole = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z
          .looseObject({
            parts: z
              .array(z.looseObject({ text: z.string().optional(), thoughtSignature: z.string().optional() }))
              .default([]),
            role: z.string().default('model'),
          })
          .optional(),
        index: z.int().optional(),
      }),
    )
    .default([]),
  usageMetadata: z
    .looseObject({ candidatesTokenCount: z.int().optional(), totalTokenCount: z.int().optional() })
    .default({}),
});

type Chunk = {
  part: Record<string, unknown>;
  tokens: number;
  candidate: Record<string, unknown>;
  last: boolean;
};

/**
 * Cuts a whole response to the chunks of a stream: each a response of its own, with the usage counted up to there.
 * Why a candidate ended and what it rests on come with its last chunk; a signature of a text comes in an empty part.
 */
export function chunksOf(response: unknown): unknown[] {
  const { candidates, usageMetadata, ...about } = Whole.parse(response);
  const chunks = candidates.flatMap(({ content, ...candidate }): Chunk[] => {
    const parts = (content?.parts ?? []).flatMap(cutPart);
    const all = parts.length > 0 ? parts : [{ part: { text: '' }, tokens: 0 }];
    return all.map((piece, index) => ({ ...piece, candidate, last: index === all.length - 1 }));
  });
  if (chunks.length === 0) return [response];
  const total = usageMetadata.candidatesTokenCount ?? 0;
  const all = Math.max(
    1,
    chunks.reduce((sum, { tokens }) => sum + tokens, 0),
  );
  let done = 0;
  return chunks.map(({ part, tokens, candidate, last }, index) => {
    done += tokens;
    const isEnd = index === chunks.length - 1;
    const counted = isEnd ? total : Math.round((total * done) / all);
    const { index: at } = candidate;
    return {
      candidates: [
        {
          content: { parts: [part], role: 'model' },
          ...(last ? candidate : at === undefined ? {} : { index: at }),
        },
      ],
      usageMetadata: isEnd ? usageMetadata : runningUsage(usageMetadata, counted),
      ...about,
    };
  });
}

function cutPart(part: { text?: string; thoughtSignature?: string }): Pick<Chunk, 'part' | 'tokens'>[] {
  const { text, thoughtSignature, ...beside } = part;
  if (text === undefined) return [{ part, tokens: countTokens(JSON.stringify(part).slice(0, 2000)) }];
  const pieces = piecesOf(text).map((piece) => ({
    part: { text: piece, ...beside },
    tokens: 'thought' in beside ? 0 : countTokens(piece),
  }));
  return [
    ...(pieces.length > 0 || thoughtSignature ? pieces : [{ part: { text: '' }, tokens: 0 }]),
    ...(thoughtSignature ? [{ part: { text: '', thoughtSignature }, tokens: 0 }] : []),
  ];
}

function runningUsage(usage: z.infer<typeof Whole>['usageMetadata'], counted: number) {
  const { candidatesTokenCount = 0, totalTokenCount = 0, candidatesTokensDetails: _, ...rest } = usage;
  return {
    ...rest,
    ...(counted > 0 ? { candidatesTokenCount: counted } : {}),
    totalTokenCount: totalTokenCount - candidatesTokenCount + counted,
  };
}
