import { isRecord, type MediaKind, type MediaLink } from './answer';

const KINDS: readonly [MediaKind, ending: RegExp, name: RegExp][] = [
  ['video', /\.(?:mp4|webm|mov)$/i, /(?:^|_)video(?:_|$)/],
  ['image', /\.(?:png|jpe?g|webp|gif|avif)$/i, /(?:^|_)(?:image|frame|thumbnail)(?:_|$)/],
  ['audio', /\.(?:mp3|wav|ogg|m4a)$/i, /(?:^|_)audio(?:_|$)/],
];

/** Answers with media have them near the top; nothing deeper than this is looked at. */
const DEPTH_MAX = 8;

/** The kind of media behind an address: by the end of its path, or else by the name of the member that holds it. */
export function mediaKindOf(url: string, name = ''): MediaKind | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const found =
    KINDS.find(([, ending]) => ending.test(pathname)) ?? KINDS.find(([, , names]) => names.test(name));
  return found?.[0];
}

/** All addresses of media in a JSON value, in order, each once. */
export function mediaLinksIn(value: unknown): MediaLink[] {
  const found = new Map<string, MediaLink>();
  const look = (inner: unknown, name: string, depth: number) => {
    if (typeof inner === 'string') {
      const kind = mediaKindOf(inner, name);
      if (kind) found.set(inner, found.get(inner) ?? { url: inner, kind });
    } else if (depth < DEPTH_MAX && Array.isArray(inner)) {
      for (const item of inner) look(item, name, depth + 1);
    } else if (depth < DEPTH_MAX && isRecord(inner)) {
      for (const [key, item] of Object.entries(inner)) look(item, key, depth + 1);
    }
  };
  look(value, '', 0);
  return [...found.values()];
}
