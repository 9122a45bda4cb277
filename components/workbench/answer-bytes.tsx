import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { fill } from '@/lib/i18n/fill';
import { MediaFigure } from './answer-media';
import { formatBytes } from './format';
import { shownAs } from './media-kind';
import { RelayedMedia } from './relayed-media';
import type { Head, Sending } from './state';
import type { WorkbenchWords } from './words';

export type AnswerBytesProps = {
  sent: Sending;
  head: Head;
  snapshot: AnswerSnapshot | undefined;
  /** The name under which an answer that is played is saved. */
  saveAs: string;
  words: WorkbenchWords;
  locale: string;
};

/** An answer that is no text: how much of it is there, then what it shows; one that can be played is never held. */
export function AnswerBytes({ sent, head, snapshot, saveAs, words, locale }: AnswerBytesProps) {
  const mediaType = new Map(head.headers).get('content-type') ?? '';
  const title = words.media.result;
  if (head.isPlayed) {
    const kind = shownAs(mediaType) ?? 'video';
    return <RelayedMedia sending={sent} kind={kind} saveAs={saveAs} words={words.media} />;
  }
  if (snapshot?.blob) {
    return <MediaFigure blob={snapshot.blob} mediaType={mediaType} title={title} locale={locale} />;
  }
  return (
    <p className="text-muted tabular-nums">
      {fill(words.media.received, { size: formatBytes(snapshot?.bytes ?? 0, locale) })}
    </p>
  );
}
