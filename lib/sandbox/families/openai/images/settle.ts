import type { Asked } from './asked';

/** What is painted once every `auto` is decided. Sizes in pixels. */
export type Settled = {
  width: number;
  height: number;
  quality: string;
  transparent: boolean;
  format: 'png' | 'jpeg' | 'webp';
  pictures: number;
  /** Pictures that a stream sends first. */
  sketches: number;
  isFaithful: boolean;
};

/** Larger pictures are drawn as large as this: the sandbox draws with care, and no model goes as far. */
const SIDE_MAX = 4096;

/** Decides what a request leaves to the model: by the words of the prompt, as far as they say it. */
export function settle(asked: Asked, isStreamed: boolean): Settled {
  const { width, height } = sizeOf(asked);
  const format = asked.output_format ?? 'png';
  const background = asked.background ?? 'auto';
  const isCutOut = /\b(?:icon|logo|sticker|transparent|cut-?out)\b/i.test(asked.prompt);
  return {
    width,
    height,
    quality: asked.quality === undefined || asked.quality === 'auto' ? 'medium' : asked.quality,
    transparent: background === 'transparent' || (background === 'auto' && isCutOut && format !== 'jpeg'),
    format,
    pictures: asked.n ?? 1,
    sketches: isStreamed ? (asked.partial_images ?? 0) : 0,
    isFaithful: asked.input_fidelity === 'high',
  };
}

function sizeOf({ size = 'auto', prompt }: Asked): { width: number; height: number } {
  const [, width, height] = /^(\d{1,4})x(\d{1,4})$/.exec(size) ?? [];
  if (width !== undefined && height !== undefined) return { width: side(width), height: side(height) };
  if (/\b(?:landscape|panorama|wide|horizon|banner)\b/i.test(prompt)) return { width: 1536, height: 1024 };
  if (/\b(?:portrait|poster|tall|tower|cover)\b/i.test(prompt)) return { width: 1024, height: 1536 };
  return { width: 1024, height: 1024 };
}

const side = (digits: string): number => Math.min(SIDE_MAX, Math.max(1, Number(digits)));
