import type { MouseEvent } from 'react';
import type { TextRange } from '@/lib/check/text-places';
import type { RequestProblem } from './use-problems';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type ProblemListProps = {
  words: Pick<WorkbenchWords, 'problems' | 'problemsBlock' | 'toField' | 'toFieldOf'>;
  problems: RequestProblem[];
  /** Called with the place in the text that a problem points at. */
  onPlace: (range: TextRange) => void;
};

/** What differs from the documentation, named by its place in the text, with a link to the field. */
export function ProblemList({ words, problems, onPlace }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <div className="rounded-md bg-warn-soft px-3 py-2 text-[0.8125rem] text-warn">
      <p className="font-medium">
        {problems.some(({ rule }) => rule === 'noFile') ? words.problemsBlock : words.problems}
      </p>
      <ul className="mt-1 grid max-h-40 gap-0.5 overflow-y-auto">
        {problems.map(({ where, message, range, field }) => (
          <li key={`${where} ${message}`} className="break-words text-text">
            {range && where ? (
              <button type="button" className="font-mono underline" onClick={() => onPlace(range)}>
                {where}
              </button>
            ) : (
              where && <code>{where}</code>
            )}{' '}
            {message}{' '}
            {field && (
              <a
                className="text-accent underline"
                href={`#${field}`}
                aria-label={fill(words.toFieldOf, { field: field.replace(/^\w+\./, '') })}
                onClick={leaveSheet}
              >
                {words.toField}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the workbench is a sheet over the page, the field is behind it. */
function leaveSheet({ currentTarget }: MouseEvent<HTMLElement>) {
  const sheet = currentTarget.closest<HTMLElement>('[popover]');
  if (sheet?.matches(':popover-open')) sheet.hidePopover();
}
