import { describe, expect, it } from 'vitest';
import { setBodyMember } from './body-member';

describe('a member of the body', () => {
  it.each([
    ['{"image": "a.png", "n": 1.0}', '{"image": "b.png", "n": 1.0}'],
    ['{\n  "image":"a.png"\n}\n', '{\n  "image":"b.png"\n}\n'],
    ['{\n  "n": 12345678901234567890\n}\n', '{\n  "n": 12345678901234567890,\n  "image": "b.png"\n}\n'],
    ['{"a": {"image": "x"}}', '{"a": {"image": "x"}, "image": "b.png"}'],
    ['{\t"image": ["a",\n"b"] }', '{\t"image": "b.png" }'],
    ['{ }', '{"image": "b.png"}'],
    ['{"image": "first", "image": "second"}', '{"image": "first", "image": "b.png"}'],
  ])('is set in %j, and nothing else changes', (text, expected) => {
    expect(setBodyMember(text, 'image', 'b.png')).toBe(expected);
  });

  it('is written as a list on one line', () => {
    expect(setBodyMember('{"image": "a.png"}', 'image', ['a.png', 'b "2".png'])).toBe(
      String.raw`{"image": ["a.png", "b \"2\".png"]}`,
    );
  });

  it.each([
    ['{"image": "a", "n": 1}', '{"n": 1}'],
    ['{\n  "n": 1,\n  "image": ["a"]\n}', '{\n  "n": 1\n}'],
    ['{\n  "m": 1,\n  "image": "a",\n  "n": 2\n}', '{\n  "m": 1,\n  "n": 2\n}'],
    ['{"image": "a"}', '{}'],
    ['{"n": 1}', '{"n": 1}'],
    ['{"image": "a", "n": 1, "image": "b"}', '{"n": 1}'],
  ])('is taken away from %j with its comma', (text, expected) => {
    expect(setBodyMember(text, 'image', undefined)).toBe(expected);
  });

  it('is not set in a text that is no JSON object', () => {
    for (const text of ['', '{"a": 1', '[1]', '"{}"', '{"a": 1,}']) {
      expect(setBodyMember(text, 'image', 'b.png')).toBeUndefined();
    }
  });
});
