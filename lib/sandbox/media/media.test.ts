import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawMp4, RATE } from './mp4';
import { drawJpeg } from './jpeg';
import { drawPng } from './png';
import { fillRow } from './runs';
import { coarseOf, rowsOf, sceneOf, type Drawing } from './scene';
import { drawWebp } from './webp';

/** The pieces of a PNG by type; their lengths lead from one to the next up to the end of the file. */
function piecesOf(file: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset);
  const pieces: Record<string, Uint8Array> = {};
  let offset = 8;
  while (offset < file.length) {
    const length = view.getUint32(offset);
    const type = String.fromCharCode(...file.subarray(offset + 4, offset + 8));
    pieces[type] = file.slice(offset + 8, offset + 8 + length);
    offset += 12 + length;
  }
  expect(offset).toBe(file.length);
  return pieces;
}

/** The colours of a PNG's pixels as places in its palette, with the filter of each row undone. */
function pixelsOf(file: Uint8Array): { width: number; pixels: Uint8Array } {
  const { IHDR, IDAT } = piecesOf(file);
  if (!IHDR || !IDAT) throw new Error('There is no picture in it');
  const width = new DataView(IHDR.buffer).getUint32(0);
  const height = new DataView(IHDR.buffer).getUint32(4);
  // zlib checks the sum at the end.
  const raw = inflateSync(IDAT);
  expect(raw.length).toBe((width + 1) * height);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    expect(raw[y * (width + 1)]).toBe(2);
    for (let x = 0; x < width; x += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * width + x] ?? 0);
      pixels[y * width + x] = (raw[y * (width + 1) + 1 + x] ?? 0) + above;
    }
  }
  return { width, pixels };
}

function drawn(width: number, height: number, seed: string, drawing: Drawing = {}): Uint8Array {
  const pixels = new Uint8Array(width * height);
  let y = 0;
  for (const row of rowsOf(sceneOf(width, height, seed, drawing), drawing)) {
    fillRow(row, pixels, y * width);
    y += 1;
  }
  return pixels;
}

describe('a PNG', () => {
  test.each<[number, number, Drawing]>([
    [1, 1, {}],
    [300, 200, {}],
    [200, 333, { transparent: true }],
    [512, 512, { coarse: 32 }],
    [259, 5, { coarse: 7 }],
  ])('of %i × %i has every pixel of its scene (%j)', (width, height, drawing) => {
    for (const seed of ['one', 'two', 'three']) {
      const read = pixelsOf(drawPng(width, height, seed, drawing));
      expect(read.width).toBe(width);
      expect(Buffer.compare(read.pixels, drawn(width, height, seed, drawing))).toBe(0);
    }
  });

  test('has an opacity for its first colour only where it is transparent', () => {
    expect(piecesOf(drawPng(64, 64, 'one'))['tRNS']).toBeUndefined();
    const pieces = piecesOf(drawPng(64, 64, 'one', { transparent: true }));
    expect(pieces['tRNS']).toEqual(Uint8Array.of(0));
    expect(pixelsOf(drawPng(64, 64, 'one', { transparent: true })).pixels[0]).toBe(0);
  });

  test('in a series shows more with each picture', () => {
    const cells = [0, 1, 2].map((index) => coarseOf(index, 3, 1024, 1024));
    expect(cells).toEqual([64, 21, 1]);
    expect(coarseOf(0, 1, 1024, 1024)).toBe(1);
    const sizes = cells.map((coarse) => drawPng(1024, 1024, 'one', { coarse }).length);
    expect(sizes).toEqual(sizes.toSorted((left, right) => left - right));
  });
});

test('the same seed is the same file, another seed another', () => {
  for (const draw of [drawPng, drawWebp, drawJpeg]) {
    expect(draw(160, 90, 'one')).toEqual(draw(160, 90, 'one'));
    expect(draw(160, 90, 'one')).not.toEqual(draw(160, 90, 'two'));
  }
});

test('a picture of 3840 × 2160 is small', () => {
  const png = drawPng(3840, 2160, 'large');
  const webp = drawWebp(3840, 2160, 'large');
  expect(png.length).toBeLessThan(160_000);
  expect(webp.length).toBeLessThan(60_000);
});

/** A box of ISO/IEC 14496-12 by the path of its types, without its head. */
function boxAt(file: Uint8Array, [type, ...further]: readonly string[]): DataView {
  let offset = 0;
  while (offset < file.length) {
    const view = new DataView(file.buffer, file.byteOffset + offset);
    const size = view.getUint32(0);
    const found = String.fromCharCode(...file.subarray(offset + 4, offset + 8));
    const body = file.subarray(offset + 8, offset + size);
    if (found === type) {
      return further.length > 0
        ? boxAt(body, further)
        : new DataView(body.buffer, body.byteOffset, body.length);
    }
    offset += size;
  }
  throw new Error(`There is no ${type}`);
}

describe('an MP4', () => {
  const table = ['moov', 'trak', 'mdia', 'minf', 'stbl'];

  test.each([1, 4, 5, 12, 15])('of %i seconds says so, and has as many pictures', (seconds) => {
    const file = drawMp4(320, 180, seconds, 'one');
    const header = boxAt(file, ['moov', 'mvhd']);
    expect(header.getUint32(16) / header.getUint32(12)).toBe(seconds);
    expect(boxAt(file, [...table, 'stsz']).getUint32(8)).toBe(seconds * RATE);
    const text = Buffer.from(file).toString('latin1');
    expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
  });

  test('repeats its bytes where it is longer than its scene moves', () => {
    const [short, long] = [drawMp4(320, 180, 4, 'one'), drawMp4(320, 180, 12, 'one')];
    expect(long.length - short.length).toBeLessThan(2000);
    const sizes = boxAt(long, [...table, 'stsz']);
    const offsets = boxAt(long, [...table, 'stco']);
    for (const index of [0, 95, 96, 287]) {
      const offset = offsets.getUint32(8 + 4 * index);
      // Each sample is one unit after its length.
      expect(new DataView(long.buffer, offset).getUint32(0)).toBe(sizes.getUint32(12 + 4 * index) - 4);
    }
    expect(offsets.getUint32(8 + 4 * 96)).toBe(offsets.getUint32(8));
  });
});
