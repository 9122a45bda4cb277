import { createElement, type RefCallback } from 'react';
import type { MediaKind } from '@/lib/stream/answer';

export type MediaElementProps = {
  kind: MediaKind;
  /** What is seen or heard, in words. */
  title: string;
  /** Where it is; without one the ref says. */
  src?: string;
  ref?: RefCallback<HTMLImageElement | HTMLMediaElement>;
  onError?: () => void;
};

const TAGS = { image: 'img', video: 'video', audio: 'audio' } as const;
const CLASSES: Record<MediaKind, string> = {
  image: 'max-h-96 max-w-full rounded-md border border-line',
  // The place is kept while the player does not know its size yet.
  video: 'aspect-video max-h-96 w-full rounded-md border border-line bg-surface object-contain',
  audio: 'w-full',
};

/**
 * A picture, or a player with controls that begins by itself never and fetches no more than it shows. Pictures are those
 * of an answer: an image optimiser has no way to fetch them, nor is there a text that goes with what is said in a video.
 */
export function MediaElement({ kind, title, src, ref, onError }: MediaElementProps) {
  return createElement(TAGS[kind], {
    className: CLASSES[kind],
    ...(ref ? { ref } : {}),
    ...(src === undefined ? {} : { src }),
    ...(onError ? { onError } : {}),
    ...(kind === 'image'
      ? { alt: title, referrerPolicy: 'no-referrer' }
      : { 'aria-label': title, controls: true, preload: 'metadata', playsInline: true }),
  });
}
