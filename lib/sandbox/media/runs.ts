/** A row of a picture as stretches of one colour each, from left to right: up to, not including, `end`. */
export type Run = { end: number; color: number };

/** Paints a stretch over a row; what lies outside of the row is cut off. */
export function paint(row: readonly Run[], from: number, to: number, color: number): Run[] {
  const width = row.at(-1)?.end ?? 0;
  const start = Math.max(0, Math.round(from));
  const end = Math.min(width, Math.round(to));
  if (start >= end) return [...row];
  const painted: Run[] = [];
  let begin = 0;
  let isDone = false;
  for (const run of row) {
    if (begin < start) append(painted, Math.min(run.end, start), run.color);
    if (run.end > start && !isDone) {
      append(painted, end, color);
      isDone = true;
    }
    if (run.end > end) append(painted, run.end, run.color);
    begin = run.end;
  }
  return painted;
}

/** Adds a stretch at the end of a row, as part of the last one where the colour is the same. */
export function append(row: Run[], end: number, color: number): void {
  const last = row.at(-1);
  if (last && last.color === color) last.end = end;
  else if (!last || end > last.end) row.push({ end, color });
}

/** A row as one colour for each pixel. */
export function fillRow(row: readonly Run[], into: Uint8Array, offset: number): void {
  let start = 0;
  for (const { end, color } of row) {
    into.fill(color, offset + start, offset + end);
    start = end;
  }
}
