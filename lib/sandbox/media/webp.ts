import { ByteWriter, LowBits, reversed } from './bytes';
import type { Rgb } from './palette';
import type { Run } from './runs';
import { rowsOf, sceneOf, type Drawing } from './scene';

/**
 * A landscape as lossless WebP (RFC 9649, VP8L): a palette, and pixels that are new or copies of those above or to the
 * left. The work follows the number of edges in the picture.
 */
export function drawWebp(width: number, height: number, seed: string, drawing: Drawing = {}): Uint8Array {
  const scene = sceneOf(width, height, seed, drawing);
  const bits = new LowBits();
  bits.put(0x2f, 8);
  bits.put(width - 1, 14);
  bits.put(height - 1, 14);
  bits.put(drawing.transparent ? 1 : 0, 1);
  bits.put(0, 3);
  putPalette(bits, scene.colors, drawing.transparent === true);
  // No further transform, no colour cache, one set of codes for the whole picture.
  bits.put(0, 3);
  putPixelCodes(bits);
  putPixels(bits, rowsOf(scene, drawing));
  const data = bits.done();
  const padded = data.length + (data.length & 1);
  const file = new ByteWriter()
    .ascii('RIFF')
    .uint32Little(12 + padded)
    .ascii('WEBPVP8L')
    .uint32Little(data.length);
  file.bytes(data);
  if (padded > data.length) file.byte(0);
  return file.done();
}

const COLOR_INDEXING = 3;

/** The palette: an image of one row, each colour as its difference from the one before. */
function putPalette(bits: LowBits, colors: readonly Rgb[], isTransparent: boolean): void {
  bits.put(1, 1);
  bits.put(COLOR_INDEXING, 2);
  bits.put(colors.length - 1, 8);
  bits.put(0, 1);
  // Green has 24 more symbols than bytes: lengths of copies, of which there are none here.
  for (const size of [280, 256, 256, 256]) putLengths(bits, size, 8, (symbol) => symbol < 256);
  putOnly(bits, 0);
  let before = [0, 0, 0, 0];
  for (const [index, [red, green, blue]] of colors.entries()) {
    const color = [green, red, blue, isTransparent && index === 0 ? 0 : 255];
    for (const [place, value] of color.entries()) {
      bits.put(reversed((value - (before[place] ?? 0)) & 255, 8), 8);
    }
    before = color;
  }
}

/** Indexes below this are written as they are. */
const LITERALS = 40;
const COPIES = 24;
const SYMBOL_BITS = 6;
const FIRST_COPY = 256;

/** Codes of one length for indexes and copies; nothing else differs from pixel to pixel. */
function putPixelCodes(bits: LowBits): void {
  putLengths(bits, FIRST_COPY + COPIES, SYMBOL_BITS, (symbol) => symbol < LITERALS || symbol >= FIRST_COPY);
  for (let channel = 0; channel < 3; channel += 1) putOnly(bits, 0);
  // Two distances: the pixel above (0) and the one to the left (1).
  bits.put(1, 1);
  bits.put(1, 1);
  bits.put(0, 1);
  bits.put(0, 1);
  bits.put(1, 8);
}

/** A code in which every symbol that `isUsed` has `length` bits. */
function putLengths(bits: LowBits, size: number, length: 6 | 8, isUsed: (symbol: number) => boolean): void {
  const ORDER = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8];
  bits.put(0, 1);
  const count = ORDER.indexOf(length) + 1;
  bits.put(count - 4, 4);
  for (const symbol of ORDER.slice(0, count)) bits.put(symbol === 0 || symbol === length ? 1 : 0, 3);
  bits.put(0, 1);
  for (let symbol = 0; symbol < size; symbol += 1) bits.put(isUsed(symbol) ? 1 : 0, 1);
}

/** A code of one symbol (0 or 1), which then takes no bits. */
function putOnly(bits: LowBits, symbol: number): void {
  bits.put(0b001, 3);
  bits.put(symbol, 1);
}

function putPixels(bits: LowBits, rows: Iterable<readonly Run[]>): void {
  const ABOVE = 0;
  const LEFT = 1;
  let same = 0;
  let above: readonly Run[] = [];
  for (const row of rows) {
    let start = 0;
    let index = 0;
    for (const { end, color } of row) {
      while (start < end) {
        const over = above[index];
        const stop = Math.min(end, over?.end ?? end);
        if (over?.color === color) same += stop - start;
        else {
          putCopies(bits, same, ABOVE);
          same = 0;
          bits.put(reversed(color, SYMBOL_BITS), SYMBOL_BITS);
          putCopies(bits, stop - start - 1, LEFT);
        }
        if (stop === over?.end) index += 1;
        start = stop;
      }
    }
    above = row;
  }
  putCopies(bits, same, ABOVE);
}

const COPY_MAX = 4096;

/** Copies of `count` pixels (RFC 9649 §5.2.2: prefix codes with extra bits). */
function putCopies(bits: LowBits, count: number, distance: 0 | 1): void {
  for (let left = count; left > 0; left -= COPY_MAX) {
    const value = Math.min(left, COPY_MAX) - 1;
    const high = 31 - Math.clz32(value);
    const extra = value < 4 ? 0 : high - 1;
    const prefix = value < 4 ? value : 2 * high + ((value >>> (high - 1)) & 1);
    bits.put(reversed(LITERALS + prefix, SYMBOL_BITS), SYMBOL_BITS);
    bits.put(value & ((1 << extra) - 1), extra);
    bits.put(distance, 1);
  }
}
