import type { TextProblem } from '@/lib/check/check-text';

export type ProblemListProps = {
  title: string;
  problems: TextProblem[];
  /** Called with the place in the text that a problem points at. */
  onPlace: (offset: number) => void;
};

/** What differs from the documentation, named by its place. */
export function ProblemList({ title, problems, onPlace }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <div className="rounded-md bg-warn-soft px-3 py-2 text-[0.8125rem] text-warn">
      <p className="font-medium">{title}</p>
      <ul className="mt-1 grid max-h-40 gap-0.5 overflow-y-auto">
        {problems.map(({ where, message, offset }) => (
          <li key={`${where} ${message}`} className="break-words text-text">
            {offset === undefined ? (
              where && <code>{where}</code>
            ) : (
              <button type="button" className="underline" onClick={() => onPlace(offset)}>
                {where}
              </button>
            )}{' '}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
