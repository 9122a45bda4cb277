import type { MediaKind } from '@/lib/stream/answer';

/** Types that a browser shows without running anything; SVG is not among them, nor is raw sound. */
const SHOWN = new Map<string, MediaKind>([
  ...['png', 'jpeg', 'webp', 'gif', 'avif'].map((type) => [`image/${type}`, 'image'] as const),
  ...['mp4', 'webm'].map((type) => [`video/${type}`, 'video'] as const),
  ...['aac', 'flac', 'mp4', 'mpeg', 'ogg', 'wav', 'x-wav', 'webm'].map(
    (type) => [`audio/${type}`, 'audio'] as const,
  ),
]);

/** How bytes of a media type are shown; nothing for those that are only saved. Parameters do not matter. */
export const shownAs = (mediaType: string): MediaKind | undefined =>
  SHOWN.get(mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '');

/** The end of a file's name by the type of what is shown; other types are bytes. */
export const endingOf = (mediaType: string): string =>
  shownAs(mediaType) ? (mediaType.split(/[/;]/)[1]?.trim().replace(/^x-/, '') ?? 'bin') : 'bin';

/** Whether an address of an answer may be a link: one of this site, or behind https and without a name and password. */
export function isSafeLink(url: string, origin: string): boolean {
  if (!URL.canParse(url, origin)) return false;
  const target = new URL(url, origin);
  // The origin of a blob is that of who made it.
  if (target.origin === origin) return /^https?:$/.test(target.protocol);
  return target.protocol === 'https:' && target.username === '' && target.password === '';
}

/** Whether a page may load what is behind an address once a reader asks: its own site's, or of a host that is listed. */
export const mayShow = (url: string, origin: string, mediaHosts: readonly string[]): boolean =>
  isSafeLink(url, origin) &&
  (new URL(url, origin).origin === origin || mediaHosts.includes(new URL(url).hostname));
