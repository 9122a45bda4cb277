import { lazy, Suspense } from 'react';
import type { AnswerProps } from './answer';
import type { Run } from './state';
import { failureWords, type WorkbenchWords } from './words';

const Answer = lazy(() => import('./answer').then(({ Answer }) => ({ default: Answer })));

export type RunViewProps = Omit<AnswerProps, 'run'> & { run: Run };

/** What became of the last request, for the eyes and for screen readers. */
export function RunView({ run, ...props }: RunViewProps) {
  const { words } = props;
  return (
    <>
      <output className="sr-only">{announce(run, words)}</output>
      {run.phase !== 'idle' && (
        <Suspense fallback={<p className="min-h-24 text-[0.8125rem] text-muted">{words.sending}</p>}>
          <Answer run={run} {...props} />
        </Suspense>
      )}
    </>
  );
}

function announce(run: Run, words: WorkbenchWords): string {
  if (run.phase === 'idle') return '';
  return run.phase === 'failed'
    ? `${words.failed}: ${failureWords(words, run.failure).title}`
    : words[run.phase];
}
