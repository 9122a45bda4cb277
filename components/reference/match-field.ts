/** A row as the filter sees it: `path` with `within` at its start, and `text`, all that stands in the row itself. */
export type FieldText = { within: string; path: string; text: string };

const squash = (text: string) => text.toLowerCase().replaceAll('[]', '');

/**
 * Whether every word of a query is found in the row. A word matches a path only where it reaches into the row's own name,
 * else all that is nested in a match would match too.
 */
export function matchField({ within, path, text }: FieldText, query: string): boolean {
  const low = text.toLowerCase();
  const whole = squash(path);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => {
      const part = squash(word);
      return (
        low.includes(word) ||
        (whole.lastIndexOf(part) + part.length > squash(within).length && whole.includes(part))
      );
    });
}
