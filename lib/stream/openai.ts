import { isRecord, type Assembler } from './answer';
import { createImagesAssembler, isOfImages } from './images';
import { createChatAssembler } from './openai-chat';
import { createResponsesAssembler } from './openai-responses';

/**
 * Assembles what OpenAI's operations answer, and those of vendors that speak as it does: responses and pictures by
 * their objects and events, all else as chat completions.
 */
export function createOpenAiAssembler(): Assembler {
  const chat = createChatAssembler();
  let other: Assembler | undefined;
  return {
    add(piece) {
      other ??= assemblerFor(piece);
      (other ?? chat).add(piece);
    },
    view: () => (other ?? chat).view(),
  };
}

function assemblerFor(piece: unknown): Assembler | undefined {
  if (!isRecord(piece)) return undefined;
  if (isOfResponse(piece)) return createResponsesAssembler();
  return isOfImages(piece) ? createImagesAssembler() : undefined;
}

/** A response, or an event of its stream. */
const isOfResponse = (piece: Record<string, unknown>): boolean =>
  piece.object === 'response'
    ? Array.isArray(piece.output)
    : typeof piece.type === 'string' && piece.type.startsWith('response.');
