import {
  emptyAnswer,
  printJson,
  readError,
  type AnswerError,
  type Assembler,
  type MediaLink,
} from './answer';
import { mediaLinksIn } from './media-links';

/**
 * For families without an assembler of their own, and for objects that are no answer of a model: pieces are shown as
 * JSON, one below the other; errors of the known shapes are told apart, and so are addresses of media. Such an answer is
 * complete when it has ended.
 */
export function createGenericAssembler(): Assembler {
  const texts: string[] = [];
  const links: MediaLink[] = [];
  let error: AnswerError | undefined;
  return {
    add(piece) {
      error = readError(piece) ?? error;
      texts.push(typeof piece === 'string' ? piece : printJson(piece));
      links.push(...mediaLinksIn(piece));
    },
    view: () => ({
      ...emptyAnswer,
      text: texts.join('\n'),
      ...(texts.length > 0 ? { isJson: true as const } : {}),
      complete: true,
      ...(error ? { error } : {}),
      ...(links.length > 0 ? { links: [...links] } : {}),
    }),
  };
}
