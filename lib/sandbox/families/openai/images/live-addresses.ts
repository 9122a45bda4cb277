import { z } from 'zod';
import type { Call } from '../../../family';
import { mediaUrl } from '../../../media-link';
import { Asked } from './asked';
import { settle } from './settle';

/** Addresses of pictures work for an hour. */
export const LIFE = 3600;

const EXAMPLE = /^https:\/\/[\w.-]+\.example\.com\/[^?]*?([\w-]+)\.png\?/;

const Shown = z.looseObject({ data: z.array(z.looseObject({ url: z.string().regex(EXAMPLE) })) });

/** A documented answer whose example addresses lead to pictures of the sandbox, of the size that was asked for. */
export function liveAddresses(body: unknown, call: Call): unknown {
  const shown = Shown.safeParse(body);
  const asked = Asked.safeParse(call.body);
  if (!shown.success || !asked.success) return body;
  const { width, height } = settle(asked.data, false);
  const data = shown.data.data.map(({ url, ...image }) => {
    const seed = EXAMPLE.exec(url)?.[1] ?? url;
    return {
      ...image,
      url: mediaUrl(call, { kind: 'png', width, height, seed }, { from: call.now, life: LIFE }),
    };
  });
  return { ...shown.data, data };
}
