import { z } from 'zod';

const SizePreset = z.enum(['1K', '2K', '4K']).meta({
  id: 'ark.ImageSizePreset',
  description: 'About how large a picture is; the prompt decides its shape.',
  'x-values': {
    '1K': 'About 1 megapixel. Seedream 4.0 only.',
    '2K': 'About 4 megapixels.',
    '4K': 'About 16 megapixels.',
  },
});

/** What every model can draw lies within these: pixels in all, and the longer side by the shorter. */
const AREA: [number, number] = [921_600, 16_777_216];
const RATIO = 16;

const Pixels = z
  .string()
  .regex(/^[1-9]\d{2,4}x[1-9]\d{2,4}$/, 'must be 1K, 2K, 4K or width and height such as 2048x2048')
  .check(({ value, issues }) => {
    const [width = 0, height = 0] = value.split('x').map(Number);
    const area = width * height;
    const [least, most] = AREA;
    const problem =
      area < least || area > most
        ? `must have ${least} to ${most} pixels in all, not ${area}`
        : Math.max(width / height, height / width) > RATIO
          ? `must be at most ${RATIO} times as long as it is wide, in either direction`
          : undefined;
    if (problem) issues.push({ code: 'custom', input: value, path: [], message: problem });
  })
  .meta({ 'x-area': AREA });

/** A preset, or width and height in pixels. A model bounds the area by `limits` of a narrowing. */
export const ImageSize = SizePreset.or(Pixels);
