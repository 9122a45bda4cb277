import { hadamard, Plane } from './h264-block';
import { SyntaxWriter } from './h264-bits';
import type { Rgb } from './palette';
import { yccOf } from './ycc';

/** A moment of a video: the colours of cells of 4 × 4 pixels by their places in a palette, whole macroblocks. */
export type Cells = Uint8Array;

/** How a video is packed: its size in pixels (even), its colours, and how many pictures a second it has. */
export type VideoForm = { width: number; height: number; colors: readonly Rgb[]; rate: number };

/** What a decoder needs first: profile, level, and the two sets of parameters. */
export type VideoHead = {
  profile: readonly [number, number, number];
  sequence: Uint8Array;
  picture: Uint8Array;
};

/** How finely means are kept: at this value a step of a mean is one level of a cell, so nothing is lost by sight. */
const QP = 22;
const BASELINE = 66;
/** Keeps to what Constrained Baseline and Main decoders read. */
const CONSTRAINTS = 0xc0;
const FRAME_BITS = 8;

/** The macroblocks across and down. */
export const blocksOf = ({ width, height }: Pick<VideoForm, 'width' | 'height'>) => ({
  across: Math.ceil(width / 16),
  down: Math.ceil(height / 16),
});

/** The parameter sets of a video in H.264 Constrained Baseline. */
export function videoHead(form: VideoForm): VideoHead {
  const { across, down } = blocksOf(form);
  const level = levelOf(across * down, form.rate);
  const sequence = new SyntaxWriter().u(BASELINE, 8).u(CONSTRAINTS, 8).u(level, 8).ue(0);
  // Order of output is order of decoding; one picture is referred to.
  sequence
    .ue(FRAME_BITS - 4)
    .ue(2)
    .ue(1)
    .u(0, 1);
  sequence
    .ue(across - 1)
    .ue(down - 1)
    .u(1, 1)
    .u(1, 1);
  const [right, bottom] = [(across * 16 - form.width) / 2, (down * 16 - form.height) / 2];
  if (right + bottom > 0) sequence.u(1, 1).ue(0).ue(right).ue(0).ue(bottom);
  else sequence.u(0, 1);
  // Colours are those of BT.601 (6), in video range; nothing else is said about the display.
  sequence.u(1, 1).u(0, 2).u(1, 1).u(5, 3).u(0, 1).u(1, 1).u(6, 8).u(6, 8).u(6, 8).u(0, 6);
  const picture = new SyntaxWriter().ue(0).ue(0).u(0, 2).ue(0).ue(0).ue(0).u(0, 3);
  // Blocks are predicted from blocks of the same picture only where those do not depend on an earlier one.
  picture
    .se(QP - 26)
    .se(0)
    .se(0)
    .u(0, 1)
    .u(1, 1)
    .u(0, 1);
  return {
    profile: [BASELINE, CONSTRAINTS, level],
    sequence: sequence.unit(0x67),
    picture: picture.unit(0x68),
  };
}

/** The lowest level that has room (table A-1), times ten. */
function levelOf(blocks: number, rate: number): number {
  const levels: [level: number, size: number, speed: number][] = [
    [30, 1620, 40_500],
    [31, 3600, 108_000],
    [32, 5120, 216_000],
    [40, 8192, 245_760],
    [51, 36_864, 983_040],
  ];
  return levels.find(([, size, speed]) => blocks <= size && blocks * rate <= speed)?.[0] ?? 52;
}

/**
 * Packs moments of a video one after another. The first is whole; the others repeat what has not changed. Every cell has
 * one colour, so that a macroblock is told by the means of its cells alone (Intra 16 × 16 without further coefficients).
 */
export class VideoPacker {
  readonly #form: VideoForm;
  readonly #tones: readonly (readonly [number, number, number])[];
  readonly #planes: readonly [Plane, Plane, Plane];
  #before: Cells | undefined;
  #count = 0;

  constructor(form: VideoForm) {
    this.#form = form;
    this.#tones = form.colors.map((color) => yccOf(color, 'video'));
    const { across, down } = blocksOf(form);
    this.#planes = [
      new Plane(across * 4, down * 4, 4),
      new Plane(across * 2, down * 2, 2),
      new Plane(across * 2, down * 2, 2),
    ];
  }

  /** The unit of the next moment, without a start code. */
  add(cells: Cells): Uint8Array {
    const { across, down } = blocksOf(this.#form);
    const before = this.#before;
    const out = sliceHead(before === undefined, this.#count);
    const isCoded = new Uint8Array(across * down);
    let skipped = 0;
    for (let block = 0; block < across * down; block += 1) {
      const column = block % across;
      const row = Math.floor(block / across);
      if (before && isSame(cells, before, column, row, across * 4)) {
        skipped += 1;
        continue;
      }
      if (before) out.ue(skipped);
      skipped = 0;
      const left = column > 0 && isCoded[block - 1] === 1;
      const above = row > 0 && isCoded[block - across] === 1;
      this.#putBlock(out, cells, { column, row, left, above, offset: before ? 5 : 0 });
      isCoded[block] = 1;
    }
    if (before && skipped > 0) out.ue(skipped);
    this.#before = cells.slice();
    this.#count += 1;
    return out.unit(before ? 0x41 : 0x65);
  }

  #putBlock(out: SyntaxWriter, cells: Cells, at: Place): void {
    const { column, row } = at;
    const [luma, blue, red] = this.#planes;
    const colors = Array.from(
      { length: 16 },
      (_, index) => cells[(row * 4 + (index >> 2)) * luma.stride + column * 4 + (index & 3)] ?? 0,
    );
    const wanted = ([0, 1, 2] as const).map((channel) =>
      colors.map((color) => this.#tones[color]?.[channel] ?? 0),
    );
    const light = bestMeans(wanted[0] ?? [], luma, at);
    const differences = [
      meansOf(quarters(wanted[1] ?? []), besides(blue, at), 4),
      meansOf(quarters(wanted[2] ?? []), besides(red, at), 4),
    ];
    const isGrey = differences.every(({ means }) => means.every((mean) => mean === 0));
    out.ue(at.offset + 1 + light.mode + (isGrey ? 0 : 4));
    out.ue(at.left ? 1 : at.above ? 2 : 0).se(0);
    out.coefficients(ZIGZAG.map((index) => light.means[index] ?? 0));
    luma.write(column, row, light.result);
    for (const [index, plane] of [blue, red].entries()) {
      const difference = differences[index];
      if (!difference) continue;
      if (!isGrey) out.coefficients(difference.means);
      plane.write(column, row, difference.result);
    }
  }
}

/** Where a macroblock is, which of its neighbours it may be predicted from, and what is added to its type. */
type Place = { column: number; row: number; left: boolean; above: boolean; offset: 0 | 5 };

function sliceHead(isFirst: boolean, count: number): SyntaxWriter {
  const out = new SyntaxWriter()
    .ue(0)
    .ue(isFirst ? 7 : 5)
    .ue(0)
    .u(count & ((1 << FRAME_BITS) - 1), FRAME_BITS);
  return isFirst ? out.ue(0).u(0, 2).se(0) : out.u(0, 2).u(0, 1).se(0);
}

function isSame(cells: Cells, before: Cells, column: number, row: number, stride: number): boolean {
  for (let y = 0; y < 4; y += 1) {
    const start = (row * 4 + y) * stride + column * 4;
    for (let x = start; x < start + 4; x += 1) if (cells[x] !== before[x]) return false;
  }
  return true;
}

/** The quantised means of a block and what a decoder makes of them. */
type Means = { means: number[]; result: number[] };

/** `scale`: how much larger two transforms make a level than a decoder's result is. */
function meansOf(wanted: readonly number[], predicted: readonly number[], scale: 4 | 8): Means {
  const means = hadamard(wanted.map((value, index) => value - (predicted[index] ?? 0))).map((sum) =>
    Math.round(sum / scale),
  );
  const result = hadamard(means).map(
    (level, index) => (predicted[index] ?? 0) + (scale === 8 ? (level + 1) >> 1 : level),
  );
  return { means, result };
}

const VERTICAL = 0;
const HORIZONTAL = 1;
const FLAT = 2;

/** The means by the prediction that leaves the least. */
function bestMeans(
  wanted: readonly number[],
  plane: Plane,
  { column, row, left, above }: Place,
): Means & { mode: number } {
  const over = above ? plane.above(column, row) : [];
  const beside = left ? plane.left(column, row) : [];
  const around = [...over, ...beside];
  const sum = around.reduce((total, value) => total + value, 0);
  const flat = around.length === 0 ? 128 : (sum + around.length / 2) / around.length;
  const modes = [
    { mode: FLAT, predicted: wanted.map(() => Math.floor(flat)) },
    ...(above ? [{ mode: VERTICAL, predicted: wanted.map((_, index) => over[index & 3] ?? 0) }] : []),
    ...(left ? [{ mode: HORIZONTAL, predicted: wanted.map((_, index) => beside[index >> 2] ?? 0) }] : []),
  ];
  const missOf = ({ predicted }: { predicted: readonly number[] }) =>
    wanted.reduce((total, value, index) => total + Math.abs(value - (predicted[index] ?? 0)), 0);
  let [best] = modes;
  let least = Infinity;
  for (const mode of modes) {
    const miss = missOf(mode);
    if (miss < least) [best, least] = [mode, miss];
  }
  return { mode: best?.mode ?? FLAT, ...meansOf(wanted, best?.predicted ?? [], 8) };
}

/** A colour difference as it is predicted: from the left, else from above, else the middle. */
function besides(plane: Plane, { column, row, left, above }: Place): number[] {
  const beside = left ? plane.left(column, row) : [];
  const over = above ? plane.above(column, row) : [];
  return [0, 1, 2, 3].map((index) => (left ? beside[index >> 1] : above ? over[index & 1] : 128) ?? 128);
}

/** The four means of the quarters of 4 × 4 cells. */
const quarters = (values: readonly number[]): number[] =>
  [0, 2, 8, 10].map((start) => [0, 1, 4, 5].reduce((sum, step) => sum + (values[start + step] ?? 0), 0) / 4);

/** The order in which the means of 4 × 4 cells are written (figure 8-8). */
const ZIGZAG = [0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15] as const;
