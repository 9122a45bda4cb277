/**
 * The one file that imports Monaco, with the features a request body needs; it is only ever imported dynamically,
 * after the labels of the reader's language. Workers, styles and font come from the site's own origin.
 */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { completion } from './monaco-completion';

const jsonWorker = () =>
  new Worker(new URL('monaco-editor/languages/features/json/json.worker.js', import.meta.url), {
    type: 'module',
    name: 'json',
  });
const editorWorker = () =>
  new Worker(new URL('monaco-editor/editor/editor.worker.js', import.meta.url), {
    type: 'module',
    name: 'editor',
  });

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => (label === 'json' ? jsonWorker() : editorWorker()),
  },
});

// Ctrl+Enter and ⌘Enter send the request; Monaco would begin a line.
monaco.editor.addKeybindingRule({
  keybinding: monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter,
  command: '-editor.action.insertLineAfter',
});

jsonDefaults.setModeConfiguration({
  // By ./monaco-completion.
  completionItems: false,
  hovers: true,
  tokens: true,
  documentFormattingEdits: true,
  documentRangeFormattingEdits: true,
  // lib/check is the one validator of the site.
  diagnostics: false,
});

monaco.languages.registerCompletionItemProvider('json', completion);

export { jsonDefaults, monaco };
