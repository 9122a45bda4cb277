import { emptyAnswer, printJson, readError, type AnswerError, type Assembler } from './answer';

/**
 * For families without an assembler of their own: pieces are shown as JSON, one below the other, and errors of
 * the known shapes are told apart. Such an answer is complete when it has ended.
 */
export function createGenericAssembler(): Assembler {
  const texts: string[] = [];
  let error: AnswerError | undefined;
  return {
    add(piece) {
      error = readError(piece) ?? error;
      texts.push(typeof piece === 'string' ? piece : printJson(piece));
    },
    view: () => ({ ...emptyAnswer, text: texts.join('\n'), complete: true, ...(error ? { error } : {}) }),
  };
}
