import { fraction } from './hash';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLORS = 16;

/**
 * A small landscape as PNG bytes: sky, sun and two hills in colours that follow from `seed`. Indexed colour, deflate
 * blocks without compression (RFC 1950, RFC 1951), so that no library is needed.
 */
export function drawPng(width: number, height: number, seed: string): Uint8Array {
  const header = [...uint32(width), ...uint32(height), 8, 3, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette(seed)),
    ...chunk('IDAT', zlibStored(pixels(width, height, seed))),
    ...chunk('IEND', []),
  ]);
}

/** The width and height of a PNG in base64, or nothing. */
export function pngSize(base64: string): { width: number; height: number } | undefined {
  const head = base64.slice(0, 32).replaceAll('-', '+').replaceAll('_', '/');
  if (!/^iVBORw0KGgo[\w+/]{21}$/.test(head)) return undefined;
  const bytes = Uint8Array.from(atob(head), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Bytes as standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Eight steps of sky, two of sun, six of land. */
function palette(seed: string): number[] {
  const hue = Math.floor(fraction(`hue ${seed}`) * 360);
  return Array.from({ length: COLORS }, (_, index) => {
    if (index < 8) return rgb(hue + index * 6, 0.6, 0.35 + index * 0.06);
    if (index < 10) return rgb(hue + 180, 0.9, 0.62 + (index - 8) * 0.1);
    return rgb(hue + 110, 0.4, 0.42 - (index - 10) * 0.04);
  }).flat();
}

function pixels(width: number, height: number, seed: string): number[] {
  const sunX = width * (0.25 + 0.5 * fraction(`sun ${seed}`));
  const sunY = height * 0.4;
  const radius = Math.min(width, height) * 0.16;
  const phase = fraction(`hill ${seed}`) * Math.PI * 2;
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    rows.push(0);
    for (let x = 0; x < width; x += 1) {
      const far = height * (0.62 + 0.1 * Math.sin((x / width) * 5 + phase));
      const near = height * (0.8 + 0.08 * Math.sin((x / width) * 8 + phase * 2));
      const distance = Math.hypot(x - sunX, y - sunY);
      if (y > near) rows.push(14);
      else if (y > far) rows.push(11);
      else if (distance < radius) rows.push(distance < radius * 0.7 ? 9 : 8);
      else rows.push(Math.min(7, Math.floor((y / height) * 10)));
    }
  }
  return rows;
}

function rgb(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const step = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(step - 3, 9 - step, 1))));
  });
}

function zlibStored(data: number[]): number[] {
  const out = [0x78, 0x01];
  for (let start = 0; start < data.length; start += 65535) {
    const block = data.slice(start, start + 65535);
    const last = start + block.length >= data.length ? 1 : 0;
    const size = block.length;
    out.push(last, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255, ...block);
  }
  return [...out, ...uint32(adler32(data))];
}

function adler32(data: number[]): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

function chunk(type: string, data: number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

function crc32(data: number[]): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
