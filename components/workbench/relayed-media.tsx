import { useEffect, useRef, useState } from 'react';
import type { MediaKind } from '@/lib/stream/answer';
import { saveBlob } from './blob-url';
import { Player } from './player';
import { relayAddress } from './request';
import type { Sending } from './state';
import { callRelay } from './call-relay';
import type { MediaWords } from './words';

export type RelayedMediaProps = {
  /** The request that is answered with the media; a media element can make it. */
  sending: Sending;
  kind: MediaKind;
  saveAs: string;
  words: MediaWords;
};

/**
 * What an endpoint answers with, played through the relay, which a media element asks for parts. The whole is fetched only
 * to be saved: a link cannot do that, since the relay answers to no navigation.
 */
export function RelayedMedia({ sending, kind, saveAs, words }: RelayedMediaProps) {
  const [saving, setSaving] = useState<'idle' | 'busy' | 'broken'>('idle');
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const save = async () => {
    if (saving === 'busy') return;
    const controller = new AbortController();
    leaving.current = controller;
    setSaving('busy');
    const blob = await fetchWhole(sending, controller.signal);
    if (blob) saveBlob(blob, saveAs);
    setSaving(blob ? 'idle' : 'broken');
  };
  return (
    <figure className="grid justify-items-start gap-1">
      <Player src={relayAddress(sending.upstream, sending)} kind={kind} title={words.result} words={words} />
      <figcaption className="text-[0.75rem] text-muted">
        <button
          type="button"
          className="btn btn-small aria-disabled:opacity-55"
          aria-disabled={saving === 'busy'}
          onClick={() => void save()}
        >
          {words.save}
        </button>{' '}
        {saveAs} <output className="text-bad">{saving === 'broken' && words.broken}</output>
      </figcaption>
    </figure>
  );
}

/** The bytes of an answer; nothing where it is refused, or the connection breaks or is stopped. */
async function fetchWhole(sending: Sending, signal: AbortSignal): Promise<Blob | undefined> {
  try {
    const response = await callRelay(sending, signal);
    return response.ok ? await response.blob() : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}
