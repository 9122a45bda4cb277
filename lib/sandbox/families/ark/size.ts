import { pngSize } from '../../png';

/** Pixels of a video of each resolution, whatever its ratio. */
const AREAS: Record<string, number> = { '480p': 864 * 480, '720p': 1280 * 720, '1080p': 1920 * 1080 };

/** Width and height of a video in pixels, both even. */
export function sizeOfPreset(resolution: string, ratio: string): [width: number, height: number] {
  const area = AREAS[resolution] ?? 1280 * 720;
  const [across = 16, up = 9] = ratio.split(':').map(Number);
  const shape = across > 0 && up > 0 ? across / up : 16 / 9;
  const even = (side: number) => Math.max(2, Math.round(side / 2) * 2);
  return [even(Math.sqrt(area * shape)), even(Math.sqrt(area / shape))];
}

/** Width and height of a size such as `2048x1024`. */
export function widthAndHeight(size: string): [width: number, height: number] {
  const [width = 2048, height = 2048] = size.split('x').map(Number);
  return [width, height];
}

/** Width by height of a picture that is sent as a PNG in a `data:` URL; of no other picture is it known. */
export function shapeOfPicture(url: string | undefined): number | undefined {
  const size = url?.startsWith('data:') ? pngSize(url.slice(url.indexOf(',') + 1)) : undefined;
  return size && size.height > 0 ? size.width / size.height : undefined;
}
