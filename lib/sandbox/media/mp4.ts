import { ByteWriter } from './bytes';
import { blocksOf, videoHead, VideoPacker, type Cells, type VideoForm, type VideoHead } from './h264';
import { LOOP, rowAt, sceneOf } from './scene';

/** Pictures in a second of every video. */
export const RATE = 24;
/** For how many pictures what moves stays where it is: it looks like drawn film, and is made in half the time. */
const HELD = 2;

/**
 * A landscape that moves, as an MP4 file with its index before its data (ISO/IEC 14496-12, -15): H.264 in Constrained
 * Baseline, without sound. It is `seconds` long; after `LOOP` seconds the same pictures come again. Odd sizes lose a
 * pixel.
 */
export function drawMp4(width: number, height: number, seconds: number, seed: string): Uint8Array {
  const size = { width: Math.max(2, width - (width % 2)), height: Math.max(2, height - (height % 2)) };
  const { colors } = sceneOf(size.width, size.height, seed);
  const form: VideoForm = { ...size, colors, rate: RATE };
  const count = Math.max(1, Math.round(seconds * RATE));
  const packer = new VideoPacker(form);
  const samples = Array.from({ length: Math.min(count, LOOP * RATE) }, (_, index) =>
    packer.add(cellsAt(form, seed, (index - (index % HELD)) / RATE)),
  );
  return fileOf(form, videoHead(form), samples, count);
}

/** The colours at the middles of the cells of a moment; beyond the picture its last ones go on. */
function cellsAt(form: VideoForm, seed: string, time: number): Cells {
  const { across, down } = blocksOf(form);
  const stride = across * 4;
  const cells = new Uint8Array(stride * down * 4);
  const scene = sceneOf(form.width, form.height, seed, { time });
  for (let row = 0; row < down * 4; row += 1) {
    let column = 0;
    for (const { end, color } of rowAt(scene, Math.min(row * 4 + 2, form.height - 1))) {
      const last = end === form.width ? stride : Math.ceil((end - 2) / 4);
      if (last > column) cells.fill(color, row * stride + column, row * stride + last);
      column = Math.max(column, last);
    }
  }
  return cells;
}

/** Samples of one chunk each, so that the same bytes can be shown again. */
function fileOf(form: VideoForm, head: VideoHead, samples: readonly Uint8Array[], count: number): Uint8Array {
  const type = box('ftyp', [ascii('isom'), uint32(512), ascii('isomiso2avc1mp41')]);
  const sizes = samples.map((sample) => 4 + sample.length);
  const starts: number[] = [];
  let next = 0;
  for (const size of sizes) {
    starts.push(next);
    next += size;
  }
  const shown = Array.from({ length: count }, (_, index) => index % samples.length);
  const movieAt = (data: number) =>
    movie(form, head, {
      sizes: shown.map((index) => sizes[index] ?? 0),
      offsets: shown.map((index) => data + (starts[index] ?? 0)),
      syncs: shown.flatMap((index, place) => (index === 0 ? [place + 1] : [])),
    });
  // The length of the index does not depend on what stands in it.
  const data = type.length + movieAt(0).length + 8;
  const media = samples.flatMap((sample) => [uint32(sample.length), sample]);
  return join([type, movieAt(data), box('mdat', media)]);
}

type Table = { sizes: number[]; offsets: number[]; syncs: number[] };

/** The time scale of the file: ticks in a second, and in a picture. */
const TICKS = 12_288;
const TICK = TICKS / RATE;

function movie({ width, height }: VideoForm, head: VideoHead, { sizes, offsets, syncs }: Table): Uint8Array {
  const duration = uint32(sizes.length * TICK);
  const matrix = join([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(uint32));
  const zeros = (length: number) => new Uint8Array(length);
  const description = box('avc1', [
    zeros(6),
    uint16(1),
    zeros(16),
    uint16(width),
    uint16(height),
    uint32(0x480000),
    uint32(0x480000),
    zeros(4),
    uint16(1),
    zeros(32),
    uint16(24),
    uint16(0xffff),
    decoderRecord(head),
  ]);
  const sampleTable = box('stbl', [
    full('stsd', 0, [uint32(1), description]),
    full('stts', 0, [uint32(1), uint32(sizes.length), uint32(TICK)]),
    full('stss', 0, [uint32(syncs.length), ...syncs.map(uint32)]),
    full('stsc', 0, [1, 1, 1, 1].map(uint32)),
    full('stsz', 0, [uint32(0), uint32(sizes.length), ...sizes.map(uint32)]),
    full('stco', 0, [uint32(offsets.length), ...offsets.map(uint32)]),
  ]);
  const where = box('dinf', [full('dref', 0, [uint32(1), full('url ', 1, [])])]);
  const media = box('mdia', [
    full('mdhd', 0, [zeros(8), uint32(TICKS), duration, uint16(UNDETERMINED), zeros(2)]),
    full('hdlr', 0, [zeros(4), ascii('vide'), zeros(12), ascii('Video\0')]),
    box('minf', [full('vmhd', 1, [zeros(8)]), where, sampleTable]),
  ]);
  const header = [zeros(8), uint32(1), zeros(4), duration, zeros(16), matrix];
  const size = [uint32(width * 0x10000), uint32(height * 0x10000)];
  return box('moov', [
    full('mvhd', 0, [
      zeros(8),
      uint32(TICKS),
      duration,
      uint32(0x10000),
      uint16(0x100),
      zeros(10),
      matrix,
      zeros(24),
      uint32(2),
    ]),
    // Shown, and part of the presentation.
    box('trak', [full('tkhd', 3, [...header, ...size]), media]),
  ]);
}

/** The language code `und` (ISO 639-2), packed in five bits a letter. */
const UNDETERMINED = 0x55c4;

function decoderRecord({ profile, sequence, picture }: VideoHead): Uint8Array {
  return box('avcC', [
    Uint8Array.from([1, ...profile, 0xff, 0xe1]),
    uint16(sequence.length),
    sequence,
    Uint8Array.of(1),
    uint16(picture.length),
    picture,
  ]);
}

const uint16 = (value: number) => new ByteWriter().uint16(value).done();
const uint32 = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
const ascii = (text: string) => new ByteWriter().ascii(text).done();

const box = (type: string, parts: readonly Uint8Array[]): Uint8Array => {
  const body = join(parts);
  return join([uint32(8 + body.length), ascii(type), body]);
};

/** A box with a version (0) and flags. */
const full = (type: string, flags: number, parts: readonly Uint8Array[]) =>
  box(type, [uint32(flags), ...parts]);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
