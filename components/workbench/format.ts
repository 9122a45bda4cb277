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

/** JSON text with indentation and long strings cut; text that is not JSON as it is. */
export function prettyJson(text: string): string {
  try {
    const cut = (_: string, value: unknown) =>
      typeof value === 'string' && value.length > STRING_MAX
        ? `${value.slice(0, STRING_MAX)}… (${value.length})`
        : value;
    return JSON.stringify(JSON.parse(text), cut, 2);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

/** The items of a list with their numbers, from 1: what identifies an item in a list that only grows. */
export const numbered = <T>(items: readonly T[]): { number: number; item: T }[] =>
  items.map((item, index) => ({ number: index + 1, item }));
