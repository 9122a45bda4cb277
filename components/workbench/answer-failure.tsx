import { sentenceOf } from '@/lib/check/words';
import type { Failure } from './state';
import { fill } from '@/lib/i18n/fill';
import { failureWords, type WorkbenchWords } from './words';

export type AnswerFailureProps = { failure: Failure; words: WorkbenchWords };

/** What went wrong, whose doing it was, and what to do next. */
export function AnswerFailure({ failure, words }: AnswerFailureProps) {
  const problem = failure.kind === 'site' ? failure.problem : undefined;
  const { title, advice } = failureWords(words, failure);
  return (
    <div className="rounded-md bg-bad-soft px-3 py-2 text-[0.8125rem]">
      <p className="font-medium text-bad">{title}</p>
      <p>{advice}</p>
      {problem?.problems && (
        <ul className="mt-1">
          {problem.problems.map(({ where, ...said }) => (
            <li key={`${where} ${said.message}`}>
              <code>{where}</code> {sentenceOf(said, words.check)}
            </li>
          ))}
        </ul>
      )}
      {problem?.requestId && (
        <p className="mt-1 font-mono text-[0.75rem] text-muted">
          {fill(words.requestId, { id: problem.requestId })}
        </p>
      )}
    </div>
  );
}
