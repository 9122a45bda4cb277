import { isRecord, readError, records, type AnswerView, type Assembler, type FunctionCall } from './answer';

type Mutable = Omit<AnswerView, 'alternatives'> & { alternatives: Map<number, string> };

/**
 * Assembles Gemini answers: each piece is a whole `GenerateContentResponse`, so a plain answer is one piece.
 * Text and thoughts are appended, the finish reason and usage of later pieces replace earlier ones.
 * https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
 */
export function createGeminiAssembler(): Assembler {
  const answer: Mutable = {
    text: '',
    thoughts: '',
    images: [],
    files: [],
    functionCalls: [],
    alternatives: new Map(),
    usage: {},
    complete: false,
  };
  return {
    add(piece) {
      if (!isRecord(piece)) return;
      const error = readError(piece);
      if (error) Object.assign(answer, { error, complete: true });
      if (isRecord(piece.promptFeedback) && typeof piece.promptFeedback.blockReason === 'string') {
        Object.assign(answer, { finishReason: piece.promptFeedback.blockReason, complete: true });
      }
      for (const candidate of records(piece.candidates)) addCandidate(answer, candidate);
      if (isRecord(piece.usageMetadata)) answer.usage = { ...answer.usage, ...counts(piece.usageMetadata) };
    },
    view: () => ({
      ...answer,
      images: [...answer.images],
      files: [...answer.files],
      functionCalls: [...answer.functionCalls],
      alternatives: [...answer.alternatives.values()],
    }),
  };
}

function addCandidate(answer: Mutable, candidate: Record<string, unknown>): void {
  const parts = isRecord(candidate.content) ? records(candidate.content.parts) : [];
  const index = typeof candidate.index === 'number' ? candidate.index : 0;
  if (index > 0) {
    const text = parts.map((part) => (part.thought === true ? '' : textOf(part))).join('');
    answer.alternatives.set(index, (answer.alternatives.get(index) ?? '') + text);
    return;
  }
  for (const part of parts) addPart(answer, part);
  if (typeof candidate.finishReason === 'string') {
    Object.assign(answer, { finishReason: candidate.finishReason, complete: true });
  }
}

function addPart(answer: Mutable, part: Record<string, unknown>): void {
  if (part.thought === true) answer.thoughts += textOf(part);
  else answer.text += textOf(part);
  if (isRecord(part.inlineData) && typeof part.inlineData.data === 'string') {
    const mediaType = typeof part.inlineData.mimeType === 'string' ? part.inlineData.mimeType : '';
    const list = mediaType.startsWith('image/') ? answer.images : answer.files;
    list.push({ mediaType, data: part.inlineData.data });
  }
  if (isRecord(part.functionCall)) answer.functionCalls.push(readCall(part.functionCall));
}

function textOf(part: Record<string, unknown>): string {
  if (typeof part.text === 'string') return part.text;
  if (isRecord(part.executableCode)) return fence('python', part.executableCode.code);
  if (isRecord(part.codeExecutionResult)) return fence('', part.codeExecutionResult.output);
  return '';
}

const fence = (language: string, code: unknown) =>
  `\n\`\`\`${language}\n${typeof code === 'string' ? code.replace(/\n$/, '') : ''}\n\`\`\`\n`;

const readCall = (call: Record<string, unknown>): FunctionCall => ({
  ...(typeof call.id === 'string' ? { id: call.id } : {}),
  name: typeof call.name === 'string' ? call.name : '',
  args: call.args ?? {},
});

const counts = (usage: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(usage).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
