import type { Narrowing } from '@/lib/schema/narrow';
import type { Call } from '../../../family';
import { imageHead } from '../../../image-size';
import { drawJpeg } from '../../../media/jpeg';
import { drawPng } from '../../../media/png';
import { coarseOf } from '../../../media/scene';
import { drawWebp } from '../../../media/webp';
import { mediaUrl } from '../../../media-link';
import { toBase64 } from '../../../png';
import { lacksIn, type Asked } from './asked';
import { LIFE } from './live-addresses';
import type { Settled } from './settle';
import { usageOf } from './usage';

const DRAW = { png: drawPng, jpeg: drawJpeg, webp: drawWebp };

/** A picture of a request, or a sketch of it: file `index` of `count`, the last one whole. */
const draw = (seed: string, { width, height, transparent, format }: Settled, index = 0, count = 1): string =>
  toBase64(DRAW[format](width, height, seed, { transparent, coarse: coarseOf(index, count, width, height) }));

/** The whole answer, without the members that the model does not have. */
export function compose(asked: Asked, settled: Settled, call: Call, narrow: Narrowing) {
  const lacks = lacksIn(narrow, 'openai.ImagesResponse');
  const { width, height, quality, transparent, format, pictures } = settled;
  const seeds = Array.from({ length: pictures }, (_, index) => `${call.seed} ${index}`);
  const members = {
    created: secondsOf(call),
    background: transparent ? 'transparent' : 'opaque',
    data: seeds.map((seed) => imageOf(seed, asked, settled, call, narrow)),
    output_format: format,
    quality,
    size: `${width}x${height}`,
  };
  const usage = usageOf(asked.prompt, settled, pictures, readBy(asked, call));
  const counted = {
    ...usage,
    output_tokens_details: { image_tokens: usage.output_tokens, text_tokens: 0 },
  };
  return Object.fromEntries(Object.entries({ ...members, usage: counted }).filter(([name]) => !lacks(name)));
}

/** The events of a stream: for each picture sketches that grow finer, then itself. Settings are told as they were used. */
export function eventsOf(asked: Asked, settled: Settled, call: Call, operation: string) {
  const { width, height, quality, transparent, format, sketches, pictures } = settled;
  const about = {
    created_at: secondsOf(call),
    size: `${width}x${height}`,
    quality,
    background: transparent ? 'transparent' : 'opaque',
    output_format: format,
  };
  const usage = usageOf(asked.prompt, settled, 1, readBy(asked, call));
  return Array.from({ length: pictures }, (_, picture) => `${call.seed} ${picture}`).flatMap((seed) => [
    ...Array.from({ length: sketches }, (_, index) => ({
      type: `${operation}.partial_image`,
      b64_json: draw(seed, settled, index, sketches + 1),
      ...about,
      partial_image_index: index,
    })),
    { type: `${operation}.completed`, b64_json: draw(seed, settled), ...about, usage },
  ]);
}

function imageOf(seed: string, asked: Asked, settled: Settled, call: Call, narrow: Narrowing) {
  const lacks = lacksIn(narrow, 'openai.Image');
  const { width, height, transparent } = settled;
  const rewritten = lacks('revised_prompt') ? {} : { revised_prompt: rewrite(asked.prompt) };
  if (lacks('url') || asked.response_format === 'b64_json') {
    return { ...rewritten, b64_json: draw(seed, settled) };
  }
  const file = { kind: 'png' as const, width, height, seed, transparent };
  return { ...rewritten, url: mediaUrl(call, file, { from: call.now, life: LIFE }) };
}

/** What a model that rewrites prompts makes of one: the subject in full, with light and mood. */
const rewrite = (prompt: string): string =>
  `${prompt.trim().replace(/[.!?]?$/, '.')} Seen at eye level in soft, natural light, with a calm mood and fine detail in the foreground.`;

/** The pictures that went in, the mask among them; those that were named in JSON are not fetched. */
const readBy = ({ images = [] }: Asked, { files }: Call) => [
  ...[...(files['image'] ?? []), ...(files['mask'] ?? [])].map(({ bytes }) => imageHead(bytes)),
  ...images.map(() => undefined),
];

const secondsOf = ({ now }: Call): number => Math.floor(now / 1000);
