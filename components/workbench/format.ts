/** A duration for a reader: `87 ms`, `1.24 s`. */
export const formatTime = (ms: number, locale: string): string =>
  ms < 1000
    ? `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(ms)} ms`
    : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(ms / 1000)} s`;

/** A whole number of seconds for a reader, with minutes from one on: `12 s`, `1:05 min`. */
export function formatSeconds(ms: number, locale: string): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const number = (value: number, digits = 1) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits: digits, useGrouping: false }).format(value);
  return total < 60 ? `${number(total)} s` : `${number(Math.floor(total / 60))}:${number(total % 60, 2)} min`;
}

/** A size for a reader: `512 B`, `3.4 kB`, in powers of 1000. */
export function formatBytes(bytes: number, locale: string): string {
  const power = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${format.format(bytes / 1000 ** power)} ${['B', 'kB', 'MB'][power]}`;
}

/** Strings longer than this are cut where JSON is only looked at: a picture in base64 says nothing. */
const STRING_MAX = 2000;

/** More than this is not laid out, in characters: the page would stand still for it. */
const PRETTY_MAX = 2_000_000;

/** JSON text with indentation and long strings cut; text that is not JSON, or very long without such strings, as it is. */
export function prettyJson(text: string): string {
  const known = text.length > PRETTY_MAX ? cutStrings(text) : text;
  if (known.length > PRETTY_MAX) return text;
  try {
    const cut = (_: string, value: unknown) =>
      typeof value === 'string' && value.length > STRING_MAX
        ? `${value.slice(0, STRING_MAX)}… (${value.length})`
        : value;
    return JSON.stringify(JSON.parse(known), cut, 2);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

/** JSON text whose long strings are cut and say how long they were; gives up once much is left of it. */
function cutStrings(text: string): string {
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', from)) {
    const end = endOfString(text, start);
    const isLong = end - start > STRING_MAX + 2;
    const piece = isLong
      ? `${text.slice(from, start)}${beginning(text, start)}… (${end - start - 1})"`
      : text.slice(from, end + 1);
    kept.push(piece);
    length += piece.length;
    if (length > PRETTY_MAX || end >= text.length) return text;
    from = end + 1;
  }
  return kept.join('') + text.slice(from);
}

/** The beginning of a long string, without an escape that would be cut. */
const beginning = (text: string, start: number) =>
  text.slice(start, start + STRING_MAX - 30).replace(/\\+[^\\]{0,5}$/, '');

/** Where the string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** The items of a list with their numbers, from 1: what identifies an item in a list that only grows. */
export const numbered = <T>(items: readonly T[]): { number: number; item: T }[] =>
  items.map((item, index) => ({ number: index + 1, item }));
