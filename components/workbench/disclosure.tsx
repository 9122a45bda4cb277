import type { ReactNode } from 'react';

export type DisclosureProps = {
  summary: ReactNode;
  className?: string;
  onOpen?: () => void;
  children: ReactNode;
};

/** Something more, one click away. */
export function Disclosure({ summary, className = '', onOpen, children }: DisclosureProps) {
  return (
    <details
      className={`group text-[0.8125rem] ${className}`}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className="flex min-h-[1lh] cursor-pointer list-none items-center gap-1.5 text-muted hover:text-text">
        <svg className="size-3 flex-none group-open:rotate-90" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {summary}
      </summary>
      {children}
    </details>
  );
}
