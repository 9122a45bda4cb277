/** The order in which the coefficients of a block are written (ITU-T T.81, figure 5). */
export const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
] as const;

/** A Huffman table: how many codes of each length from 1 to 16 there are, and their symbols in order. */
export type HuffmanTable = { counts: readonly number[]; symbols: readonly number[] };

/** Differences of mean values (T.81, table K.3). */
export const DC_TABLE: HuffmanTable = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};

/** Runs of zeros and the size of what follows (T.81, table K.5), in hexadecimal: run, then size. */
export const AC_TABLE: HuffmanTable = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  symbols: (
    '01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0 24 33 62 72 82 ' +
    '09 0a 16 17 18 19 1a 25 26 27 28 29 2a 34 35 36 37 38 39 3a 43 44 45 46 47 48 49 4a 53 54 55 56 57 58 59 5a ' +
    '63 64 65 66 67 68 69 6a 73 74 75 76 77 78 79 7a 83 84 85 86 87 88 89 8a 92 93 94 95 96 97 98 99 9a a2 a3 a4 a5 ' +
    'a6 a7 a8 a9 aa b2 b3 b4 b5 b6 b7 b8 b9 ba c2 c3 c4 c5 c6 c7 c8 c9 ca d2 d3 d4 d5 d6 d7 d8 d9 da e1 e2 e3 e4 e5 ' +
    'e6 e7 e8 e9 ea f1 f2 f3 f4 f5 f6 f7 f8 f9 fa'
  )
    .split(' ')
    .map((symbol) => Number.parseInt(symbol, 16)),
};

/** The code of each symbol, and its length in bits (T.81, annex C). */
export function codesOf({ counts, symbols }: HuffmanTable): { code: number; length: number }[] {
  const codes: { code: number; length: number }[] = [];
  let code = 0;
  let next = 0;
  for (const [index, count] of counts.entries()) {
    for (let left = count; left > 0; left -= 1) {
      const symbol = symbols[next];
      next += 1;
      if (symbol !== undefined) codes[symbol] = { code, length: index + 1 };
      code += 1;
    }
    code *= 2;
  }
  return codes;
}
