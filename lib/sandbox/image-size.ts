/** What a file says it is, by its first bytes, and its width and height in pixels. */
export type ImageHead = {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
};

/** Reads the head of a PNG, JPEG or WebP file; nothing where it is none, or breaks off before its size. */
export function imageHead(bytes: Uint8Array): ImageHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length >= 24) {
    return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return jpegHead(bytes, view);
  const isWebp = startsWith(bytes, 0, RIFF) && startsWith(bytes, 8, WEBP) && bytes.length >= 30;
  return isWebp ? webpHead(bytes, view) : undefined;
}

const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

const startsWith = (bytes: Uint8Array, offset: number, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[offset + index] === byte);

/** The size stands in the frame header, the first segment `SOF`: ITU T.81, B.2.2. */
function jpegHead(bytes: Uint8Array, view: DataView): ImageHead | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Lossy, lossless and extended files: https://developers.google.com/speed/webp/docs/riff_container */
function webpHead(bytes: Uint8Array, view: DataView): ImageHead | undefined {
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  const of = (width: number, height: number): ImageHead => ({ mediaType: 'image/webp', width, height });
  if (kind === 'VP8 ') return of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return of((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  const uint24 = (at: number) => view.getUint16(at, true) | ((bytes[at + 2] ?? 0) << 16);
  return kind === 'VP8X' ? of(uint24(24) + 1, uint24(27) + 1) : undefined;
}
