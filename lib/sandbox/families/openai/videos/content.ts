import { drawSpritesheet } from '../../../media/jpeg';
import { drawFile, MEDIA } from '../../../media-link';
import type { Film } from './film';

/** The file that a variant of a video is. All of them show the same scene. */
export function contentOf(
  { id: seed, size, seconds: length }: Film,
  variant = 'video',
): { bytes: Uint8Array; mediaType: string } {
  const [width = 720, height = 1280] = size.split('x').map(Number);
  const seconds = Number(length);
  if (variant === 'spritesheet') {
    return { bytes: drawSpritesheet(width, height, seconds, seed), mediaType: MEDIA.jpg };
  }
  const kind = variant === 'thumbnail' ? 'webp' : 'mp4';
  return { bytes: drawFile({ kind, width, height, seconds, seed }), mediaType: MEDIA[kind] };
}
