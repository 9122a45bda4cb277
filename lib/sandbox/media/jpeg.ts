import { ByteWriter, HighBits } from './bytes';
import { AC_TABLE, codesOf, DC_TABLE, ZIGZAG, type HuffmanTable } from './jpeg-tables';
import { fillRow, type Run } from './runs';
import { LOOP, rowsOf, sceneOf, type Drawing, type Scene } from './scene';
import { yccOf } from './ycc';

/** A landscape as baseline JPEG (ITU-T T.81) without subsampling. Blocks of one colour, most of them, cost a few bits. */
export function drawJpeg(width: number, height: number, seed: string, drawing: Drawing = {}): Uint8Array {
  const scene = sceneOf(width, height, seed, drawing);
  return encode(scene, rowsOf(scene, drawing));
}

const COLUMNS = 5;
const ROWS = 2;

/** Ten moments of a video in one JPEG of about the video's width, five beside each other, from left to right and down. */
export function drawSpritesheet(width: number, height: number, seconds: number, seed: string): Uint8Array {
  const tile = { width: Math.ceil(width / COLUMNS), height: Math.ceil(height / COLUMNS) };
  const size = { width: tile.width * COLUMNS, height: tile.height * ROWS };
  const scenes = Array.from({ length: COLUMNS * ROWS }, (_, index) =>
    sceneOf(tile.width, tile.height, seed, { time: ((seconds / COLUMNS / ROWS) * index) % LOOP }),
  );
  return encode({ ...size, colors: scenes[0]?.colors ?? [] }, sheetRows(scenes));
}

function* sheetRows(scenes: readonly Scene[]): Generator<readonly Run[]> {
  for (let line = 0; line < ROWS; line += 1) {
    const sources = scenes.slice(line * COLUMNS, (line + 1) * COLUMNS).map((scene) => rowsOf(scene));
    for (let heads = sources.map((rows) => rows.next()); ; heads = sources.map((rows) => rows.next())) {
      let width = 0;
      const joined: Run[] = [];
      for (const { done, value } of heads) {
        if (done) break;
        for (const { end, color } of value) joined.push({ end: width + end, color });
        width = joined.at(-1)?.end ?? 0;
      }
      if (joined.length === 0) break;
      yield joined;
    }
  }
}

type Size = Pick<Scene, 'width' | 'height' | 'colors'>;

const BLOCK = 8;
/** How coarsely coefficients are kept: even, since flat pictures show every ripple. */
const STEP = 10;

function encode({ width, height, colors }: Size, rows: Iterable<readonly Run[]>): Uint8Array {
  const bits = new HighBits({ stuffed: true });
  const tones = colors.map((color) => yccOf(color, 'full'));
  const across = Math.ceil(width / BLOCK);
  const band = new Uint8Array(across * BLOCK * BLOCK);
  const means = [0, 0, 0];
  let filled = 0;
  const flush = () => {
    // Below the picture its last row goes on.
    for (; filled < BLOCK; filled += 1) {
      band.copyWithin(filled * across * BLOCK, (filled - 1) * across * BLOCK, filled * across * BLOCK);
    }
    putBand(bits, band, across, tones, means);
    filled = 0;
  };
  for (const row of rows) {
    const offset = filled * across * BLOCK;
    fillRow(row, band, offset);
    band.fill(row.at(-1)?.color ?? 0, offset + width, offset + across * BLOCK);
    filled += 1;
    if (filled === BLOCK) flush();
  }
  if (filled > 0) flush();
  return new ByteWriter().bytes(headOf(width, height)).bytes(bits.done(1)).uint16(0xffd9).done();
}

/** A block as it is written: for each component its mean and its further coefficients; none where it has one colour. */
type Packed = { mean: number; details: Int16Array | undefined }[];

type Tones = readonly (readonly [number, number, number])[];

/** Packs the blocks of a band; one that is like the block before is not counted again. */
function putBand(bits: HighBits, band: Uint8Array, across: number, tones: Tones, means: number[]): void {
  let before: Uint8Array | undefined;
  let packed: Packed = [];
  for (let block = 0; block < across; block += 1) {
    const cells = new Uint8Array(64);
    for (let y = 0; y < BLOCK; y += 1) {
      const start = (y * across + block) * BLOCK;
      cells.set(band.subarray(start, start + BLOCK), y * BLOCK);
    }
    if (!before || !isLike(cells, before)) packed = packBlock(cells, tones);
    before = cells;
    for (const [channel, { mean, details }] of packed.entries()) {
      putSized(bits, DC_CODES, 0, mean - (means[channel] ?? 0));
      means[channel] = mean;
      if (details) putDetails(bits, details);
      else putSymbol(bits, AC_CODES, END_OF_BLOCK);
    }
  }
}

function isLike(cells: Uint8Array, others: Uint8Array): boolean {
  for (let index = 0; index < 64; index += 1) if (cells[index] !== others[index]) return false;
  return true;
}

function packBlock(cells: Uint8Array, tones: Tones): Packed {
  const [first = 0] = cells;
  const isFlat = cells.every((color) => color === first);
  return ([0, 1, 2] as const).map((channel) => {
    const toneOf = (color: number) => (tones[color]?.[channel] ?? 0) - 128;
    if (isFlat) return { mean: Math.round((toneOf(first) * BLOCK) / STEP), details: undefined };
    const coefficients = transform(Float64Array.from(cells, toneOf));
    const details = Int16Array.from(ZIGZAG, (place) => Math.round((coefficients[place] ?? 0) / STEP));
    return { mean: details[0] ?? 0, details };
  });
}

const END_OF_BLOCK = 0x00;
const SIXTEEN_ZEROS = 0xf0;

function putDetails(bits: HighBits, details: Int16Array): void {
  let zeros = 0;
  for (let index = 1; index < 64; index += 1) {
    const value = details[index] ?? 0;
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) putSymbol(bits, AC_CODES, SIXTEEN_ZEROS);
    putSized(bits, AC_CODES, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) putSymbol(bits, AC_CODES, END_OF_BLOCK);
}

type Codes = ReturnType<typeof codesOf>;

function putSymbol(bits: HighBits, codes: Codes, symbol: number): void {
  const found = codes[symbol];
  if (found) bits.put(found.code, found.length);
}

/** A number after the symbol for its size and for the zeros before it; negative ones as their complement. */
function putSized(bits: HighBits, codes: Codes, zeros: number, value: number): void {
  const size = value === 0 ? 0 : 32 - Math.clz32(Math.abs(value));
  putSymbol(bits, codes, (zeros << 4) | size);
  bits.put(value < 0 ? value + (1 << size) - 1 : value, size);
}

/** `cos((2x + 1) u π / 16)`, scaled so that the transform of a block and back is the block. */
const COSINES = Float64Array.from({ length: 64 }, (_, index) => {
  const u = index >> 3;
  return Math.cos(((2 * (index & 7) + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** The discrete cosine transform of a block of 8 × 8 (T.81 A.3.3), rows first. */
function transform(block: Float64Array): Float64Array {
  return transformRows(transformRows(block));
}

/** Transforms each row and turns the block over its diagonal. */
function transformRows(block: Float64Array): Float64Array {
  const result = new Float64Array(64);
  for (let y = 0; y < BLOCK; y += 1) {
    for (let u = 0; u < BLOCK; u += 1) {
      let sum = 0;
      for (let x = 0; x < BLOCK; x += 1) sum += (block[y * BLOCK + x] ?? 0) * (COSINES[u * BLOCK + x] ?? 0);
      result[u * BLOCK + y] = sum;
    }
  }
  return result;
}

const DC_CODES = codesOf(DC_TABLE);
const AC_CODES = codesOf(AC_TABLE);

function headOf(width: number, height: number): Uint8Array {
  const head = new ByteWriter().uint16(0xffd8);
  head.uint16(0xffe0).uint16(16).ascii('JFIF').bytes([0, 1, 1, 0]).uint16(1).uint16(1).uint16(0);
  head
    .uint16(0xffdb)
    .uint16(67)
    .byte(0)
    .bytes(Array.from({ length: 64 }, () => STEP));
  // Three components, each with all of its samples.
  head.uint16(0xffc0).uint16(17).byte(8).uint16(height).uint16(width).byte(3);
  for (const id of [1, 2, 3]) head.bytes([id, 0x11, 0]);
  const putTable = (kind: number, { counts, symbols }: HuffmanTable) =>
    head
      .uint16(0xffc4)
      .uint16(19 + symbols.length)
      .byte(kind)
      .bytes(counts)
      .bytes(symbols);
  putTable(0x00, DC_TABLE);
  putTable(0x10, AC_TABLE);
  return head.uint16(0xffda).uint16(12).byte(3).bytes([1, 0, 2, 0, 3, 0, 0, 63, 0]).done();
}
