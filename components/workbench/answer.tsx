import { useId, useMemo, useState } from 'react';
import type { JobView, UpstreamView } from '@/lib/request/view';
import { AnswerBytes } from './answer-bytes';
import { AnswerFailure } from './answer-failure';
import { AnswerJson } from './answer-json';
import { AnswerStatus } from './answer-status';
import { AnswerText } from './answer-text';
import { Following } from './following';
import { jobOfAnswer } from './job-of-answer';
import { JobPanel } from './job-panel';
import { isRunning, type Run } from './state';
import { Tabs } from './tabs';
import type { WorkbenchWords } from './words';

export type AnswerProps = {
  run: Exclude<Run, { phase: 'idle' }>;
  /** The job that the endpoint is a step of. */
  job: JobView | undefined;
  /** The name under which an answer of bytes is saved. */
  saveAs: string;
  mediaHosts: readonly string[];
  upstreams: UpstreamView[];
  words: WorkbenchWords;
  locale: string;
};

/** The answer, live while it arrives and kept however it ends. */
export function Answer({ run, job, saveAs, mediaHosts, upstreams, words, locale }: AnswerProps) {
  const [chosen, setView] = useState('text');
  const prefix = useId();
  const { head, snapshot, startedAt } = run;
  const running = isRunning(run);

  const isBytes = head?.isPlayed || snapshot?.kind === 'bytes';
  const about = useMemo(() => job && jobOfAnswer(job, run), [job, run]);

  const tabs = [
    { id: 'text', title: words.viewText },
    ...(isBytes ? [] : [{ id: 'json', title: words.viewJson }]),
    { id: 'headers', title: words.viewHeaders },
  ];
  const view = isBytes && chosen === 'json' ? 'text' : chosen;
  // The site's own refusal is told in words; there is no answer to look at.
  const isRefusal = run.phase === 'failed' && run.failure.kind === 'site' && (head?.status ?? 0) >= 400;
  const endedUnmarked = run.phase === 'done' && snapshot?.kind === 'events' && !snapshot.answer.complete;
  return (
    <section className="grid gap-2" aria-label={words.answer}>
      <AnswerStatus run={run} upstreams={upstreams} words={words} locale={locale} />
      {run.phase === 'failed' && run.failure.kind !== 'stale' && (
        <AnswerFailure
          key={startedAt}
          failure={run.failure}
          retryAfter={new Map(head?.headers).get('retry-after')}
          words={words}
          locale={locale}
        />
      )}
      {endedUnmarked && <p className="text-[0.8125rem] text-warn">{words.noEnd}</p>}
      {head && !isRefusal && (
        <div className="overflow-hidden rounded-lg border border-line">
          <div className="border-b border-line px-3">
            <Tabs label={words.views} prefix={prefix} tabs={tabs} selected={view} onSelect={setView} />
          </div>
          <Following
            key={startedAt}
            following={running}
            id={`${prefix}-panel-${view}`}
            labelledBy={`${prefix}-tab-${view}`}
            className="max-h-[60vh] min-h-16 overflow-auto p-3 text-[0.875rem]"
          >
            {view === 'text' && isBytes && (
              <AnswerBytes
                sent={run.sent}
                head={head}
                snapshot={snapshot}
                saveAs={saveAs}
                words={words}
                locale={locale}
              />
            )}
            {view === 'text' && snapshot && !isBytes && (
              <AnswerText
                answer={snapshot.answer}
                ended={run.phase === 'done'}
                mediaHosts={mediaHosts}
                words={words}
                locale={locale}
              />
            )}
            {view === 'json' && snapshot && (
              <AnswerJson
                snapshot={snapshot}
                running={running}
                startedAt={startedAt}
                words={words}
                locale={locale}
              />
            )}
            {view === 'headers' && <Headers headers={head.headers} />}
          </Following>
        </div>
      )}
      {job && about && (
        <JobPanel
          key={startedAt}
          view={job}
          about={about}
          sent={run.sent}
          mediaHosts={mediaHosts}
          words={words}
          locale={locale}
        />
      )}
    </section>
  );
}

const Headers = ({ headers }: { headers: [name: string, value: string][] }) => (
  <dl className="grid gap-1 font-mono text-[0.8125rem]">
    {headers.map(([name, value]) => (
      <div key={name} className="break-words">
        <dt className="inline text-muted">{name}:</dt> <dd className="inline">{value}</dd>
      </div>
    ))}
  </dl>
);
