'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { copyText } from './copy-text';

export type CopyButtonProps = {
  /** What is copied. Without it: the text of the `code` in the enclosing `.codeblock`. */
  text?: string;
  label: string;
  done: string;
  icon: ReactNode;
  doneIcon: ReactNode;
  className?: string;
};

const shownFor = 1600;

/** Copies exactly the text that is shown; the label says so for a moment. */
export function CopyButton({ text, label, done, icon, doneIcon, className = '' }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (button: HTMLElement) => {
    const code = button.closest('.codeblock')?.querySelector('code');
    setCopied(await copyText(text ?? code?.textContent ?? '', button));
  };
  return (
    <button
      type="button"
      className={`btn btn-quiet btn-small btn-icon copy needs-script ${className}`}
      aria-label={copied ? done : label}
      title={label}
      onClick={({ currentTarget }) => void copy(currentTarget)}
    >
      {copied ? doneIcon : icon}
      <output className="sr-only">{copied ? done : ''}</output>
    </button>
  );
}
