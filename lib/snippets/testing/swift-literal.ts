const NAMED: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '0': '\0',
};

/**
 * Reads the Swift string literal at the start of `source` as the compiler does: the value, and what stands behind
 * it. Throws where the compiler would refuse, and on an interpolation.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/#String-Literals
 */
export function readSwiftLiteral(source: string): { value: string; rest: string } {
  const opening = /^(#*)("""|")/.exec(source);
  if (!opening) throw new Error(`No string literal starts ${source.slice(0, 40)}`);
  const [start, signs = '', quote = ''] = opening;
  const isMultiline = quote === '"""';
  const close = `${quote}${signs}`;
  let value = '';
  let at = start.length;
  while (!source.startsWith(close, at)) {
    if (at >= source.length) throw new Error('The literal does not end');
    if (source.startsWith(`\\${signs}`, at)) {
      const escape = /^(?:u\{([0-9a-f]{1,8})\}|[nrt0"'\\])/.exec(source.slice(at + 1 + signs.length));
      if (!escape) throw new Error(`No such escape: ${source.slice(at, at + 12)}`);
      value += escape[1] ? scalar(Number.parseInt(escape[1], 16)) : (NAMED[escape[0]] ?? '');
      at += 1 + signs.length + escape[0].length;
      continue;
    }
    const character = source.charAt(at);
    if (!isMultiline && /[\n\r]/.test(character)) throw new Error('A line ends inside the literal');
    if (character === '\r' || character === '\0')
      throw new Error('The compiler would change a control character');
    value += character;
    at += 1;
  }
  const rest = source.slice(at + close.length);
  if (!isMultiline) return { value, rest };
  // The delimiters stand on lines of their own, at the margin, so that no indentation is removed.
  if (!value.startsWith('\n') || !source.slice(0, at).endsWith('\n'))
    throw new Error('A delimiter shares its line');
  return { value: value.slice(1, -1), rest };
}

function scalar(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) throw new Error('Half a surrogate pair is no Unicode scalar');
  return String.fromCodePoint(code);
}
