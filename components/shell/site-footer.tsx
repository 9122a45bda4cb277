type Link = { label: string; href: string };

export type SiteFooterProps = {
  brand: string;
  links: readonly Link[];
  /** The site for programs: indexes and exports. */
  machines: { label: string; links: readonly Link[] };
};

export const SiteFooter = ({ brand, links, machines }: SiteFooterProps) => (
  <footer className="site-footer">
    <span>{brand}</span>
    {links.map(anchor)}
    <nav className="site-machines" aria-label={machines.label}>
      <span>{machines.label}</span>
      {machines.links.map(anchor)}
    </nav>
  </footer>
);

const anchor = ({ label, href }: Link) => (
  <a key={href} href={href}>
    {label}
  </a>
);
