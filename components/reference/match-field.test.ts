import { describe, expect, test } from 'vitest';
import { matchField } from './match-field';

const row = {
  within: 'contents[].parts[].',
  path: 'contents[].parts[].text',
  text: 'textstring What the reader says. 入力テキスト',
};

describe('the filter finds a field', () => {
  test.each([
    ['by its name', 'text'],
    ['by its path as it is written', 'contents[].parts[].text'],
    ['by its path without brackets', 'parts.text'],
    ['by the end of its path in any case', 'PARTS[].TEXT'],
    ['by its text', 'reader says'],
    ['by words in any order', 'says parts.te'],
    ['in a language without spaces', 'テキスト'],
  ])('%s', (_how, query) => {
    expect(matchField(row, query)).toBe(true);
  });
});

describe('the filter passes over a field', () => {
  test.each([
    ['that only stands inside a match', 'parts'],
    ['that lacks one of the words', 'text nowhere'],
    ['whose path goes on otherwise', 'contents.text'],
  ])('%s', (_how, query) => {
    expect(matchField(row, query)).toBe(false);
  });
});
