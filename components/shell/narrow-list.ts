/** What stands in the filters, by their names; an empty value asks for nothing. */
export type Wanted = Readonly<Record<string, string>>;

/** What a row says of itself: a facet with several values has them separated by `|`; `q` is the text that is searched. */
export type Facets = Readonly<Record<string, string | undefined>>;

/** Whether a row of the catalogue is all that is wanted. Text matches when each of its words does, in any case. */
export const isWanted = (row: Facets, wanted: Wanted): boolean =>
  Object.entries(wanted).every(([name, value]) => {
    const own = row[name] ?? '';
    if (name !== 'q') return value === '' || own.split('|').includes(value);
    const text = own.toLowerCase();
    return value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  });

/** An address with the filters in its query, in their order and without the empty ones; its other parts are kept. */
export function addressWith(address: string, wanted: Wanted): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(wanted)) {
    url.searchParams.delete(name);
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}
