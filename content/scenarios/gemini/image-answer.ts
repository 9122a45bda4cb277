import type { Ability, Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';
import { pictureUsage, sealedBy, type ImageModel } from './image-model';

type Part = Record<string, unknown>;

/** A request for pictures and the parts of its answer; tokens are counted without the pictures. */
export type Drawing = {
  id: string;
  title: string;
  summary: string;
  contents: { role: string; parts: Part[] }[];
  config?: Record<string, unknown>;
  tools?: Record<string, unknown>[];
  needs: Ability[];
  responseId: string;
  parts: Part[];
  /** Tokens: of the words of the prompt, and of each text of the answer in turn. */
  tokens: { prompt: number; words: number[] };
  /** How many pictures the prompt shows. */
  read?: number;
  /** Drawn in the larger size that the request asks for. */
  large?: boolean;
  candidate?: Record<string, unknown>;
};

/** The whole answer of a model to a request for pictures. */
export function drawn(model: ImageModel, drawing: Drawing): Scenario {
  return {
    ...about(drawing),
    request: requestOf(model, drawing),
    response: {
      status: 200,
      body: chunk(model, drawing, sealedBy(model, drawing.parts), {
        end: drawing.parts.length,
        finishReason: 'STOP',
      }),
    },
  };
}

/** The same answer as a stream: each part is a chunk, and a picture comes whole. */
export function drawnStream(
  model: ImageModel,
  drawing: Drawing,
  texts: { title: string; summary: string; responseId: string },
): Scenario {
  const { responseId } = texts;
  const parts = sealedBy(model, drawing.parts);
  const streamed = { ...drawing, ...texts, needs: [...drawing.needs, 'streaming' as const], responseId };
  return {
    ...about(streamed),
    request: { ...requestOf(model, drawing), query: { alt: 'sse' } },
    response: {
      status: 200,
      events: parts.map((part, index) =>
        chunk(model, streamed, [part], {
          end: index + 1,
          ...(index === parts.length - 1 ? { finishReason: 'STOP' } : {}),
        }),
      ),
    },
  };
}

const about = ({ id, title, summary, needs }: Drawing) => ({ id, title, summary, needs });

const requestOf = (model: ImageModel, { contents, config, tools }: Drawing): Scenario['request'] => ({
  path: { model: model.code },
  body: {
    contents,
    ...(tools ? { tools } : {}),
    generationConfig: { responseModalities: ['TEXT', 'IMAGE'], ...config },
  },
});

function chunk(
  model: ImageModel,
  drawing: Drawing,
  parts: Part[],
  { end, finishReason }: { end: number; finishReason?: string },
) {
  const { tokens, read, large, candidate, responseId } = drawing;
  const sent = drawing.parts.slice(0, end);
  const pictures = sent.filter((part) => 'inlineData' in part).length;
  const words = tokens.words.slice(0, sent.length - pictures).reduce((sum, count) => sum + count, 0);
  return answer(parts, {
    usage: pictureUsage(model, {
      prompt: tokens.prompt,
      words,
      drawn: pictures,
      ...(read ? { read } : {}),
      ...(large ? { large } : {}),
    }),
    model: model.code,
    responseId,
    ...(finishReason ? { finishReason } : {}),
    ...(candidate && finishReason ? { candidate } : {}),
  });
}
