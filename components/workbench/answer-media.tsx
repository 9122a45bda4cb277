import { createElement, useMemo } from 'react';
import type { InlineFile } from '@/lib/stream/answer';
import { blobOf, blobRef, saveBlob } from './blob-url';
import { formatBytes } from './format';

export type AnswerMediaProps = { file: InlineFile; title: string; locale: string };

/** Types that a browser draws without running anything; SVG is not among them. */
const DRAWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** A picture of the answer, with a button that saves it; anything else is only saved. */
export function AnswerMedia({ file: { mediaType, data }, title, locale }: AnswerMediaProps) {
  const isDrawn = DRAWN.has(mediaType);
  const { blob, ref } = useMemo(() => {
    const blob = blobOf({ mediaType: isDrawn ? mediaType : 'application/octet-stream', data });
    return { blob, ref: blobRef(blob) };
  }, [isDrawn, mediaType, data]);
  if (!blob) return null;
  const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${isDrawn ? mediaType.slice('image/'.length) : 'bin'}`;
  return (
    <figure className="grid justify-items-start gap-1">
      {/* A blob of this page: an image optimiser has no way to fetch it. */}
      {isDrawn &&
        createElement('img', {
          ref,
          alt: title,
          className: 'max-h-96 max-w-full rounded-md border border-line',
        })}
      <figcaption className="text-[0.75rem] text-muted">
        <button type="button" className="underline" onClick={() => saveBlob(blob, name)}>
          {title}
        </button>{' '}
        · {mediaType} · {formatBytes(blob.size, locale)}
      </figcaption>
    </figure>
  );
}
