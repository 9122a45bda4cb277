import 'server-only';

export const KIB = 1024;
export const MIB = 1024 * KIB;
export const SECOND = 1000;

/** Sizes are in bytes, times in milliseconds. */
export type Unit = 'count' | 'size' | 'time';

/** What may stand behind a number, the largest first. https://en.wikipedia.org/wiki/Binary_prefix */
const UNITS: Record<Exclude<Unit, 'count'>, [name: string, factor: number][]> = {
  size: [
    ['GiB', 1024 * MIB],
    ['MiB', MIB],
    ['KiB', KIB],
    ['B', 1],
  ],
  time: [
    ['h', 3600 * SECOND],
    ['min', 60 * SECOND],
    ['s', SECOND],
    ['ms', 1],
  ],
};

/** Reads `2500`, `20MiB` or `30s`; nothing where it is none of these. */
export function readMeasure(unit: Unit, text: string): number | undefined {
  const [, digits, name] = /^(\d{1,7})([A-Za-z]*)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (unit === 'count') return name === '' ? Number(digits) : undefined;
  const [, factor] = UNITS[unit].find(([candidate]) => candidate === name) ?? [];
  return factor === undefined ? undefined : Number(digits) * factor;
}

/** Writes a value as it is read, with the largest unit that leaves it whole. */
export function showMeasure(unit: Unit, value: number): string {
  if (unit === 'count') return String(value);
  if (value === 0) return unit === 'size' ? '0B' : '0s';
  const [name, factor] = UNITS[unit].find(([, candidate]) => value % candidate === 0) ?? [
    UNITS[unit].at(-1)?.[0] ?? '',
    1,
  ];
  return `${value / factor}${name}`;
}
