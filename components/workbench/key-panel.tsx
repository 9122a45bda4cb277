import { useEffect, useState, type ComponentType, type FormEvent } from 'react';
import type { UpstreamView } from '@/lib/request/view';
import type { AnswerFailureProps } from './answer-failure';
import { callKey, type KeyRefusal, type KeyStatus } from './call-key';
import { Disclosure } from './disclosure';
import { hearOfKey, tellOfKey } from './key-news';
import { loadPart } from './parts';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

/** Loads what tells a failure: wanted once a key is to be put away. */
const loadFailure = () => loadPart(() => import('./answer-failure'));

export type KeyPanelProps = { upstream: UpstreamView; words: WorkbenchWords; locale: string };

/**
 * Puts a key away and forgets it. The key is read from its field when it is sent and is never part of any
 * state; what is shown is what the site tells: whether one is held, its last four characters and its end.
 */
export function KeyPanel({ upstream, words, locale }: KeyPanelProps) {
  const { id, label, sandbox } = upstream;
  const [status, setStatus] = useState<KeyStatus>();
  const [refusal, setRefusal] = useState<KeyRefusal & { turn: number }>();
  const [telling, setTelling] = useState<{ AnswerFailure: ComponentType<AnswerFailureProps> }>();

  const call = async (method: 'GET' | 'PUT' | 'DELETE', key?: string) => {
    const answer = await callKey(id, method, key);
    const isTold = 'held' in answer;
    if (isTold) setStatus(answer);
    if (method === 'GET') return;
    setRefusal((last) => (isTold ? undefined : { ...answer, turn: (last?.turn ?? 0) + 1 }));
    // The other pages, too, show what is held; each asks the site itself.
    if (isTold) tellOfKey(id);
  };
  useEffect(() => {
    if (sandbox) return undefined;
    const look = () => void callKey(id, 'GET').then((answer) => 'held' in answer && setStatus(answer));
    look();
    return hearOfKey(id, look);
  }, [sandbox, id]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('key');
    if (!(field instanceof HTMLInputElement)) return;
    const key = field.value.trim();
    // By assignment: React keeps a field's last value, and is not told when the form is reset.
    field.value = '';
    if (key !== '') void call('PUT', key);
  };

  if (sandbox) {
    return (
      <p className="wb-live text-[0.8125rem] text-muted">
        {fill(words.keyLine, { status: words.keySandbox })}
      </p>
    );
  }
  const summary = status?.held
    ? fill(words.keyHeld, { lastFour: status.lastFour ?? '…' })
    : status && words.keyMissing;
  return (
    <Disclosure
      className="wb-live"
      summary={fill(words.keyLine, { status: summary ?? '…' })}
      onOpen={() => {
        void call('GET');
        void loadFailure().then((part) => part && setTelling(part));
      }}
    >
      <form className="mt-2 grid gap-2" autoComplete="off" onSubmit={onSubmit}>
        <label className="label">
          {fill(words.keyLabel, { upstream: label })}
          <input className="input font-mono" type="password" name="key" autoComplete="off" maxLength={1024} />
        </label>
        <div className="flex gap-2">
          <button type="submit" className="btn btn-small">
            {words.keyPut}
          </button>
          <button
            type="button"
            className="btn btn-quiet btn-small"
            disabled={!status?.held}
            onClick={() => void call('DELETE')}
          >
            {words.keyForget}
          </button>
        </div>
        <output className="block text-muted">
          {status?.held && status.expiresAt && (
            <span>
              {fill(words.keyExpires, { time: new Date(status.expiresAt).toLocaleString(locale) })}{' '}
            </span>
          )}
          {words.keyNote}
        </output>
        <output className="block text-text">
          {refusal && telling && (
            <telling.AnswerFailure
              key={refusal.turn}
              failure={refusal.failure}
              retryAfter={refusal.retryAfter}
              words={{ ...words, errors: { ...words.errors, bad_request: words.keyFailed } }}
              locale={locale}
            />
          )}
        </output>
      </form>
    </Disclosure>
  );
}
