import type { CheckWords } from './words';

/** How deep JSON may be nested to be checked. */
export const DEPTH_MAX = 64;

/** The first thing that is not JSON: the offset in UTF-16 units and the sentence for it. */
export type SyntaxProblem = { offset: number; word: keyof CheckWords; close?: ']' | '}' };

const SPACE = /[ \t\n\r]*/y;
/** All but quotes, backslashes and control characters. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

type Expected = 'value' | 'first item' | 'first name' | 'name' | 'comma';

/**
 * Finds the first place where text is not JSON (RFC 8259), or where it is nested deeper than `DEPTH_MAX`.
 * It does not recurse, so any depth and any length can be given to it.
 */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  const open: (']' | '}')[] = [];
  let at = 0;
  let expected: Expected = 'value';

  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex - at : -1;
  };
  const problem = (word: keyof CheckWords): SyntaxProblem => ({
    offset: at,
    word: at >= text.length ? 'syntaxEnd' : word,
  });
  const readString = (): SyntaxProblem | undefined => {
    at += 1;
    for (;;) {
      at += match(PLAIN);
      const char = text[at];
      if (char === '"') {
        at += 1;
        return undefined;
      }
      if (char !== '\\') return problem('syntaxString');
      const length = match(ESCAPE);
      if (length < 0) return problem('syntaxEscape');
      at += length;
    }
  };
  const close = () => {
    at += 1;
    open.pop();
    expected = 'comma';
  };

  for (;;) {
    at += match(SPACE);
    const char = text[at];
    const end = open.at(-1);
    if (expected === 'comma') {
      if (end === undefined) return at < text.length ? problem('syntaxTail') : undefined;
      if (char === end) close();
      else if (char === ',') {
        at += 1;
        expected = end === '}' ? 'name' : 'value';
      } else return { ...problem('syntaxComma'), close: end };
    } else if (expected === 'first item' && char === ']') {
      close();
    } else if (expected === 'first name' && char === '}') {
      close();
    } else if (expected === 'name' || expected === 'first name') {
      if (char !== '"') return problem('syntaxName');
      const wrong = readString();
      if (wrong) return wrong;
      at += match(SPACE);
      if (text[at] !== ':') return problem('syntaxColon');
      at += 1;
      expected = 'value';
    } else if (char === '{' || char === '[') {
      if (open.length === DEPTH_MAX) return { offset: at, word: 'tooDeep' };
      open.push(char === '{' ? '}' : ']');
      at += 1;
      expected = char === '{' ? 'first name' : 'first item';
    } else {
      const wrong = char === '"' ? readString() : readScalar();
      if (wrong) return wrong;
      expected = 'comma';
    }
  }

  function readScalar(): SyntaxProblem | undefined {
    const char = text[at] ?? '';
    const isNumber = char === '-' || (char >= '0' && char <= '9');
    const length = match(isNumber ? NUMBER : WORD);
    const next = text[at + length] ?? '';
    if (length < 0 || /[\w.+-]/.test(next)) return problem(isNumber ? 'syntaxNumber' : 'syntaxValue');
    at += length;
    return undefined;
  }
}

/** Line and column of an offset, both from 1; CR, LF and CRLF each end a line. Columns count UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
