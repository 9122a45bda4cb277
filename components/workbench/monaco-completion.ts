import type { CancellationToken, editor, languages, Position, Uri } from 'monaco-editor/editor';
import {
  CompletionAdapter,
  type CompletionWorker,
} from 'monaco-editor/languages/features/common/lspLanguageFeatures';
import { getWorker } from 'monaco-editor/languages/features/json/register';

/** The characters after which Monaco's own JSON mode offers something, too. */
const TRIGGERS = [' ', ':', '"'];

/**
 * Completion by Monaco's JSON worker, kept true while the reader types on. The worker is asked with the position of
 * the key press, but it reads the text of the moment the question reaches it: what was typed in between stands
 * behind the position, and Monaco would add it once more to what an accepted offer replaces, eating as many
 * characters after the cursor. So the range of each offer is taken back by what the line has grown meanwhile.
 */
export const completion: languages.CompletionItemProvider = {
  triggerCharacters: TRIGGERS,
  async provideCompletionItems(model, position, context, token) {
    const before = model.getLineLength(position.lineNumber);
    let grown = 0;
    const workerNow = async (uri: Uri): Promise<CompletionWorker> => {
      const worker = await (await getWorker())(uri);
      if (!model.isDisposed()) grown = model.getLineLength(position.lineNumber) - before;
      return worker as unknown as CompletionWorker;
    };
    const list = await offers(workerNow, model, position, context, token);
    return (
      list && { ...list, suggestions: list.suggestions.map((offer) => shortened(offer, position, grown)) }
    );
  },
};

const offers = (
  worker: (uri: Uri) => Promise<CompletionWorker>,
  model: editor.ITextModel,
  position: Position,
  context: languages.CompletionContext,
  token: CancellationToken,
) => new CompletionAdapter(worker, TRIGGERS).provideCompletionItems(model, position, context, token);

/** The offer with the end of its range moved back by `grown` columns, but never before the position asked at. */
export function shortened(
  offer: languages.CompletionItem,
  { lineNumber, column }: { lineNumber: number; column: number },
  grown: number,
): languages.CompletionItem {
  const { range } = offer;
  if (grown <= 0 || 'insert' in range || range.endLineNumber !== lineNumber) return offer;
  return { ...offer, range: { ...range, endColumn: Math.max(column, range.endColumn - grown) } };
}
