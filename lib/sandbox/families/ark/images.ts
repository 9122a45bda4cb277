import { z } from 'zod';
import { fraction } from '../../hash';
import { drawJpeg } from '../../media/jpeg';
import { wantsFailure } from '../../job';
import { mediaUrl } from '../../media-link';
import { toBase64 } from '../../png';
import type { Call } from '../../family';
import type { Reply } from '../../reply';
import { isStreamed, sameScenario } from '../../scenario-answer';
import { faultReply, sensitiveText } from './errors';
import { frame } from './frame';
import { DAY } from './live-addresses';
import { shapeOfPicture, widthAndHeight } from './size';
import { wantsRefusal } from '../../moderation';

const Asked = z.looseObject({
  prompt: z.string(),
  image: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  size: z.string().default('2048x2048'),
  sequential_image_generation: z.string().optional(),
  sequential_image_generation_options: z.looseObject({ max_images: z.int().optional() }).default({}),
  response_format: z.string().default('url'),
});

type Asked = z.infer<typeof Asked>;
type Place = { url?: string; b64_json?: string; size: string } | { error: { code: string; message: string } };

/** The side of a square picture of each preset. */
const SIDES: Record<string, number> = { '1K': 1024, '2K': 2048, '4K': 4096 };
/** Pictures sent in and made together. */
const TOGETHER = 15;
/** Pixels that one answer draws; further pictures in it are the first ones again, so that none takes seconds. */
const DRAWN = 32 * 1024 * 1024;
/** As many pictures as a sequence has whose prompt names no number. */
const USUAL = 3;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `POST /api/v3/images/generations`: pictures of the asked size, as a whole or one event for each. */
export function createImage(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  if (wantsRefusal(asked.data.prompt)) return faultReply(sensitiveText);
  const shown = sameScenario(call, { formBody: ['stream'] });
  if (shown && shown.status >= 400) return frame(call, shown);
  const places = placesFor(asked.data, call);
  const about = { model: call.modelCode ?? 'sandbox', created: Math.floor(call.now / 1000) };
  const usage = usageOf(places);
  if (!isStreamed(call.endpoint, call.body)) {
    return frame(call, { status: 200, body: { ...about, data: places, usage } });
  }
  const events = places.map((place, image_index) => ({
    type: `image_generation.partial_${'error' in place ? 'failed' : 'succeeded'}`,
    ...about,
    image_index,
    ...place,
  }));
  return frame(call, {
    status: 200,
    events: [...events, { type: 'image_generation.completed', ...about, usage }],
  });
}

/** The pictures in their order. A prompt that says `sandbox: fail` loses the second of several, or the only one. */
function placesFor(asked: Asked, call: Call): Place[] {
  const [width, height] = sizeOf(asked);
  const count = countOf(asked);
  const lost = wantsFailure(asked.prompt) ? Math.min(1, count - 1) : -1;
  const scenes = Math.max(1, Math.floor(DRAWN / (width * height)));
  const drawn = new Map<string, string>();
  const draw = (seed: string) => {
    const data = drawn.get(seed) ?? toBase64(drawJpeg(width, height, seed));
    drawn.set(seed, data);
    return data;
  };
  return Array.from({ length: count }, (_, index): Place => {
    if (index === lost) return { error: heldBack };
    const size = `${width}x${height}`;
    const seed = `${call.seed} ${index}`;
    return asked.response_format === 'b64_json'
      ? { b64_json: draw(`${call.seed} ${index % scenes}`), size }
      : { url: mediaUrl(call, { kind: 'jpg', width, height, seed }, { from: call.now, life: DAY }), size };
  });
}

/** The size that was asked for. A preset leaves the shape to the model: that of the first picture, or a square. */
function sizeOf({ size, image }: Asked): [number, number] {
  const side = SIDES[size];
  if (side === undefined) return widthAndHeight(size);
  const shape = Math.min(16, Math.max(1 / 16, shapeOfPicture(image[0]) ?? 1));
  const rounded = (length: number) => Math.max(64, Math.round(length / 32) * 32);
  return [rounded(side * Math.sqrt(shape)), rounded(side / Math.sqrt(shape))];
}

/** One picture, or as many as the prompt of a sequence names, within its limits. */
function countOf(asked: Asked): number {
  if (asked.sequential_image_generation !== 'auto') return 1;
  const { max_images: most = TOGETHER } = asked.sequential_image_generation_options;
  const named = /\b([2-9]|1[0-5])\b/.exec(asked.prompt)?.[1];
  const word = NUMBERS.findIndex((number) => new RegExp(`\\b${number}\\b`, 'i').test(asked.prompt));
  const wanted = named === undefined ? (word >= 0 ? word + 2 : USUAL) : Number(named);
  return Math.max(1, Math.min(wanted, most, TOGETHER - asked.image.length));
}

function usageOf(places: readonly Place[]) {
  const sizes = places.flatMap((place) => ('size' in place ? [widthAndHeight(place.size)] : []));
  const tokens = sizes.reduce((sum, [width, height]) => sum + Math.floor((width * height) / 256), 0);
  return { generated_images: sizes.length, output_tokens: tokens, total_tokens: tokens };
}

const heldBack = {
  code: 'OutputImageSensitiveContentDetected',
  message: 'The request failed because the output image may contain sensitive information.',
};

/** A whole number from 0 up to, not including, `2 ** 31` that follows from a text. */
export const anySeed = (text: string): number => Math.floor(fraction(text) * 2 ** 31);
