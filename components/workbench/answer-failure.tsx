import { sentenceOf } from '@/lib/check/words';
import { failureWords, needsReload } from './failure-words';
import { RetryNote } from './retry-note';
import { ReloadButton } from './stale-notice';
import type { Failure } from './state';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type AnswerFailureProps = {
  failure: Failure;
  /** The `Retry-After` of the answer. */
  retryAfter: string | undefined;
  words: WorkbenchWords;
  locale: string;
};

/** What went wrong, whose doing it was, what to do next, and when. */
export function AnswerFailure({ failure, retryAfter, words, locale }: AnswerFailureProps) {
  const problem = failure.kind === 'site' ? failure.problem : undefined;
  const { title, advice } = failureWords(words, failure);
  const known = { ...words.check, ...words.keyRules };
  return (
    <div className="rounded-md bg-bad-soft px-3 py-2 text-[0.8125rem]">
      <p className="font-medium text-bad">{title}</p>
      <p>{advice}</p>
      <RetryNote value={retryAfter} words={words.retry} locale={locale} />
      {problem?.problems && (
        <ul className="mt-1">
          {problem.problems.map(({ where, ...said }) => (
            <li key={`${where} ${said.message}`}>
              <code>{where}</code> {sentenceOf(said, known)}
            </li>
          ))}
        </ul>
      )}
      {needsReload(failure) && <ReloadButton label={words.reload} />}
      {problem?.requestId && (
        <p className="mt-1 font-mono text-[0.75rem] break-all text-muted">
          {fill(words.requestId, { id: problem.requestId })}
        </p>
      )}
    </div>
  );
}
