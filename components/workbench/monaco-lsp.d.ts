/** The part of Monaco that turns a language server's answers into its own; it ships without types. */
declare module 'monaco-editor/languages/features/common/lspLanguageFeatures' {
  import type { CancellationToken, editor, languages, Position, Uri } from 'monaco-editor/editor';

  export type CompletionWorker = { doComplete(uri: string, position: object): Promise<unknown> };
  export class CompletionAdapter {
    constructor(worker: (uri: Uri) => Promise<CompletionWorker>, triggerCharacters: string[]);
    provideCompletionItems(
      model: editor.ITextModel,
      position: Position,
      context: languages.CompletionContext,
      token: CancellationToken,
    ): Promise<languages.CompletionList | undefined>;
  }
}
