import { useIsIncomplete } from './parts';
import type { WorkbenchWords } from './words';

export type StaleNoticeProps = { words: Pick<WorkbenchWords, 'stale' | 'reload'> };

/** Says that the page is to be loaded anew, once a part of it could not be had. What is typed is kept for that. */
export function StaleNotice({ words }: StaleNoticeProps) {
  const isIncomplete = useIsIncomplete();
  return (
    <output className="contents">
      {isIncomplete && (
        <div className="rounded-md bg-bad-soft px-3 py-2 text-[0.8125rem]">
          <p className="font-medium text-bad">{words.stale.title}</p>
          <p>{words.stale.advice}</p>
          <ReloadButton label={words.reload} />
        </div>
      )}
    </output>
  );
}

/** Loads the page anew; drafts come back with it. */
export const ReloadButton = ({ label }: { label: string }) => (
  <button type="button" className="btn btn-small mt-2" onClick={() => location.reload()}>
    {label}
  </button>
);
