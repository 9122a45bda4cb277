/** How one thing of ours compares. With `limit`, what it must not exceed. */
export type Ratio = { name: string; value: number; limit?: number };

/** What a part has measured: a table as read by people, the ratios, and anything that was skipped and why. */
export type PartReport = {
  columns: string[];
  rows: { name: string; values: number[] }[];
  ratios: Ratio[];
  notes: string[];
};

/** A part of the benchmark. `rounds` are how often everything is measured. */
export type Part = (options: { quick: boolean }) => Promise<PartReport>;

/** Three significant digits, whole numbers from a thousand on. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : '∞';
  if (value === 0) return '0';
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** The verdict on a ratio that has a limit; a figure that could not be measured is not ok. */
export const verdict = ({ value, limit }: Ratio): string =>
  limit === undefined ? '' : value <= limit ? 'ok' : 'over';

/** A part's report as text: the table, then the ratios with their limits, then the notes. */
export function describeReport(title: string, { columns, rows, ratios, notes }: PartReport): string {
  const table = [['', ...columns], ...rows.map(({ name, values }) => [name, ...values.map(figure)])];
  const compared = ratios.map((entry) => [
    entry.name,
    figure(entry.value),
    entry.limit === undefined ? '' : `limit ${entry.limit}`,
    verdict(entry),
  ]);
  return [`\n${title}`, ...align(table), '', ...align(compared), ...notes.map((note) => `  ${note}`)].join(
    '\n',
  );
}

/** Columns of equal width: names to the left, figures to the right. */
function align(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')}`.trimEnd(),
  );
}
