import { mediaTypeOfFile } from '@/lib/request/form';
import type { JobView } from '@/lib/request/view';
import { jobCall } from './job-of-answer';
import { LinkedMedia } from './linked-media';
import { shownAs } from './media-kind';
import { RelayedMedia } from './relayed-media';
import type { Sending } from './state';
import type { MediaWords } from './words';

export type JobResultProps = {
  view: JobView;
  id: string;
  /** Where the answer says that the result is. */
  url: string | undefined;
  sent: Sending;
  mediaHosts: readonly string[];
  words: MediaWords;
};

/** What the job has made: played through the relay where an endpoint answers with it, or behind its address. */
export function JobResult({ view, id, url, sent, mediaHosts, words }: JobResultProps) {
  const { download, reading } = view;
  const kind = shownAs(mediaTypeOfFile(reading.saveAs)) ?? 'video';
  if (download) {
    const sending = jobCall(download, view, id, sent);
    return <RelayedMedia sending={sending} kind={kind} saveAs={reading.saveAs} words={words} />;
  }
  return url !== undefined && URL.canParse(url, location.href) ? (
    <LinkedMedia link={{ url, kind }} title={words.result} mediaHosts={mediaHosts} words={words} />
  ) : null;
}
