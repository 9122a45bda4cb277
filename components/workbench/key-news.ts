/** The name of the channel between the open pages of this site. A message is the id of an upstream and nothing else. */
const CHANNEL = 'lectern-key';

/** Tells all open pages, this one included, that the key for an upstream is another one now, or none. */
export function tellOfKey(upstream: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(upstream);
  channel.close();
}

/**
 * Hears of it: `look` is to ask the site what is held now. So does a page that comes back out of the browser's memory, which
 * has heard nothing while it was there. Gives what ends the listening.
 */
export function hearOfKey(upstream: string, look: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => data === upstream && look(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  return () => {
    ending.abort();
    channel.close();
  };
}
