/** A code word: its bits as a number, and how many there are. */
export type Word = readonly [bits: number, length: number];

const words = (bits: readonly number[], lengths: readonly number[]): Word[] =>
  bits.map((value, index) => [value, lengths[index] ?? 0]);

/** How many coefficients a block of 16 has, and how many of the last are ±1: word `4 × total + ones` (H.264 table 9-5, nC 0 and 1). */
export const COEFFICIENTS_OF_16 = words(
  [
    1, 0, 0, 0, 5, 1, 0, 0, 7, 4, 1, 0, 7, 6, 5, 3, 7, 6, 5, 3, 7, 6, 5, 4, 15, 6, 5, 4, 11, 14, 5, 4, 8, 10,
    13, 4, 15, 14, 9, 4, 11, 10, 13, 12, 15, 14, 9, 12, 11, 10, 13, 8, 15, 1, 9, 12, 11, 14, 13, 8, 7, 10, 9,
    12, 4, 6, 5, 8,
  ],
  [
    1, 0, 0, 0, 6, 2, 0, 0, 8, 6, 3, 0, 9, 8, 7, 5, 10, 9, 8, 6, 11, 10, 9, 7, 13, 11, 10, 8, 13, 13, 11, 9,
    13, 13, 13, 10, 14, 14, 13, 11, 14, 14, 14, 13, 15, 15, 14, 14, 15, 15, 15, 14, 16, 15, 15, 15, 16, 16,
    16, 15, 16, 16, 16, 16, 16, 16, 16, 16,
  ],
);

/** The same for the four means of a colour difference (nC -1). */
export const COEFFICIENTS_OF_4 = words(
  [1, 0, 0, 0, 7, 1, 0, 0, 4, 6, 1, 0, 3, 3, 2, 5, 2, 3, 2, 0],
  [2, 0, 0, 0, 6, 1, 0, 0, 6, 6, 3, 0, 6, 7, 7, 6, 6, 8, 8, 7],
);

/** How many zeros lie before the last coefficient, by the number of coefficients less one (tables 9-7 and 9-8). */
export const ZEROS_OF_16: readonly (readonly Word[])[] = [
  words([1, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 1], [1, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9]),
  words([7, 6, 5, 4, 3, 5, 4, 3, 2, 3, 2, 3, 2, 1, 0], [3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6]),
  words([5, 7, 6, 5, 4, 3, 4, 3, 2, 3, 2, 1, 1, 0], [4, 3, 3, 3, 4, 4, 3, 3, 4, 5, 5, 6, 5, 6]),
  words([3, 7, 5, 4, 6, 5, 4, 3, 3, 2, 2, 1, 0], [5, 3, 4, 4, 3, 3, 3, 4, 3, 4, 5, 5, 5]),
  words([5, 4, 3, 7, 6, 5, 4, 3, 2, 1, 1, 0], [4, 4, 4, 3, 3, 3, 3, 3, 4, 5, 4, 5]),
  words([1, 1, 7, 6, 5, 4, 3, 2, 1, 1, 0], [6, 5, 3, 3, 3, 3, 3, 3, 4, 3, 6]),
  words([1, 1, 5, 4, 3, 3, 2, 1, 1, 0], [6, 5, 3, 3, 3, 2, 3, 4, 3, 6]),
  words([1, 1, 1, 3, 3, 2, 2, 1, 0], [6, 4, 5, 3, 2, 2, 3, 3, 6]),
  words([1, 0, 1, 3, 2, 1, 1, 1], [6, 6, 4, 2, 2, 3, 2, 5]),
  words([1, 0, 1, 3, 2, 1, 1], [5, 5, 3, 2, 2, 2, 4]),
  words([0, 1, 1, 2, 1, 3], [4, 4, 3, 3, 1, 3]),
  words([0, 1, 1, 1, 1], [4, 4, 2, 1, 3]),
  words([0, 1, 1, 1], [3, 3, 1, 2]),
  words([0, 1, 1], [2, 2, 1]),
  words([0, 1], [1, 1]),
];

/** The same for four coefficients (table 9-9). */
export const ZEROS_OF_4: readonly (readonly Word[])[] = [
  words([1, 1, 1, 0], [1, 2, 3, 3]),
  words([1, 1, 0], [1, 2, 2]),
  words([1, 0], [1, 1]),
];

/** How many zeros lie before a coefficient, by the zeros that are left less one, up to 6 (table 9-10). */
export const RUNS: readonly (readonly Word[])[] = [
  words([1, 0], [1, 1]),
  words([1, 1, 0], [1, 2, 2]),
  words([3, 2, 1, 0], [2, 2, 2, 2]),
  words([3, 2, 1, 1, 0], [2, 2, 2, 3, 3]),
  words([3, 2, 3, 2, 1, 0], [2, 2, 3, 3, 3, 3]),
  words([3, 0, 1, 3, 2, 5, 4], [2, 3, 3, 3, 3, 3, 3]),
  words([7, 6, 5, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1], [3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
];
