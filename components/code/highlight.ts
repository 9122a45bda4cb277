import { createHighlighterCore, type HighlighterCore, type LanguageInput } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { classOf, theme } from './highlight-theme';

/** A run of text of one class; no class is plain text. */
export type Token = [text: string, className: string];

const GRAMMARS = new Map<string, LanguageInput>([
  ['bash', () => import('shiki/langs/bash.mjs')],
  ['javascript', () => import('shiki/langs/javascript.mjs')],
  ['java', () => import('shiki/langs/java.mjs')],
  ['swift', () => import('shiki/langs/swift.mjs')],
]);

let made: Promise<HighlighterCore> | undefined;

/**
 * The tokens of a code, with the classes that the server gives to the same code; joined, they are the code. Each
 * grammar loads when it is first asked for; a language without one gives plain text.
 */
export async function highlight(code: string, language: string): Promise<Token[]> {
  made ??= createHighlighterCore({ themes: [theme], engine: createJavaScriptRegexEngine() });
  const core = await made;
  const grammar = GRAMMARS.get(language);
  if (!grammar) return [[code, '']];
  await core.loadLanguage(grammar);
  const { tokens } = core.codeToTokens(code, { lang: language, theme: theme.name ?? '' });
  const joined: Token[] = [];
  const add = (text: string, className: string) => {
    const last = joined.at(-1);
    // Blanks look the same in any class.
    if (last && (last[1] === className || /^\s*$/.test(text))) last[0] += text;
    else joined.push([text, className]);
  };
  for (const [index, line] of tokens.entries()) {
    if (index > 0) add('\n', '');
    for (const { content, color } of line) add(content, classOf(color));
  }
  return joined;
}
