import type { ImageHead } from '../../../image-size';
import { countTokens } from '../../../tokens';
import type { Settled } from './settle';

/** Output tokens of a square, an upright and a wide picture, by quality. */
const OUTPUT: Readonly<Record<string, readonly [number, number, number]>> = {
  low: [272, 408, 400],
  medium: [1056, 1584, 1568],
  high: [4160, 6240, 6208],
};

/** A sketch of a stream costs as many more. */
const SKETCH = 100;

/** The usage of a request: `read` are the pictures that went in, whose size is known where they came as files. */
export function usageOf(
  prompt: string,
  { width, height, quality, sketches, isFaithful }: Settled,
  pictures: number,
  read: readonly (ImageHead | undefined)[],
) {
  const [square, upright, wide] = OUTPUT[quality] ?? OUTPUT['medium'] ?? [0, 0, 0];
  const one = width === height ? square : width < height ? upright : wide;
  const output = one * pictures + SKETCH * sketches;
  const text = countTokens(prompt);
  const image = read.reduce((sum, head) => sum + inputTokens(head, isFaithful), 0);
  return {
    input_tokens: text + image,
    input_tokens_details: { text_tokens: text, image_tokens: image },
    output_tokens: output,
    total_tokens: text + image + output,
  };
}

/**
 * 65 tokens for a picture and 129 for each square of 512 pixels, its short side being 512. What is kept to closely costs
 * as much again as a picture of high quality: https://platform.openai.com/docs/guides/images-vision
 */
function inputTokens(head: ImageHead | undefined, isFaithful: boolean): number {
  const { width, height } = head ?? { width: 1, height: 1 };
  const squares = Math.ceil(Math.max(width, height) / Math.max(1, Math.min(width, height)));
  return 65 + 129 * squares + (isFaithful ? (width === height ? 4160 : 6240) : 0);
}
