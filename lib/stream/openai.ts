import { isRecord, type Assembler } from './answer';
import { createChatAssembler } from './openai-chat';
import { createResponsesAssembler } from './openai-responses';

/** Assembles what OpenAI's operations answer: responses by their objects and events, all else as chat completions. */
export function createOpenAiAssembler(): Assembler {
  const chat = createChatAssembler();
  let responses: Assembler | undefined;
  return {
    add(piece) {
      if (isOfResponse(piece)) responses ??= createResponsesAssembler();
      (responses ?? chat).add(piece);
    },
    view: () => (responses ?? chat).view(),
  };
}

/** A response, or an event of its stream. */
const isOfResponse = (piece: unknown): boolean =>
  isRecord(piece) &&
  (piece.object === 'response'
    ? Array.isArray(piece.output)
    : typeof piece.type === 'string' && piece.type.startsWith('response.'));
