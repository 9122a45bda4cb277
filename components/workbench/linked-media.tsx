import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { MediaLink } from '@/lib/stream/answer';
import { isSafeLink, mayShow } from './media-kind';
import { Player } from './player';
import type { MediaWords } from './words';

export type LinkedMediaProps = {
  link: MediaLink;
  title: string;
  /** The hosts that this site may load media from, besides itself. */
  mediaHosts: readonly string[];
  words: MediaWords;
};

/** More of an address is not drawn, in characters. */
const TEXT_MAX = 2000;

/**
 * Media that the answer has the address of. It is a link where that is safe to follow, else a text; where the site allows
 * it, a button loads it in place. Nothing is loaded before the reader asks, and no host is told of this page.
 */
export function LinkedMedia({ link: { url, kind }, title, mediaHosts, words }: LinkedMediaProps) {
  const [shown, setShown] = useState(false);
  if (!isSafeLink(url, location.origin)) {
    return (
      <p className="line-clamp-4 max-w-full text-[0.8125rem] break-all">
        {title}: {url.slice(0, TEXT_MAX)}
      </p>
    );
  }
  const { host } = new URL(url, location.origin);
  return (
    <div className="grid justify-items-start gap-1 text-[0.8125rem]">
      <p className="max-w-full">
        {title}:{' '}
        <a
          className="line-clamp-2 break-all text-accent underline"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
        >
          {url.slice(0, TEXT_MAX)}
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
