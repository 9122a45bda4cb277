import { useMemo, type ReactNode } from 'react';
import type { InlineFile } from '@/lib/stream/answer';
import { blobOf, blobRef, saveBlob } from './blob-url';
import { formatBytes } from './format';
import { MediaElement } from './media-element';
import { endingOf, shownAs } from './media-kind';

export type AnswerMediaProps = { file: InlineFile; title: string; note?: ReactNode; locale: string };

/** A picture or a sound that came in base64; nothing where it is none. */
export function AnswerMedia({ file: { mediaType, data }, ...props }: AnswerMediaProps) {
  const blob = useMemo(() => {
    const type = shownAs(mediaType) ? mediaType : 'application/octet-stream';
    return blobOf({ mediaType: type, data });
  }, [mediaType, data]);
  return blob ? <MediaFigure blob={blob} mediaType={mediaType} {...props} /> : null;
}

export type MediaFigureProps = {
  blob: Blob;
  mediaType: string;
  title: string;
  note?: ReactNode;
  locale: string;
};

/** Bytes of the answer, shown where a browser can, with a button that saves them; anything else is only saved. */
export function MediaFigure({ blob, mediaType, title, note, locale }: MediaFigureProps) {
  const ref = useMemo(() => blobRef(blob), [blob]);
  const kind = shownAs(mediaType);
  const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${endingOf(mediaType)}`;
  return (
    <figure className="grid justify-items-start gap-1">
      {kind && <MediaElement kind={kind} title={title} ref={ref} />}
      <figcaption className="text-[0.75rem] text-muted">
        <button type="button" className="underline" onClick={() => saveBlob(blob, name)}>
          {title}
        </button>{' '}
        · {mediaType} · {formatBytes(blob.size, locale)}
        {note && <> · {note}</>}
      </figcaption>
    </figure>
  );
}
