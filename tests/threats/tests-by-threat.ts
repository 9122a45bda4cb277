/** The titles of the tests of a file and of their groups, each as it stands in the source, with … for what is filled in. */
function titlesIn(source: string): string[] {
  // `test('…`, `it.each(rows)('…`, `])('…`: what follows a table ends with a bracket. A test that is off shows
  // nothing.
  const calls =
    /(?:\b(?:test|it|describe)(?:\.(?!skip|todo)\w+)*|[\])])\(\s*(['"`])((?:\\.|(?!\1)[^\\])+)\1\s*,/g;
  return [...source.matchAll(calls)].map(([, , title = '']) =>
    title
      .replace(/\$\{[^}]*\}|%[sdifjo#]|\$\w+/g, '…')
      .replace(/\\(.)/g, '$1')
      .replace(/\s+/g, ' '),
  );
}

/**
 * The threats that a title is about: the numbers at its front, in rising order, with spaces or commas between them. In
 * `87 20 attempts` and `34 of 20,000 paths` the second number is no threat.
 */
export function threatsOf(title: string): number[] {
  const [front = ''] = /^(?:\d{1,3},? )+/.exec(title) ?? [];
  const numbers = [...front.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const stop = numbers.findIndex((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0));
  return stop < 0 ? numbers : numbers.slice(0, stop);
}

/** For each threat the tests whose titles begin with its number, as `file: title`, in the order of the files. */
export function testsByThreat(files: readonly { path: string; source: string }[]): Record<string, string[]> {
  const tests: Record<string, string[]> = {};
  for (const { path, source } of files) {
    for (const title of titlesIn(source)) {
      for (const number of threatsOf(title)) (tests[number] ??= []).push(`${path}: ${title}`);
    }
  }
  return tests;
}
