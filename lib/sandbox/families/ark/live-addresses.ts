import type { Call } from '../../family';
import { isKind, mediaUrl, type Linked } from '../../media-link';
import { memberOf } from '../../scenario-answer';
import { sizeOfPreset, widthAndHeight } from './size';

/** Results are there for a day. */
export const DAY = 24 * 60 * 60;

const ADDRESS = /^https:\/\/[\w.-]+\.example\.com\/(?:[^?]*\/)?([\w.-]+)\.(\w+)\?/;

/**
 * A documented answer whose addresses lead to files of the sandbox: of the size, and for videos of the length, that
 * stands beside them.
 */
export function liveAddresses(value: unknown, call: Call, around: unknown = value): unknown {
  if (Array.isArray(value)) return value.map((item) => liveAddresses(item, call, item));
  if (typeof value === 'string') return liveAddress(value, call, around);
  if (typeof value !== 'object' || value === null) return value;
  // The addresses of a video stand in a member of their own, its settings around it.
  const settings = (memberOf(value, 'size') ?? memberOf(value, 'duration')) ? value : around;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      liveAddresses(member, call, inside(member) ?? settings),
    ]),
  );
}

/** The settings inside a member that holds more than addresses. */
const inside = (member: unknown): unknown =>
  (memberOf(member, 'size') ?? memberOf(member, 'duration')) ? member : undefined;

function liveAddress(text: string, call: Call, around: unknown): string {
  const [, name = '', ending = ''] = ADDRESS.exec(text) ?? [];
  const kind = ending === 'jpeg' ? 'jpg' : ending;
  if (name === '' || !isKind(kind)) return text;
  return mediaUrl(call, { kind, seed: name, ...shapeOf(around) }, { from: call.now, life: DAY });
}

function shapeOf(around: unknown): Pick<Linked, 'width' | 'height' | 'seconds'> {
  const size = memberOf(around, 'size');
  const seconds = memberOf(around, 'duration');
  const [width, height] = typeof size === 'string' ? widthAndHeight(size) : sizeOfVideo(around);
  return { width, height, ...(typeof seconds === 'number' ? { seconds } : {}) };
}

const sizeOfVideo = (around: unknown): [number, number] =>
  sizeOfPreset(String(memberOf(around, 'resolution') ?? '720p'), String(memberOf(around, 'ratio') ?? '16:9'));
