import { z } from 'zod';
import type { Call } from './family';
import { drawJpeg } from './media/jpeg';
import { drawMp4 } from './media/mp4';
import { drawPng } from './media/png';
import { drawWebp } from './media/webp';
import type { Received } from './received';
import { bytesReply, jsonReply, type Reply } from './reply';
import { checksummed, openJson, type Seal } from './seal';

/** What is behind an address: sizes in pixels; the same seed shows the same scene in every kind of file. */
export type Linked = {
  kind: keyof typeof MEDIA;
  width: number;
  height: number;
  seed: string;
  seconds?: number;
  transparent?: boolean;
};

/** What the files are. */
export const MEDIA = {
  mp4: 'video/mp4',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
} as const;

/** The longest side in pixels and the longest video in seconds that are made. */
const SIDE_MAX = 8192;
const SECONDS_MAX = 60;

/** When it expires (ms), width, height, seconds, whether it is transparent, seed. */
const Kept = z.tuple([
  z.number(),
  z.int().min(1).max(SIDE_MAX),
  z.int().min(1).max(SIDE_MAX),
  z.number().min(0).max(SECONDS_MAX),
  z.boolean(),
  z.string(),
]);

/**
 * The address of a result: no key is needed, what it shows is sealed in it, and it is refused `life` seconds after
 * `from` (ms). It is the sandbox's own and belongs to no API.
 */
export function mediaUrl(
  { base, seal }: Pick<Call, 'base' | 'seal'>,
  { kind, width, height, seed, seconds = 0, transparent = false }: Linked,
  { from, life }: { from: number; life: number },
): string {
  const kept: z.infer<typeof Kept> = [from + life * 1000, width, height, seconds, transparent, seed];
  return `${base}/media/${seal.seal(JSON.stringify(kept))}.${kind}`;
}

/** The answer at such an address; nothing at any other path. 404 where it was not made here, 403 once it has expired. */
export function mediaAt(
  { method, path }: Received,
  { now, seal = checksummed }: { now: number; seal?: Seal },
): Reply | undefined {
  const [, sealed, kind] = /^\/media\/([^/]*)\.([a-z\d]+)$/.exec(path) ?? [];
  if (sealed === undefined || !isKind(kind)) return undefined;
  if (method !== 'GET' && method !== 'HEAD') {
    return jsonReply(405, problem(405, `The file takes GET, not ${method}.`), {
      headers: { allow: 'GET, HEAD' },
    });
  }
  const kept = openJson(seal, sealed, Kept);
  if (!kept) return jsonReply(404, problem(404, 'There is no such file.'));
  const [until, width, height, seconds, transparent, seed] = kept;
  if (now >= until) return jsonReply(403, problem(403, 'The address has expired; ask for the result again.'));
  return bytesReply(drawFile({ kind, width, height, seconds, transparent, seed }), MEDIA[kind]);
}

/** The bytes of a file. */
export function drawFile({
  kind,
  width,
  height,
  seconds = 4,
  transparent = false,
  seed,
}: Linked): Uint8Array {
  if (kind === 'mp4') return drawMp4(width, height, seconds, seed);
  if (kind === 'jpg') return drawJpeg(width, height, seed);
  return (kind === 'png' ? drawPng : drawWebp)(width, height, seed, { transparent });
}

/** Whether a file of that ending can be made. */
export const isKind = (kind: string | undefined): kind is Linked['kind'] =>
  kind !== undefined && Object.hasOwn(MEDIA, kind);

const problem = (code: number, message: string) => ({
  error: { message, type: 'sandbox_error', param: null, code: String(code) },
});
