/** The value below which `share` (0 to 1) of the sorted values lie, interpolated; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value, or the mean of the two in the middle; NaN for none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `value` over `base`. Two zeros are equal; anything over zero is infinitely more. */
export const ratio = (value: number, base: number): number => (value === base ? 1 : value / base);

/**
 * Measures every variant once per round, so that whatever else the machine does falls on all of them alike. Each
 * round starts with another variant. Returns the results of each variant in the order of the rounds.
 */
export async function interleave<Name extends string, Result>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<Result>,
): Promise<Map<Name, Result[]>> {
  const results = new Map<Name, Result[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      results.get(name)?.push(await measure(name, round));
    }
  }
  return results;
}

/** The median of each figure over several results of the same shape. */
export function medians<Figure extends string>(
  figures: readonly Figure[],
  results: readonly Readonly<Record<Figure, number>>[],
): Map<Figure, number> {
  return new Map(figures.map((figure) => [figure, median(results.map((result) => result[figure]))]));
}
