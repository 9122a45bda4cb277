type Part = Record<string, unknown>;

/**
 * What the scenarios of pictures have to know of an image model. Tokens are those of one picture: as it is `read`,
 * as it is `drawn` without an imageSize, and `drawnLarge` in the size that the model's first scenario asks for.
 */
export type ImageModel = {
  code: string;
  ratios: string[];
  largeSize?: string;
  tokens: { read: number; drawn: number; drawnLarge: number };
  /** Tokens of the plan behind a picture; 0 where the model does not reason, and then it seals nothing. */
  thoughts: number;
};

const ratios = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'];

export const gemini31FlashImage: ImageModel = {
  code: 'gemini-3.1-flash-image-preview',
  ratios: [...ratios, '1:4', '4:1', '1:8', '8:1'],
  largeSize: '2K',
  tokens: { read: 1120, drawn: 1120, drawnLarge: 1680 },
  thoughts: 187,
};

export const gemini3ProImage: ImageModel = {
  code: 'gemini-3-pro-image-preview',
  ratios,
  largeSize: '4K',
  tokens: { read: 560, drawn: 1120, drawnLarge: 2000 },
  thoughts: 412,
};

/** Its pictures have one size. */
export const gemini25FlashImage: ImageModel = {
  code: 'gemini-2.5-flash-image',
  ratios,
  tokens: { read: 258, drawn: 1290, drawnLarge: 1290 },
  thoughts: 0,
};

const signatures = [
  'CmYBjxulTcoYJTC7HW0TLN7WI3su2R4/ch/LGXEXRJTWSTydXDRgvjEgHmn+2qDu6LmZf1x8KZn9r+WTJTzWVK9N+tcUJ6Cus/7pIy+K8iEf',
  'CmkBjxue5JHFsQvstVY7/B5vk0J+y8j+KVXlzY5G3I7Ut8J2TSpaTXZ3BvhdhpACSta9o0Ab6cjLzMk19s0fYSJq4VM4rho0AE0zug0kasBM',
  'CmYBjxuBsbryPjv57vX3nytJNK+H9VILablLDZguhbtVtnKocmN6zXRm/LYODo/xhGOw5LK6KXA0dPBkrGj3APWwKz3GZvRb3qosyu3NK1FX',
];

/** A picture in a part of its own. */
export const pictureOf = (data: string): Part => ({ inlineData: { mimeType: 'image/png', data } });

/**
 * The parts of an answer as the model sends them: one that reasons seals its state into the first text and into each
 * picture.
 */
export function sealedBy({ thoughts }: ImageModel, parts: Part[]): Part[] {
  if (thoughts === 0) return parts;
  return parts.map((part, index) =>
    index === 0 || 'inlineData' in part
      ? { ...part, thoughtSignature: signatures[index % signatures.length] }
      : part,
  );
}

/** How much of an answer has come: tokens of the prompt without its pictures, of the words, and how many pictures. */
type Progress = { prompt: number; read?: number; words: number; drawn: number; large?: boolean };

/** The usage of an answer of pictures, or of its beginning. */
export function pictureUsage(model: ImageModel, { prompt, read = 0, words, drawn, large }: Progress) {
  const { tokens, thoughts } = model;
  const image = {
    prompt: read * tokens.read,
    candidates: drawn * (large ? tokens.drawnLarge : tokens.drawn),
  };
  return { prompt: prompt + image.prompt, candidates: words + image.candidates, thoughts, image };
}
