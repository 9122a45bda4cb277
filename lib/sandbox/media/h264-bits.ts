import { ByteWriter, HighBits } from './bytes';
import {
  COEFFICIENTS_OF_16,
  COEFFICIENTS_OF_4,
  RUNS,
  ZEROS_OF_16,
  ZEROS_OF_4,
  type Word,
} from './h264-tables';

/** Writes the syntax elements of H.264 (ITU-T H.264 §7.2, §9). */
export class SyntaxWriter {
  readonly #bits = new HighBits();

  /** An unsigned number in that many bits. */
  u(value: number, count: number): this {
    this.#bits.put(value, count);
    return this;
  }

  /** An unsigned Exp-Golomb code. */
  ue(value: number): this {
    const length = 32 - Math.clz32(value + 1);
    this.#bits.put(0, length - 1);
    this.#bits.put(value + 1, length);
    return this;
  }

  /** A signed Exp-Golomb code. */
  se(value: number): this {
    return this.ue(value > 0 ? 2 * value - 1 : -2 * value);
  }

  /** The coefficients of a block of 16 or of 4 in their order, where blocks beside it have none (CAVLC, §9.2). */
  coefficients(values: readonly number[]): this {
    const isLarge = values.length === 16;
    const places: number[] = [];
    const levels: number[] = [];
    for (let index = values.length - 1; index >= 0; index -= 1) {
      const level = values[index] ?? 0;
      if (level === 0) continue;
      places.push(index);
      levels.push(level);
    }
    const firstLarge = levels.findIndex((level) => Math.abs(level) !== 1);
    const ones = Math.min(3, firstLarge === -1 ? levels.length : firstLarge);
    this.#word((isLarge ? COEFFICIENTS_OF_16 : COEFFICIENTS_OF_4)[4 * levels.length + ones]);
    if (levels.length === 0) return this;
    for (const level of levels.slice(0, ones)) this.#bits.put(level < 0 ? 1 : 0, 1);
    this.#levels(levels.slice(ones), { isLong: levels.length > 10, isShifted: ones < 3 });
    let zeros = (places[0] ?? 0) + 1 - levels.length;
    if (levels.length < values.length) {
      this.#word((isLarge ? ZEROS_OF_16 : ZEROS_OF_4)[levels.length - 1]?.[zeros]);
    }
    for (const [index, place] of places.entries()) {
      const next = places[index + 1];
      if (zeros === 0 || next === undefined) break;
      const run = place - next - 1;
      this.#word(RUNS[Math.min(zeros, 7) - 1]?.[run]);
      zeros -= run;
    }
    return this;
  }

  /** The payload of a unit: ended, and never with what looks like the start of the next (§7.4.1). */
  unit(header: number): Uint8Array {
    this.#bits.put(1, 1);
    const out = new ByteWriter().byte(header);
    let zeros = 0;
    for (const byte of this.#bits.done(0)) {
      if (zeros >= 2 && byte <= 3) {
        out.byte(3);
        zeros = 0;
      }
      out.byte(byte);
      zeros = byte === 0 ? zeros + 1 : 0;
    }
    return out.done();
  }

  #word(word: Word | undefined): void {
    if (word) this.#bits.put(word[0], word[1]);
  }

  #levels(levels: readonly number[], { isLong, isShifted }: { isLong: boolean; isShifted: boolean }): void {
    let suffix = isLong && isShifted ? 1 : 0;
    for (const [index, level] of levels.entries()) {
      const code = (level > 0 ? 2 * level - 2 : -2 * level - 1) - (index === 0 && isShifted ? 2 : 0);
      if (suffix === 0 && code < 14) this.u(1, code + 1);
      else if (suffix === 0 && code < 30) this.u(1, 15).u(code - 14, 4);
      else if (suffix === 0) this.u(1, 16).u(code - 30, 12);
      else if (code < 15 << suffix) this.u(1, (code >> suffix) + 1).u(code & ((1 << suffix) - 1), suffix);
      else this.u(1, 16).u(code - (15 << suffix), 12);
      if (suffix === 0) suffix = 1;
      if (Math.abs(level) > 3 << (suffix - 1) && suffix < 6) suffix += 1;
    }
  }
}
