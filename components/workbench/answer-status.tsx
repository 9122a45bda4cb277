import type { UpstreamView } from '@/lib/request/view';
import { formatBytes, formatTime } from './format';
import type { Run } from './state';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type AnswerStatusProps = {
  run: Exclude<Run, { phase: 'idle' }>;
  upstreams: UpstreamView[];
  words: WorkbenchWords;
  locale: string;
};

/** Status, who answered, and how long it took. */
export function AnswerStatus({ run, upstreams, words, locale }: AnswerStatusProps) {
  const { sent, head, snapshot, startedAt, firstByteAt, endedAt } = run;
  const label = upstreams.find(({ id }) => id === sent.upstream)?.label ?? sent.upstream;
  const by = new Map([
    ['sandbox', words.bySandbox],
    ['lectern', words.bySite],
  ]);
  const isReported = run.phase === 'failed' && run.failure.kind === 'upstream';
  const isBroken = run.phase === 'failed' && !isReported && (head?.status ?? 400) < 400;
  const facts = [
    firstByteAt !== undefined && fill(words.firstByte, { time: formatTime(firstByteAt - startedAt, locale) }),
    endedAt !== undefined && fill(words.total, { time: formatTime(endedAt - startedAt, locale) }),
    snapshot && formatBytes(snapshot.bytes, locale),
  ].filter((fact) => !!fact);
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2 text-[0.8125rem]">
        {head && <span className={`badge font-mono ${colourOf(head.status)}`}>{head.status}</span>}
        <span
          className={
            run.phase === 'failed' ? 'text-bad' : run.phase === 'aborted' ? 'text-warn' : 'text-muted'
          }
        >
          {isBroken ? words.interrupted : words[run.phase]}
        </span>
        {head && (
          <span className="badge">{by.get(head.by) ?? fill(words.byUpstream, { upstream: label })}</span>
        )}
      </p>
      <p className="min-h-5 text-[0.75rem] text-muted tabular-nums">{facts.join(' · ')}</p>
    </div>
  );
}

const colourOf = (status: number) =>
  status < 300 ? 'badge-ok' : status < 400 || status === 429 ? 'badge-warn' : 'badge-bad';
