import { mediaAddress } from '../media-address';

export const MODEL = 'doubao-seedream-4-5-251128';

/** When a scenario's pictures were made, in seconds since 1970, and what their addresses have in common. */
export type About = { created: number; name: string };

const tokensOf = (size: string) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return Math.floor((width * height) / 256);
};

/** What is counted: pictures, and tokens by their area. */
export const usage = (sizes: readonly string[]) => {
  const tokens = sizes.reduce((sum, size) => sum + tokensOf(size), 0);
  return { generated_images: sizes.length, output_tokens: tokens, total_tokens: tokens };
};

const address = (name: string, index: number) => mediaAddress(`${name}_${index}.jpeg`);

/** An answer with one picture for each size, by address; `undefined` stands for one that the filter held back. */
export const images = (sizes: readonly (string | undefined)[], { created, name }: About) => ({
  model: MODEL,
  created,
  data: sizes.map((size, index) =>
    size === undefined ? { error: heldBack } : { url: address(name, index), size },
  ),
  usage: usage(sizes.filter((size) => size !== undefined)),
});

/** The events of the same answer as a stream. */
export const events = (sizes: readonly (string | undefined)[], { created, name }: About) => [
  ...sizes.map((size, image_index) => ({
    type: `image_generation.partial_${size === undefined ? 'failed' : 'succeeded'}`,
    model: MODEL,
    created: created + 9 * image_index,
    image_index,
    ...(size === undefined ? { error: heldBack } : { url: address(name, image_index), size }),
  })),
  {
    type: 'image_generation.completed',
    model: MODEL,
    created: created + 9 * sizes.length,
    usage: usage(sizes.filter((size) => size !== undefined)),
  },
];

const heldBack = {
  code: 'OutputImageSensitiveContentDetected',
  message: 'The request failed because the output image may contain sensitive information.',
};
