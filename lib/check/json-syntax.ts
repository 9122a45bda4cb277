import { createNesting } from './nesting';
import type { CheckWords } from './words';

/** How deep JSON may be nested to be checked. */
export const DEPTH_MAX = 64;

/** The first thing that is not JSON: the offset in UTF-16 units and the sentence for it. */
export type SyntaxProblem = { offset: number; word: keyof CheckWords; close?: ']' | '}' };

type Expected = 'value' | 'first item' | 'first name' | 'name' | 'comma';

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;

/** All but quotes, backslashes and control characters. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const SHORT_ESCAPES = new Set([...'"\\/bfnrt'].map((char) => char.charCodeAt(0)));
const LONG_ESCAPE = /\\u[0-9a-fA-F]{4}/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const endsScalar = (code: number) => code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * Finds the first place where text is not JSON (RFC 8259), or where it is nested deeper than `DEPTH_MAX`.
 * It does not recurse, so any depth and any length can be given to it.
 */
export const findSyntaxProblem = (text: string): SyntaxProblem | undefined =>
  createSyntaxScan(text, DEPTH_MAX)(text.length).problem;

/**
 * The same piece by piece, for a text that takes long: each call reads on until about that offset, and says whether it
 * has come to the end or to a problem. Characters above 0x7f stand only inside strings, where all of them may; so a
 * text of bytes, each as one character, is judged alike.
 */
export function createSyntaxScan(
  text: string,
  depthMax: number,
): (until: number) => { isOver: boolean; problem?: SyntaxProblem } {
  const open = createNesting();
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
  /** What stands behind white space; NaN at the end. */
  const next = (): number => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return code;
      at += 1;
    }
  };
  const readString = (): SyntaxProblem | undefined => {
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at += 1;
        return undefined;
      }
      if (code === BACKSLASH) {
        const length = SHORT_ESCAPES.has(text.charCodeAt(at + 1)) ? 2 : match(LONG_ESCAPE);
        if (length < 0) return problem('syntaxEscape');
        at += length;
      } else if (code >= SPACE) at += match(PLAIN);
      else return problem('syntaxString');
    }
  };
  const readScalar = (): SyntaxProblem | undefined => {
    const code = text.charCodeAt(at);
    const isNumber = code === MINUS || isDigit(code);
    // Lists of small numbers are the longest that anybody sends.
    if (isDigit(code) && endsScalar(text.charCodeAt(at + 1))) {
      at += 1;
      return undefined;
    }
    const length = match(isNumber ? NUMBER : WORD);
    if (length < 0 || /[\w.+-]/.test(text[at + length] ?? '')) {
      return problem(isNumber ? 'syntaxNumber' : 'syntaxValue');
    }
    at += length;
    return undefined;
  };
  const close = () => {
    at += 1;
    open.close();
    expected = 'comma';
  };

  const readToken = (code: number): SyntaxProblem | undefined => {
    if (expected === 'comma') {
      const end = open.end();
      if (code === (end === '}' ? CLOSE_OBJECT : CLOSE_LIST)) close();
      else if (code === COMMA) {
        at += 1;
        expected = end === '}' ? 'name' : 'value';
      } else return { ...problem('syntaxComma'), close: end ?? ']' };
    } else if (expected === 'first item' && code === CLOSE_LIST) {
      close();
    } else if (expected === 'first name' && code === CLOSE_OBJECT) {
      close();
    } else if (expected === 'name' || expected === 'first name') {
      if (code !== QUOTE) return problem('syntaxName');
      const wrong = readString();
      if (wrong) return wrong;
      if (next() !== COLON) return problem('syntaxColon');
      at += 1;
      expected = 'value';
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (open.depth() >= depthMax) return { offset: at, word: 'tooDeep' };
      open.open(code === OPEN_OBJECT);
      at += 1;
      expected = code === OPEN_OBJECT ? 'first name' : 'first item';
    } else {
      const wrong = code === QUOTE ? readString() : readScalar();
      if (wrong) return wrong;
      expected = 'comma';
    }
    return undefined;
  };

  return (until) => {
    for (;;) {
      const code = next();
      if (expected === 'comma' && open.depth() === 0) {
        return at < text.length ? { isOver: true, problem: problem('syntaxTail') } : { isOver: true };
      }
      const wrong = readToken(code);
      if (wrong) return { isOver: true, problem: wrong };
      if (at >= until && at < text.length) return { isOver: false };
    }
  };
}

/** Line and column of an offset, both from 1; CR, LF and CRLF each end a line. Columns count UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
