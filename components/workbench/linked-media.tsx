import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { MediaLink } from '@/lib/stream/answer';
import { mayShow } from './media-kind';
import { Player } from './player';
import type { MediaWords } from './words';

export type LinkedMediaProps = {
  link: MediaLink;
  title: string;
  /** The hosts that this site may load media from, besides itself. */
  mediaHosts: readonly string[];
  words: MediaWords;
};

/**
 * Media that the answer has the address of. It is a link; where the site allows it, a button loads it in place. Nothing is
 * loaded before the reader asks.
 */
export function LinkedMedia({ link: { url, kind }, title, mediaHosts, words }: LinkedMediaProps) {
  const [shown, setShown] = useState(false);
  const { host } = new URL(url, location.href);
  return (
    <div className="grid justify-items-start gap-1 text-[0.8125rem]">
      <p className="max-w-full">
        {title}:{' '}
        <a
          className="line-clamp-2 break-all text-accent underline"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {url}
        </a>
      </p>
      {!shown && mayShow(url, location.origin, mediaHosts) && (
        <p className="flex flex-wrap items-center gap-2 text-muted">
          <button type="button" className="btn btn-small" onClick={() => setShown(true)}>
            {words.show}
          </button>
          {fill(words.elsewhere, { host })}
        </p>
      )}
      {shown && <Player src={url} kind={kind} title={title} words={words} />}
    </div>
  );
}
