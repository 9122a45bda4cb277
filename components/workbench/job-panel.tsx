import { fill } from '@/lib/i18n/fill';
import type { JobView } from '@/lib/request/view';
import { readError } from '@/lib/stream/answer';
import { isProblem, readProblem } from '@/lib/stream/problem';
import { parseJson } from '@/lib/stream/read-answer';
import { Disclosure } from './disclosure';
import { failureWords, type ErrorWords } from './failure-words';
import { TROUBLES_MAX } from './follow-job';
import { prettyJson } from './format';
import { JobFacts } from './job-facts';
import type { JobOfAnswer } from './job-of-answer';
import { JobResult } from './job-result';
import { isFollowed, type JobRun } from './job-run';
import { LongText } from './long-text';
import type { Sending } from './state';
import { useJob } from './use-job';
import type { WorkbenchWords } from './words';

export type JobPanelProps = {
  view: JobView;
  about: JobOfAnswer;
  sent: Sending;
  mediaHosts: readonly string[];
  words: WorkbenchWords;
  locale: string;
};

/** A job from its creation to its result: its state, how long it has been, what was answered last, and the result. */
export function JobPanel({ view, about, sent, mediaHosts, words, locale }: JobPanelProps) {
  const { job, follow, stop, now } = useJob(view, about, sent);
  const followed = isFollowed(job);
  const { last } = job;
  const { state = 'running', said, progress = 0, error, url } = last?.answer ?? {};
  const refusal = job.end === 'refused' ? siteRefusal(last?.raw, words) : undefined;
  const told = refusal?.title ?? sentenceFor(job, words);
  const reason =
    refusal?.advice ??
    error ??
    (job.end === 'refused' || state === 'failed' ? reasonIn(last?.raw) : undefined);
  const isOver = state !== 'running';
  return (
    <section className="grid gap-2 rounded-lg border border-line p-3" aria-label={words.job.heading}>
      <p className="flex flex-wrap items-baseline gap-2 text-[0.8125rem]">
        <span className="font-medium">{words.job.heading}</span>
        <code className="min-w-0 break-all text-muted">{about.id}</code>
        {said && <span className={`badge font-mono ${COLOURS[state]}`}>{said}</span>}
      </p>
      {view.reading.progress && (
        <progress
          className="progress"
          aria-label={words.job.progress}
          max={100}
          value={state === 'succeeded' ? 100 : progress}
        />
      )}
      <JobFacts job={job} now={now} words={words.job} locale={locale} />
      <p className="min-h-5 text-[0.8125rem]">
        <output className={state === 'failed' || job.end === 'refused' ? 'text-bad' : ''}>{told}</output>
        {reason && <span className="block break-words text-bad">{reason}</span>}
        {followed && job.troubles > 0 && (
          <span className="block text-warn">
            {fill(words.job.trouble, { count: job.troubles, most: TROUBLES_MAX })}
          </span>
        )}
      </p>
      {state === 'succeeded' && (
        <JobResult
          view={view}
          id={about.id}
          url={url}
          sent={sent}
          mediaHosts={mediaHosts}
          words={words.media}
        />
      )}
      {/* It stays in place when the job is over, so that focus is never lost. */}
      <button
        type="button"
        className="btn btn-small justify-self-start aria-disabled:opacity-55"
        aria-disabled={isOver}
        onClick={isOver ? undefined : followed ? stop : follow}
      >
        {followed || isOver ? words.job.stop : words.job.keep}
      </button>
      {job.count > 0 && last && (
        <Disclosure summary={words.job.last}>
          <LongText className="mt-1 font-mono text-[0.8125rem]" text={prettyJson(last.raw)} words={words} />
        </Disclosure>
      )}
    </section>
  );
}

const COLOURS = { running: 'badge-info', succeeded: 'badge-ok', failed: 'badge-bad' };

/** Where the job is, in words: told to screen readers when it changes, and only then. */
function sentenceFor({ end, last }: JobRun, { job }: WorkbenchWords): string {
  return job[end ?? last?.answer.state ?? 'running'];
}

/** The words for a question that the site itself has refused, not the API. */
function siteRefusal(raw = '', words: WorkbenchWords): ErrorWords | undefined {
  const problem = parseJson(raw);
  return isProblem(problem)
    ? failureWords(words, { kind: 'site', problem: readProblem(problem) })
    : undefined;
}

const reasonIn = (raw = ''): string | undefined => readError(parseJson(raw))?.message;
