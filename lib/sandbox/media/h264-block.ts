/**
 * Adds and subtracts the rows and the columns of 4 × 4 or 2 × 2 numbers (a Hadamard transform). Done twice, the numbers
 * are 16 or 4 times as large.
 */
export function hadamard(square: readonly number[]): number[] {
  const size = square.length === 16 ? 4 : 2;
  const result = [...square];
  for (let line = 0; line < size; line += 1) combine(result, line * size, 1, size);
  for (let line = 0; line < size; line += 1) combine(result, line, size, size);
  return result;
}

/** Combines 2 or 4 numbers that lie `step` apart. */
function combine(values: number[], start: number, step: number, size: 2 | 4): void {
  const a = values[start] ?? 0;
  const b = values[start + step] ?? 0;
  if (size === 2) {
    values[start] = a + b;
    values[start + step] = a - b;
    return;
  }
  const c = values[start + 2 * step] ?? 0;
  const d = values[start + 3 * step] ?? 0;
  values[start] = a + b + c + d;
  values[start + step] = a + b - c - d;
  values[start + 2 * step] = a - b - c + d;
  values[start + 3 * step] = a - b + c - d;
}

/** A plane of cells as a decoder has it, and where blocks of it lie. */
export class Plane {
  readonly cells: Int16Array;

  /** `stride` cells in a row; blocks of `size` × `size` cells. */
  constructor(
    readonly stride: number,
    height: number,
    readonly size: 2 | 4,
  ) {
    this.cells = new Int16Array(stride * height);
  }

  /** What is nearest to these values is kept as the cells of a block, row by row. */
  write(column: number, row: number, values: readonly number[]): void {
    const { size, stride } = this;
    for (const [index, value] of values.entries()) {
      const y = row * size + Math.floor(index / size);
      this.cells[y * stride + column * size + (index % size)] = Math.min(255, Math.max(0, value));
    }
  }

  /** The last row of the block above. */
  above(column: number, row: number): number[] {
    const { size } = this;
    return Array.from({ length: size }, (_, index) => this.#at(column * size + index, row * size - 1));
  }

  /** The last column of the block to the left. */
  left(column: number, row: number): number[] {
    const { size } = this;
    return Array.from({ length: size }, (_, index) => this.#at(column * size - 1, row * size + index));
  }

  #at(x: number, y: number): number {
    return this.cells[y * this.stride + x] ?? 0;
  }
}
