import type { Rgb } from './palette';

/** Lightness and the two colour differences of ITU-R BT.601, unrounded: full range (JPEG), or 16 to 235 and 240 (video). */
export function yccOf([red, green, blue]: Rgb, range: 'full' | 'video'): [number, number, number] {
  const y = 0.299 * red + 0.587 * green + 0.114 * blue;
  const cb = (blue - y) / 1.772;
  const cr = (red - y) / 1.402;
  return range === 'full'
    ? [y, 128 + cb, 128 + cr]
    : [16 + (y * 219) / 255, 128 + (cb * 224) / 255, 128 + (cr * 224) / 255];
}
