import { useState } from 'react';
import type { MediaKind } from '@/lib/stream/answer';
import { MediaElement } from './media-element';
import type { MediaWords } from './words';

export type PlayerProps = {
  /** An address of this site, or one that a reader has asked to be shown. */
  src: string;
  kind: MediaKind;
  title: string;
  words: MediaWords;
};

/** Media at an address: the element fetches the parts that it plays, and seeks without the whole. */
export function Player({ src, kind, title, words }: PlayerProps) {
  const [broken, setBroken] = useState(false);
  return (
    <>
      <MediaElement kind={kind} title={title} src={src} onError={() => setBroken(true)} />
      {broken && <p className="text-[0.8125rem] text-bad">{words.broken}</p>}
    </>
  );
}
