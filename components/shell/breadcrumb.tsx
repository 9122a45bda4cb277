import type { Crumb } from '@/lib/publish/navigation';

export const Breadcrumb = ({ crumbs, label }: { crumbs: Crumb[]; label: string }) => (
  <nav aria-label={label}>
    <ol className="breadcrumb">
      {crumbs.map(({ title, href }) => (
        <li key={title}>{href ? <a href={href}>{title}</a> : title}</li>
      ))}
    </ol>
  </nav>
);
