/** A wait that is longer says nothing that a reader could use, in milliseconds. */
const LONGEST = 30 * 24 * 3600 * 1000;

/**
 * How long the `Retry-After` of an answer asks to wait, in milliseconds: it is a number of seconds or a date. `now` is the
 * time of the answer. Nothing where it is neither, or further away than a month.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  const isDate = /^[A-Z][a-z]+,? .+GMT$/.test(text);
  const wait = /^\d+(?:\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : isDate
      ? Date.parse(text) - now.getTime()
      : NaN;
  return wait <= LONGEST ? Math.max(0, wait) : undefined;
}
