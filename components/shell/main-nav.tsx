export type MainNavItem = { title: string; href: string; current: boolean };

export const MainNav = ({
  className,
  label,
  items,
}: {
  className: string;
  label: string;
  items: MainNavItem[];
}) => (
  <nav className={className} aria-label={label}>
    {items.map(({ title, href, current }) => (
      <a key={href} href={href} aria-current={current ? 'true' : undefined}>
        {title}
      </a>
    ))}
  </nav>
);
