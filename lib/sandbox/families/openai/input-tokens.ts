import { pngSize } from '../../png';

/** A second of sound or a page of a document: every file counts as one of them. */
export const FILE_TOKENS = 258;

/**
 * 85 tokens for a picture, and 170 for each square of 512 pixels once its short side is at most 768; pictures of
 * unknown size count as four squares. https://platform.openai.com/docs/guides/images-vision
 */
export function imageTokens(url: string, detail: string | undefined): number {
  if (detail === 'low') return 85;
  const size = pngSize(url.slice(url.indexOf(',') + 1));
  if (!size) return 85 + 170 * 4;
  const scale = Math.min(
    1,
    768 / Math.min(size.width, size.height),
    2048 / Math.max(size.width, size.height),
  );
  const squares = (side: number) => Math.max(1, Math.ceil((side * scale) / 512));
  return 85 + 170 * squares(size.width) * squares(size.height);
}
