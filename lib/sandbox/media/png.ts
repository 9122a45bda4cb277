import { ByteWriter } from './bytes';
import { crc32 } from './crc32';
import type { Run } from './runs';
import { rowsOf, sceneOf, type Drawing } from './scene';
import { RunPacker } from './zlib';

/**
 * A landscape as PNG bytes (W3C PNG): indexed colour, each row as its difference from the row above, so that a picture
 * of any size is small and quickly made. `transparent` leaves out the sky and what is far.
 */
export function drawPng(width: number, height: number, seed: string, drawing: Drawing = {}): Uint8Array {
  const scene = sceneOf(width, height, seed, drawing);
  const packed = new RunPacker();
  let above: readonly Run[] = [{ end: width, color: 0 }];
  for (const row of rowsOf(scene, drawing)) {
    packed.put(FILTER_UP, 1);
    putDifference(packed, row, above);
    above = row;
  }
  const header = new ByteWriter().uint32(width).uint32(height).bytes([8, 3, 0, 0, 0]).done();
  const file = new ByteWriter().bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  chunk(file, 'IHDR', header);
  chunk(file, 'PLTE', scene.colors.flat());
  if (drawing.transparent) chunk(file, 'tRNS', [0]);
  chunk(file, 'IDAT', packed.done());
  chunk(file, 'IEND', []);
  return file.done();
}

const FILTER_UP = 2;

/** The differences of a row's pixels from those above, modulo 256. */
function putDifference(packed: RunPacker, row: readonly Run[], above: readonly Run[]): void {
  let start = 0;
  let index = 0;
  for (const { end, color } of row) {
    while (start < end) {
      const over = above[index];
      if (!over) return;
      const stop = Math.min(end, over.end);
      packed.put((color - over.color) & 255, stop - start);
      start = stop;
      if (stop === over.end) index += 1;
    }
  }
}

function chunk(file: ByteWriter, type: string, data: ArrayLike<number>): void {
  const body = new ByteWriter().ascii(type).bytes(data).done();
  file.uint32(data.length).bytes(body).uint32(crc32(body));
}
