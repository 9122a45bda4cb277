import { describe, expect, it } from 'vitest';
import { DEPTH_MAX, findSyntaxProblem, positionOf } from './json-syntax';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('the place where text stops being JSON', () => {
  const table: [text: string, offset: number, word: string][] = [
    ['', 0, 'syntaxEnd'],
    ['{"a": 1', 7, 'syntaxEnd'],
    ['{"a": "b', 8, 'syntaxEnd'],
    ["{'a': 1}", 1, 'syntaxName'],
    ['{"a": 1,}', 8, 'syntaxName'],
    ['[1,]', 3, 'syntaxValue'],
    ['{"a" 1}', 5, 'syntaxColon'],
    ['[1 2]', 3, 'syntaxComma'],
    ['[1}', 2, 'syntaxComma'],
    ['"a\nb"', 2, 'syntaxString'],
    ['"a\\x"', 2, 'syntaxEscape'],
    ['"\\u12G4"', 1, 'syntaxEscape'],
    ['01', 0, 'syntaxNumber'],
    ['1.e5', 0, 'syntaxNumber'],
    ['-', 0, 'syntaxNumber'],
    ['NaN', 0, 'syntaxValue'],
    ['nullx', 0, 'syntaxValue'],
    ['{} x', 3, 'syntaxTail'],
    ['\uFEFF{}', 0, 'syntaxValue'],
  ];
  it.each(table)('is told for %j', (text, offset, word) => {
    expect(isJson(text)).toBe(false);
    expect(findSyntaxProblem(text)).toMatchObject({ offset, word });
  });

  it('is never told where the engine reads JSON, and always where it does not', () => {
    const seed = '{"a":[1,-2.5e+3,"x\\u00e9\\n",true,false,null,{"b":{}}],"":[]} ';
    const inserts = ['', '"', ',', ':', '{', ']', '\\', '0', '.', 'e', ' ', '\n', 'n'];
    for (let at = 0; at < seed.length; at += 1) {
      for (let cut = 0; cut <= 2; cut += 1) {
        for (const insert of inserts) {
          const text = seed.slice(0, at) + insert + seed.slice(at + cut);
          expect(findSyntaxProblem(text) === undefined, text).toBe(isJson(text));
        }
      }
    }
  });

  it('is the bracket that is one too deep', () => {
    expect(findSyntaxProblem(nest(DEPTH_MAX))).toBeUndefined();
    expect(findSyntaxProblem(nest(DEPTH_MAX + 1))).toEqual({ offset: DEPTH_MAX, word: 'tooDeep' });
  });
});

it('counts lines however they end', () => {
  expect(positionOf('a\r\nb\rc\nde', 8)).toEqual({ line: 4, column: 2 });
  expect(positionOf('', 0)).toEqual({ line: 1, column: 1 });
});
