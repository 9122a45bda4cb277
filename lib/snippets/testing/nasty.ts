/** Pieces that one language or another reads as more than text. */
const PIECES = [
  ["'", '"', "'''", '"""', '""', '`', '\\', '\\\\', '$', '${x}', '$(id)', '$HOME', '#', '##', '"#', '"""#'],
  ['\\(x)', '\\#(x)', '\\u0041', '\\u{41}', '\\x41', '\\n', '\\s', '*/', '/*', '//', '</script>', '%s', '%'],
  ['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', ' \n', '\t\n', '\\\n', '"\n', '\u3000', '\u3000\n', '\u00a0'],
  ['\u0001', '\u001c', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\u202e', '\ud83d', '\udc4d'],
  [
    'é',
    '漢字',
    '👍🏽',
    'e\u0301',
    '\u0301',
    '@',
    '=',
    ';',
    ',',
    '!',
    '!!',
    '&',
    '?',
    '*',
    '~',
    '-',
    '--',
    '[0-9]',
  ],
  ['{', '}', '{"a":1}', '0', '7', 'a', 'F', 'text', 'null', 'EOF'],
].flat();

/** Strings made of nasty pieces, always the same ones for the same seed. */
export function nastyStrings(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 9) }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
      '',
    ),
  );
}

/** Mulberry32: https://github.com/cprosche/mulberry32 */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
