import type { ReactNode } from 'react';

export type BadgeProps = { tone?: 'ok' | 'info' | 'warn' | 'bad'; children: ReactNode };

export const Badge = ({ tone, children }: BadgeProps) => (
  <span className={tone ? `badge badge-${tone}` : 'badge'}>{children}</span>
);

/** An HTTP method in its own quiet colour; a wide one is cut short where space is dear. */
export const MethodBadge = ({ method, short = false }: { method: string; short?: boolean }) => (
  <span className={`badge badge-method badge-${method.toLowerCase()}`}>
    {short && method === 'DELETE' ? <abbr title={method}>DEL</abbr> : method}
  </span>
);
