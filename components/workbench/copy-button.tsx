import { useEffect, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import type { WorkbenchWords } from './words';

export type CopyButtonProps = { words: Pick<WorkbenchWords, 'copy' | 'copied'>; read: () => string };

/** Copies what `read` gives at the moment of the click, and says so for two seconds. */
export function CopyButton({ words, read }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (button: HTMLElement) => setCopied(await copyText(read(), button));
  return (
    <button
      type="button"
      className="btn btn-quiet btn-small grid"
      onClick={({ currentTarget }) => void copy(currentTarget)}
    >
      <span className={`col-start-1 row-start-1 ${copied ? 'invisible' : ''}`}>{words.copy}</span>
      <span className={`col-start-1 row-start-1 ${copied ? '' : 'invisible'}`}>{words.copied}</span>
    </button>
  );
}
