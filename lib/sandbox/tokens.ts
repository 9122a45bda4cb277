const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]`;

/**
 * One token each: a CJK character, up to eight letters of a word with the space before it, up to three digits, a
 * stretch of white space, any other character. About four characters of English text to a token.
 */
const TOKEN = new RegExp(String.raw`${CJK}| ?(?:(?!${CJK})[\p{L}\p{M}]){1,8}| ?\p{N}{1,3}|\s{1,16}|.`, 'gsu');

/** Longer texts are counted by their beginning: counting must not cost more than reading. */
const COUNTED = 64 * 1024;

/** Cuts a text into the sandbox's tokens; joined they are the text again. */
export const tokenise = (text: string): string[] => text.match(TOKEN) ?? [];

/** How many tokens the sandbox counts in a text. */
export function countTokens(text: string): number {
  if (text.length <= COUNTED) return tokenise(text).length;
  return Math.round((tokenise(text.slice(0, COUNTED)).length * text.length) / COUNTED);
}

/** Tokens in a piece of a stream: a few, more where the text is so long that its stream would take seconds. */
const PIECE = 6;
const PIECES_MAX = 60;

/** The pieces in which a text is streamed; joined they are the text again. */
export const piecesOf = (text: string): string[] =>
  inPieces(text, Math.max(PIECE, Math.ceil(countTokens(text) / PIECES_MAX)));

/** Groups tokens to pieces of about `size` tokens. */
export function inPieces(text: string, size: number): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: Math.ceil(tokens.length / size) }, (_, index) =>
    tokens.slice(index * size, (index + 1) * size).join(''),
  );
}
