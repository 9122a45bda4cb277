import { fraction } from '../hash';
import { addSky, addLand, type Painter } from './landscape';
import { paletteOf, type Rgb } from './palette';
import { paint, type Run } from './runs';

/** A shape in pixels: an ellipse, or a trapezoid that goes from one stretch at its top to another at its bottom. */
export type Shape =
  | { type: 'ellipse'; x: number; y: number; rx: number; ry: number; color: number }
  | { type: 'slab'; top: number; bottom: number; above: Stretch; below: Stretch; color: number };

type Stretch = readonly [from: number, to: number];

/** A picture as shapes from back to front. Colour 0 is what shows where no shape is. */
export type Scene = { width: number; height: number; colors: readonly Rgb[]; shapes: readonly Shape[] };

/**
 * How a scene is drawn: without its sky, at a moment (seconds; it is the same again after `LOOP`), and in cells of that
 * many pixels, as a picture that has not come whole.
 */
export type Drawing = { transparent?: boolean; time?: number; coarse?: number };

/** Seconds after which a moving scene is as it was. */
export const LOOP = 4;

/** A landscape that follows from a seed: hills or mountains, sea or meadow, by day or in the evening. */
export function sceneOf(
  width: number,
  height: number,
  seed: string,
  { transparent = false, time = 0 }: Drawing = {},
): Scene {
  const shapes: Shape[] = [];
  const painter: Painter = {
    width,
    height,
    unit: Math.min(width, height),
    chance: (name) => fraction(`${name} ${seed}`),
    swing: (name, period = LOOP) => Math.sin((time / period + fraction(`${name} ${seed}`)) * Math.PI * 2),
    ellipse: (x, y, rx, ry, color) => shapes.push({ type: 'ellipse', x, y, rx, ry, color }),
    slab: (top, bottom, above, below, color) =>
      shapes.push({ type: 'slab', top, bottom, above, below, color }),
  };
  if (!transparent) addSky(painter);
  addLand(painter, transparent);
  return { width, height, colors: paletteOf(seed), shapes };
}

/** The rows of a scene from the top down. Every row has the whole width. */
export function* rowsOf(scene: Scene, { coarse = 1 }: Drawing = {}): Generator<readonly Run[]> {
  let row: readonly Run[] = [];
  for (let y = 0; y < scene.height; y += 1) {
    if (y % coarse === 0) row = rowAt(scene, Math.min(y + coarse / 2, scene.height - 0.5), coarse);
    yield row;
  }
}

/** The row at a height, which may lie between two pixels; with `coarse`, its stretches end at whole cells. */
export function rowAt({ width, shapes }: Scene, y: number, coarse = 1): Run[] {
  let row: Run[] = [{ end: width, color: 0 }];
  const snap = (x: number) => (coarse === 1 ? x : Math.round(x / coarse) * coarse);
  for (const shape of shapes) {
    const stretch = stretchOf(shape, y);
    if (stretch) row = paint(row, snap(stretch[0]), snap(stretch[1]), shape.color);
  }
  return row;
}

function stretchOf(shape: Shape, y: number): Stretch | undefined {
  if (shape.type === 'ellipse') {
    const up = (y - shape.y) / shape.ry;
    if (up <= -1 || up >= 1) return undefined;
    const half = shape.rx * Math.sqrt(1 - up * up);
    return [shape.x - half, shape.x + half];
  }
  const { top, bottom, above, below } = shape;
  if (y < top || y >= bottom) return undefined;
  const part = (y - top) / (bottom - top);
  return [above[0] + (below[0] - above[0]) * part, above[1] + (below[1] - above[1]) * part];
}

/** The cells, in pixels, of picture `index` of a series in which each is finer than the one before; the last is whole. */
export const coarseOf = (index: number, count: number, width: number, height: number): number =>
  index >= count - 1 ? 1 : Math.max(2, Math.round(Math.max(width, height) / 16 / 3 ** index));
