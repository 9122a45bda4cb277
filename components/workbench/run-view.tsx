import { useEffect, useState, type ComponentType } from 'react';
import type { AnswerProps } from './answer';
import { failureWords } from './failure-words';
import { loadAnswer } from './load-answer';
import type { Run } from './state';
import type { WorkbenchWords } from './words';

export type RunViewProps = Omit<AnswerProps, 'run'> & { run: Run };

/** What became of the last request, for the eyes and for screen readers. */
export function RunView({ run, ...props }: RunViewProps) {
  const { words } = props;
  const [loaded, setLoaded] = useState<{ Answer: ComponentType<AnswerProps> }>();
  const isWanted = run.phase !== 'idle';
  useEffect(() => {
    if (!isWanted) return;
    // The call itself is not made without this part, and says so.
    void loadAnswer().then((part) => part && setLoaded(part));
  }, [isWanted]);
  return (
    <>
      <output className="sr-only">{announce(run, words)}</output>
      {run.phase !== 'idle' && loaded && <loaded.Answer run={run} {...props} />}
      {run.phase === 'sending' && !loaded && (
        <p className="min-h-24 text-[0.8125rem] text-muted">{words.sending}</p>
      )}
    </>
  );
}

function announce(run: Run, words: WorkbenchWords): string {
  if (run.phase === 'idle') return '';
  if (run.phase !== 'failed') return words[run.phase];
  // That the page is of an old build is told by a notice of its own.
  if (run.failure.kind === 'stale') return words.failed;
  return `${words.failed}: ${failureWords(words, run.failure).title}`;
}
